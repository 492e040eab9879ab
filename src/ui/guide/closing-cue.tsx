import type { JSX } from 'preact';
import { useGuide } from './guide-context';

/** The one call that breaks in: time to return to the expectations, which stand right below it. */
export function ClosingCue(): JSX.Element | null {
  const { agenda, words, session, services } = useGuide();
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
              <li key={one.key} dir="auto">{one.text}{one.who !== undefined && <small> {one.who}</small>}</li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" class="mod-cta" onClick={() => { services.goToPhase(closing); }}>{words.cueAct}</button>
    </aside>
  );
}
