import type { JSX } from 'preact';
import { countColours, stepsOf } from '../../../core/contents';
import { activityWords } from '../../../method/wording';
import { activityShown } from '../activity-of-now';
import { phaseDefinition, useGuide } from '../guide-context';
import { titleOf } from '../phase-title';

/** A meeting in two parts: while it stands still between them, where it was, and the day on which it goes on. */
export function Resuming(): JSX.Element | null {
  const guide = useGuide();
  const { session, words, agenda, services, send, meeting, looked } = guide;
  const phase = phaseDefinition(guide, meeting);
  if (agenda.state !== 'paused' || looked !== meeting || !phase) return null;
  const { continuation } = session.properties;
  const activity = activityShown(guide, phase);
  const counts = countColours(session);
  return (
    <section class="ambitiegesprek-resuming" data-part="resuming" aria-label={words.whereWereWe}>
      <h2>{words.whereWereWe}</h2>
      <p><strong>{titleOf(guide, meeting)}</strong>{activity && <> · {activityWords(services.wording, activity.id).title}</>}</p>
      <p class="ambitiegesprek-quiet">{words.soFar(session.ambitions.length, counts, stepsOf(session).length)}</p>
      {session.ambitions.length > 0 && <ol>{session.ambitions.map(({ key, text }) => <li key={key} dir="auto">{text}</li>)}</ol>}
      <label class="ambitiegesprek-inline-field">
        <span>{words.goesOnAt}</span>
        <input type="date" value={continuation ?? ''} aria-label={words.goesOnAt}
          onChange={event => { send({ verb: 'set-detail', detail: 'continuation', value: event.currentTarget.value }); }} />
      </label>
      <button type="button" class="mod-cta"
        onClick={() => { send({ verb: 'resume', at: services.now() }); }}>{services.words.clock.resume}</button>
    </section>
  );
}
