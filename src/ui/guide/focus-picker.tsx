import type { JSX } from 'preact';
import { targetOf } from '../../core/target';
import { useGuide } from './guide-context';
import { Part } from './part';

/** The expectations, to pick a few that are talked about. */
export function FocusPicker(): JSX.Element {
  const { session, words, send } = useGuide();
  return (
    <Part title={words.pick} name="focus">
      {session.expectations.length === 0 && <p class="ambitiegesprek-quiet">{words.noExpectations}</p>}
      <ul class="ambitiegesprek-focus">
        {session.expectations.map(one => (
          <li key={one.key}>
            <button type="button" aria-pressed={one.focus} aria-label={words.pickLabel(one.text)}
              onClick={() => { send({ verb: 'set-focus', target: targetOf(session, one), focus: !one.focus }); }}>
              <span dir="auto">{one.text}</span>
              {one.who !== undefined && <small dir="auto">{one.who}</small>}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
