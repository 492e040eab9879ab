import type { JSX } from 'preact';
import type { FoundWords } from '../../core/years/find-in-years';
import { meetingName, useYears } from './years-context';

const MOST = 40;

/** Where the words that are looked for stand, the newest meeting first. */
export function FoundList({ found }: { readonly found: readonly FoundWords[] }): JSX.Element {
  const { words: { view } } = useYears();
  return (
    <section class="ambitiegesprek-years-found">
      <p role="status">{view.foundCount(found.length)}</p>
      {found.length > 0 && <ol>{found.slice(0, MOST).map((one, index) => <Found key={index} found={one} />)}</ol>}
    </section>
  );
}

function Found({ found: { meeting, kind, words, group } }: { readonly found: FoundWords }): JSX.Element {
  const shown = useYears();
  const { years, services, words: { view } } = shown;
  const path = years.meetings[meeting]?.card.path ?? '';
  const where = [view.found[kind], group && group.words !== words && group.words, meetingName(shown, meeting)];
  return (
    <li>
      <button type="button" class="ambitiegesprek-years-row" onClick={() => { services.goTo(path, group?.heading); }}>
        <span dir="auto">{words}</span>
        <small>{where.filter(part => part).join(' · ')}</small>
      </button>
    </li>
  );
}
