import { CLOSED } from '../../core/syntax';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { countColours, stepsOf } from '../../core/contents';
import { shownName } from '../../core/link';
import { activityWords } from '../../method/wording';
import { activityShown, pressToPhase } from './activity-of-now';
import { phaseDefinition, titleOf, useGuide } from './guide-context';
import { dayBegun } from './time-line';
import { type ConflictCopy, RESCUED } from './guide-services';

/** Says of a conflict copy that nothing is written in it, and offers to go on in it all the same. */
export function ConflictBanner({ conflict }: { readonly conflict: ConflictCopy }): JSX.Element {
  const { commands } = useGuide().services.words;
  return (
    <div class="ambitiegesprek-looking" role="status">
      <p>{commands.isCopyOf(conflict.other)}</p>
      <div class="ambitiegesprek-guide-row">
        <button type="button" class="mod-cta" onClick={conflict.callReal}>{commands.thisIsReal}</button>
      </div>
    </div>
  );
}

/** Says plainly that another phase is looked at than the one the meeting is in. */
export function LookingBanner(): JSX.Element | null {
  const guide = useGuide();
  const { words, looked, meeting, look } = guide;
  if (looked === meeting) return null;
  const subject = looked === 0 ? words.preparationName : looked === CLOSED ? words.closedName : words.phaseName(looked);
  const standing = meeting === 0 ? words.standing.prepared : meeting === CLOSED ? words.standing.closed : words.standing.running(meeting);
  return (
    <div class="ambitiegesprek-looking" role="status">
      <p>{words.looking(subject, standing)}</p>
      <button type="button" onClick={() => { look(undefined); }}>{words.back}</button>
    </div>
  );
}

/** The note of the method is half changed, or was not taken over yet: a line that unfolds, and nothing waits for it. */
export function MethodNoteTold(): JSX.Element | null {
  const { methodTold, services: { words: { method } } } = useGuide();
  if (!methodTold) return null;
  const { brief, whole, take } = methodTold;
  return (
    <div class="ambitiegesprek-looking" role="status" data-part="method-note">
      {whole === undefined ? <p>{brief}</p> : <details><summary>{brief}</summary><p>{whole}</p></details>}
      {take && <button type="button" onClick={take}>{method.takeNow}</button>}
    </div>
  );
}

/** Words that no field can take any more, to be copied or put elsewhere. */
export function RescuedWords(): JSX.Element | null {
  const { drafts, words } = useGuide();
  const [, again] = useState({});
  const text = drafts.get(RESCUED);
  if (text === undefined) return null;
  const forget = (): void => { drafts.set(RESCUED, undefined); again({}); };
  return (
    <div class="ambitiegesprek-rescued" role="alert">
      <p>{words.rescued}</p>
      <textarea readOnly dir="auto" value={text} aria-label={words.rescued} />
      <button type="button" onClick={forget}>{words.rescuedDone}</button>
    </div>
  );
}

/** The one call that breaks in: time to return to the expectations, which stand right below it. */
export function ClosingCue(): JSX.Element | null {
  const guide = useGuide();
  const { agenda, words, session } = guide;
  const closing = agenda.phases.at(-1)?.number;
  if (!agenda.cue || closing === undefined) return null;
  return (
    <aside class="ambitiegesprek-cue" role="alert">
      <p class="ambitiegesprek-cue-title">{words.cue(Math.ceil(agenda.left))}</p>
      {session.expectations.length > 0 && (
        <details>
          <summary>{words.cueList}</summary>
          <ul>
            {session.expectations.map(one => (
              <li key={one.key} dir="auto">{one.text}{one.who !== undefined && <small> {shownName(one.who)}</small>}</li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" class="mod-cta" onClick={pressToPhase(guide, closing)}>{words.cueAct}</button>
    </aside>
  );
}

/** A meeting in two parts: while it stands still between them, where it was, and the day on which it goes on. */
export function Resuming(): JSX.Element | null {
  const guide = useGuide();
  const { session, words, agenda, services, send, meeting, looked } = guide;
  const phase = phaseDefinition(guide, meeting);
  const unattended = agenda.state === 'unattended';
  if ((agenda.state !== 'paused' && !unattended) || looked !== meeting || !phase) return null;
  const { clock } = services.words;
  const { continuation, course } = session.properties;
  const activity = activityShown(guide, phase);
  const counts = countColours(session);
  return (
    <section class="ambitiegesprek-resuming" data-part="resuming" aria-label={words.whereWereWe}>
      <div class="ambitiegesprek-resuming-head">
        <h2>{words.whereWereWe}</h2>
        <button type="button" class="mod-cta"
          onClick={() => { send({ verb: 'resume', at: services.now(), unattendedSince: unattended ? course.at(-1)?.at : undefined }); }}>
          {unattended ? clock.goOnNow : clock.resume}
        </button>
      </div>
      <p><strong>{titleOf(guide, meeting)}</strong>{activity && <> · {activityWords(services.wording, activity.id).title}</>}</p>
      {unattended && <p>{clock.unattended(dayBegun(guide, services.words.sheet.months))}</p>}
      <p class="ambitiegesprek-quiet">{words.soFar(session.ambitions.length, counts, stepsOf(session).length)}</p>
      {session.ambitions.length > 0 && <ol>{session.ambitions.map(({ key, text }) => <li key={key} dir="auto">{text}</li>)}</ol>}
      <label class="ambitiegesprek-inline-field">
        <span>{words.goesOnAt}</span>
        <input type="date" value={continuation ?? ''} aria-label={words.goesOnAt}
          onChange={event => { send({ verb: 'set-detail', detail: 'continuation', value: event.currentTarget.value }); }} />
      </label>
    </section>
  );
}
