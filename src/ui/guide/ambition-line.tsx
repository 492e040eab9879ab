import type { JSX } from 'preact';
import { descent } from '../../core/descent';
import type { Ambition, SheetElement } from '../../core/session';
import { useGuide } from './guide-context';

/** What an ambition grew from and what hangs on it; each can be followed into the note. */
export function AmbitionLine({ ambition }: { readonly ambition: Ambition }): JSX.Element {
  const { session, words } = useGuide();
  const line = descent(session, ambition);
  return (
    <details class="ambitiegesprek-origin">
      <summary>{words.line}</summary>
      {line.continues !== undefined && <p>{words.continues} {line.continues.replace(/^\[\[|\]\]$/gu, '')}</p>}
      <Stretch title={words.lineParts.clusters} things={line.clusters} />
      <Stretch title={words.lineParts.dreams} things={line.dreams} />
      <Stretch title={words.lineParts.ideas} things={line.ideas} />
      <Stretch title={words.lineParts.activities} things={line.activities} />
      <Stretch title={words.lineParts.steps} things={line.steps} />
    </details>
  );
}

function Stretch({ title, things }: { readonly title: string; readonly things: readonly SheetElement[] }): JSX.Element | null {
  const { session, services } = useGuide();
  if (things.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {things.map(thing => (
          <li key={thing.key}>
            <button type="button" class="ambitiegesprek-plain-button" dir="auto" onClick={() => { services.jumpTo(session, thing.place); }}>
              {thing.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
