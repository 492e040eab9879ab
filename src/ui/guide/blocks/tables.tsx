import type { JSX } from 'preact';
import type { TableGroup } from '../../../core/properties';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';

/** The tables of a big group, folded: who speaks for each is asked table by table. */
export function TablesFold(): JSX.Element | null {
  const { words, session: { properties: { tables } } } = useGuide();
  if (tables.length === 0) return null;
  return (
    <details>
      <summary>{words.tables(tables.length)}</summary>
      <ul class="ambitiegesprek-rows">{tables.map((_, index) => <TableRow key={index} index={index} />)}</ul>
    </details>
  );
}

/** One table: how many sit there and who speaks; a table without a name goes. */
export function TableRow({ index }: { readonly index: number }): JSX.Element | null {
  const { words, session: { properties: { tables } }, emit } = useGuide();
  const table = tables[index];
  if (!table) return null;
  const set = (changed: TableGroup) => emit({ verb: 'set-tables', tables: tables.map((one, at) => (at === index ? changed : one)) });
  const { name, people, spokesperson } = table;
  return (
    <li class="ambitiegesprek-table-row">
      <strong>{name}</strong>
      <WordsField field={`table-people-${index}`} label={words.tablePeople(name)} type="number" value={people?.toString() ?? ''}
        commit={text => set(tableOf(name, Number.parseInt(text, 10), spokesperson))} />
      <WordsField field={`table-speaks-${index}`} label={words.tableSpeaks(name)} placeholder={words.whoSpeaks} value={spokesperson ?? ''}
        commit={text => set(tableOf(name, people ?? Number.NaN, text))} />
    </li>
  );
}

function tableOf(name: string, people: number, spokesperson: string | undefined): TableGroup {
  return {
    name,
    ...(Number.isInteger(people) && people >= 0 && people < 1000 ? { people } : {}),
    ...(spokesperson === undefined || spokesperson === '' ? {} : { spokesperson }),
  };
}
