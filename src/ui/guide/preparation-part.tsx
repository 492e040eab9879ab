import type { JSX, TargetedEvent } from 'preact';
import { type Preparation, preparationOf } from '../../core/preparation';
import { EVI_PILLARS, LARGE_GROUP, PREPARATION, type PreparationKey } from '../../method/preparation';
import { useGuide, writtenWording } from './guide-context';
import { EviPart } from './evi-part';
import { Part } from './part';

/** Before the meeting: what to arrange, how many people come, and what the school sent. */
export function PreparationPart(): JSX.Element {
  const { session, words } = useGuide();
  const preparation = preparationOf(session);
  const people = session.properties.participants.length;
  return (
    <>
      <Part title={words.preparation} name="preparation">
        <p class="ambitiegesprek-quiet">{people === 0 ? words.noPeople : words.people(people)}</p>
        {people >= LARGE_GROUP && <LargeGroup people={people} />}
        <Checklist preparation={preparation} people={people} />
      </Part>
      <EviPart preparation={preparation} pillars={EVI_PILLARS} />
    </>
  );
}

function LargeGroup({ people }: { readonly people: number }): JSX.Element {
  const { words, services } = useGuide();
  const advice = services.wording.preparation['large-group'];
  return (
    <div class="ambitiegesprek-advice" role="note">
      <p><strong>{words.largeGroup(people)}</strong></p>
      <p>{advice.item}. {advice.remark}</p>
    </div>
  );
}

interface ChecklistProps {
  readonly preparation: Preparation;
  readonly people: number;
}

// The note's own list leads, so that a template of one's own is respected; without one the method's list is offered.
function Checklist({ preparation: { items }, people }: ChecklistProps): JSX.Element {
  const wording = writtenWording(useGuide());
  const offered = PREPARATION.filter(key => key !== 'large-group' || people === 0 || people >= LARGE_GROUP);
  const remarks = new Map(PREPARATION.map((key: PreparationKey) => [wording.preparation[key].item, wording.preparation[key].remark]));
  const lines = items.length > 0 ? items : offered.map(key => ({ words: wording.preparation[key].item, done: false }));
  return (
    <ul class="ambitiegesprek-checklist">
      {lines.map((line, index) => (
        <Item key={`${index}-${line.words}`} words={line.words} done={line.done} list={lines.map(one => one.words)}
          remark={[...remarks].find(([item]) => line.words.startsWith(item))?.[1]} />
      ))}
    </ul>
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
  const tick = (event: TargetedEvent<HTMLInputElement>): void => {
    send({ verb: 'tick-preparation', item: words, done: event.currentTarget.checked, list });
  };
  return (
    <li data-done={done}>
      <label>
        <input type="checkbox" checked={done} onChange={tick} />
        <span dir="auto">{words}</span>
      </label>
      {remark !== undefined && <p class="ambitiegesprek-quiet">{remark}</p>}
    </li>
  );
}
