import type { JSX } from 'preact';
import { type Preparation, preparationOf } from '../../../core/preparation';
import { peoplePresent } from '../../../core/contents';
import { LARGE_GROUP, type PreparationKey } from '../../../method/preparation';
import { type PreparationWording, preparationWords } from '../../../method/wording';
import { useGuide, writtenWording } from '../guide-context';
import { EviBlock } from './evi';
import { OthersIfAbsent } from './others';
import { FromLastTime, PeopleFold, Present } from './people';

/** Before the meeting: what it is for, who comes, what to arrange, and what the school sent. */
export function Before(): JSX.Element {
  const { session, services: { wording } } = useGuide();
  const preparation = preparationOf(session);
  const { title, purpose } = wording.conversation;
  return (
    <main class="ambitiegesprek-now">
      <section class="ambitiegesprek-purpose-card">
        <h2>{title}</h2>
        <p>{purpose}</p>
      </section>
      <Present />
      <FromLastTime />
      <PeopleFold />
      <OthersIfAbsent />
      <EviBlock />
      <Arrange preparation={preparation} />
    </main>
  );
}

/** What to arrange. The note's own list leads, so that a template of one's own is respected; without one the method's list is offered. */
function Arrange({ preparation: { items } }: { readonly preparation: Preparation }): JSX.Element {
  const guide = useGuide();
  const { words, services: { conversation }, session: { properties } } = guide;
  const wording = writtenWording(guide);
  const people = peoplePresent(properties);
  const offered = conversation.preparation.filter(key => key !== 'large-group' || people === 0 || people >= LARGE_GROUP);
  const said = (key: PreparationKey): PreparationWording => preparationWords(wording, key);
  const remarks = new Map(conversation.preparation.map(key => [said(key).item, said(key).remark]));
  const lines = items.length > 0 ? items : offered.map(key => ({ words: said(key).item, done: false }));
  const done = lines.filter(line => line.done).length;
  return (
    <details class="ambitiegesprek-guide-part" data-part="preparation" open={items.length === 0 || done < lines.length}>
      <summary><h3>{words.preparation}</h3> <span class="ambitiegesprek-quiet">{words.arranged(done, lines.length)}</span></summary>
      <ul class="ambitiegesprek-checklist">
        {lines.map((line, index) => (
          <Item key={`${index}-${line.words}`} words={line.words} done={line.done} list={lines.map(one => one.words)}
            remark={[...remarks].find(([item]) => line.words.startsWith(item))?.[1]} />
        ))}
      </ul>
    </details>
  );
}

interface ItemProps {
  readonly words: string;
  readonly done: boolean;
  readonly list: readonly string[];
  readonly remark: string | undefined;
}

function Item({ words, done, list, remark }: ItemProps): JSX.Element {
  const { send } = useGuide();
  return (
    <li data-done={done}>
      <label title={remark}>
        <input type="checkbox" checked={done}
          onChange={event => { send({ verb: 'tick-preparation', item: words, done: event.currentTarget.checked, list }); }} />
        <span dir="auto">{words}</span>
      </label>
      {remark !== undefined && <p class="ambitiegesprek-spoken">{remark}</p>}
    </li>
  );
}
