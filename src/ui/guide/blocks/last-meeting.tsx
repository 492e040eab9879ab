import type { JSX } from 'preact';
import { namedIn, shownName } from '../../../core/link';
import type { Step } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { openStepsOf } from '../../../core/years/carry-over';
import { type Guide, useGuide } from '../guide-context';
import type { LastMeetingShown } from '../guide-services';
import { AllOrFewer } from '../newest';

const NAME = 'last-steps';

/** How many steps the last meeting left open. */
export function lastOpenSteps({ lastMeeting }: Pick<Guide, 'lastMeeting'>): number {
  return lastMeeting ? openStepsOf(lastMeeting.session).length : 0;
}

/** Before a later meeting: what the last one left open, first of all that of which the owner is not here any more. */
export function LastMeetingSteps({ last }: { readonly last: LastMeetingShown }): JSX.Element {
  const { session: { properties: { participants } }, choices, words } = useGuide();
  const open = openStepsOf(last.session);
  const orphaned = open.filter(step => isOrphaned(step, participants));
  const steps = [...orphaned, ...open.filter(step => !orphaned.includes(step))];
  return (
    <section class="ambitiegesprek-newest" data-open={choices.get(`all-${NAME}`) !== undefined} data-more={false}>
      {open.length === 0 && <p class="ambitiegesprek-quiet">{words.lastNothingOpen}</p>}
      {open.length > 0 && (
        <ul class="ambitiegesprek-rows">
          {steps.map(step => <OpenStep key={step.key} step={step} orphaned={orphaned.includes(step)} last={last} />)}
        </ul>
      )}
      <div class="ambitiegesprek-guide-row">
        <button type="button" onClick={last.carryOver}>{words.carryOver}</button>
        <button type="button" onClick={last.open}>{words.openLast}</button>
        <AllOrFewer name={NAME} amount={open.length} />
      </div>
    </section>
  );
}

/** Somebody was to do it, and nobody of those named is among the participants; where nobody is named here, one cannot tell. */
function isOrphaned({ who, by }: Step, participants: readonly string[]): boolean {
  const owner = by ?? who;
  return owner !== undefined && participants.length > 0 && namedIn(owner, participants).length === 0;
}

interface StepProps {
  readonly step: Step;
  readonly orphaned: boolean;
  readonly last: LastMeetingShown;
}

/** Done is said in the note of the last meeting, where the step stands; whatever else became of it, the dialog asks. */
function OpenStep({ step, orphaned, last }: StepProps): JSX.Element {
  const { words } = useGuide();
  const owner = step.by ?? step.who;
  return (
    <li>
      <label>
        <input type="checkbox" checked={false} aria-label={words.lastStepDone(step.text)}
          onChange={() => { last.mark({ verb: 'mark-step', target: targetOf(last.session, step), state: 'done' }); }} />
        <span dir="auto">{step.text}</span>
        {owner !== undefined && <small dir="auto">{orphaned ? words.ownerLeft(shownName(owner)) : shownName(owner)}</small>}
      </label>
    </li>
  );
}
