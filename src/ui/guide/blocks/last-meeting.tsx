import type { JSX } from 'preact';
import { namedIn, shownName } from '../../../core/link';
import type { Step } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { openStepsOf } from '../../../core/years/carry-over';
import { type Guide, useGuide } from '../guide-context';
import type { LastMeetingShown } from '../guide-services';

/** How many steps the last meeting left open. */
export function lastOpenSteps({ lastMeeting }: Pick<Guide, 'lastMeeting'>): number {
  return lastMeeting ? openStepsOf(lastMeeting.session).length : 0;
}

/** Before a later meeting: what the last one left open, first of all that of which the owner is not here any more. */
export function LastMeetingSteps({ last }: { readonly last: LastMeetingShown }): JSX.Element {
  const { session: { properties: { participants } }, words } = useGuide();
  const open = openStepsOf(last.session);
  const orphaned = open.filter(step => isOrphaned(step, participants));
  return (
    <>
      {open.length === 0 && <p class="ambitiegesprek-quiet">{words.lastNothingOpen}</p>}
      <StepList title={words.ownerLeft} steps={orphaned} last={last} />
      <StepList title={words.lastOpen} steps={open.filter(step => !orphaned.includes(step))} last={last} />
      <div class="ambitiegesprek-guide-row">
        <button type="button" onClick={last.carryOver}>{words.carryOver}</button>
        <button type="button" onClick={last.open}>{words.openLast}</button>
      </div>
    </>
  );
}

/** Somebody was to do it, and nobody of those named is among the participants; where nobody is named here, one cannot tell. */
function isOrphaned({ who, by }: Step, participants: readonly string[]): boolean {
  const owner = by ?? who;
  return owner !== undefined && participants.length > 0 && namedIn(owner, participants).length === 0;
}

interface ListProps {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly last: LastMeetingShown;
}

function StepList({ title, steps, last }: ListProps): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="ambitiegesprek-rows">{steps.map(step => <OpenStep key={step.key} step={step} last={last} />)}</ul>
    </>
  );
}

/** Done is said in the note of the last meeting, where the step stands; whatever else became of it, the dialog asks. */
function OpenStep({ step, last }: { readonly step: Step; readonly last: LastMeetingShown }): JSX.Element {
  const { words } = useGuide();
  const owner = step.by ?? step.who;
  return (
    <li>
      <label>
        <input type="checkbox" checked={false} aria-label={words.lastStepDone(step.text)}
          onChange={() => { last.mark({ verb: 'mark-step', target: targetOf(last.session, step), state: 'done' }); }} />
        <span dir="auto">{step.text}</span>
        {owner !== undefined && <small dir="auto">{shownName(owner)}</small>}
      </label>
    </li>
  );
}
