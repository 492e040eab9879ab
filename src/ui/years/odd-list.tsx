import type { JSX } from 'preact';
import type { YearsOddity } from '../../core/years/years';
import { Icon } from '../icon';
import { useYears, type YearsShown } from './years-context';

/** What is odd in dates and links, in words; each goes to the note where it can be put right. */
export function OddList(): JSX.Element | null {
  const shown = useYears();
  const { years: { oddities }, services, words: { view } } = shown;
  if (oddities.length === 0) return null;
  return (
    <section class="ambitiegesprek-years-odd">
      <h2>{view.odd}</h2>
      <ul>
        {oddities.map((oddity, index) => (
          <li key={index}>
            <button type="button" class="ambitiegesprek-years-row" onClick={() => { services.goTo(oddity.path); }}>
              <Icon name="notice" /><span dir="auto">{sentence(shown, oddity)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence({ years, words: { view: { oddities } } }: YearsShown, oddity: YearsOddity): string {
  const nameOf = (path: string): string => years.meetings.find(({ card }) => card.path === path)?.card.name ?? path;
  const name = nameOf(oddity.path);
  switch (oddity.code) {
    case 'broken-link': return oddities['broken-link'](name, oddity.written);
    case 'two-next': return oddities['two-next'](name, oddity.next.map(nameOf).join(', '));
    case 'later-previous': return oddities['later-previous'](name, nameOf(oddity.previous));
    case 'lost-thread': return oddities['lost-thread'](name, oddity.words, oddity.written);
    case 'loop':
    case 'no-date': return oddities[oddity.code](name);
  }
}
