import type { JSX } from 'preact';
import { peoplePresent, peopleStillPresent } from '../../../core/contents';
import { shownName } from '../../../core/link';
import type { Properties, TableGroup } from '../../../core/properties';
import { LARGE_GROUP } from '../../../method/preparation';
import { Chips } from '../../chips';
import { Icon } from '../../icon';
import { EntryField } from '../entry-field';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';

/** Who is here: the team beside those present, somebody added late, somebody who goes. A big group sits at tables. */
export function PeopleBlock(): JSX.Element {
  const { words } = useGuide();
  return (
    <section class="ambitiegesprek-guide-part" data-part="people" aria-label={words.whoIsHere}>
      <Present />
      <FromLastTime />
      <PeopleList />
    </section>
  );
}

/** The names or tables, folded. */
export function PeopleFold(): JSX.Element {
  const { words } = useGuide();
  return <details><summary>{words.whoIsHere}</summary><PeopleList /></details>;
}

export function PeopleList(): JSX.Element {
  const { session: { properties } } = useGuide();
  return isBig(properties) ? <Tables /> : <Names />;
}

function isBig(properties: Properties): boolean {
  return properties.tables.length > 0 || peoplePresent(properties) >= LARGE_GROUP;
}

export function Present(): JSX.Element {
  const { session: { properties }, words, emit } = useGuide();
  const team = (text: string) => emit({ verb: 'set-detail', detail: 'team', value: Math.max(0, Number.parseInt(text, 10) || 0) });
  return (
    <div class="ambitiegesprek-guide-row ambitiegesprek-present">
      <span>{words.present(peopleStillPresent(properties))}</span>
      <label class="ambitiegesprek-inline-field">
        <span>{words.ofTeam}</span>
        <WordsField field="team" label={words.teamSize} type="number" value={properties.team?.toString() ?? properties.unclear.team ?? ''}
          commit={team} />
      </label>
    </div>
  );
}

/** They are proposed while nobody is named; at tables nobody is. */
export function FromLastTime(): JSX.Element | null {
  const { session: { properties }, words, send, previousPeople } = useGuide();
  if (previousPeople.length === 0 || properties.tables.length > 0) return null;
  return (
    <button type="button" class="ambitiegesprek-text-button" onClick={() => { send({ verb: 'add-people', names: previousPeople }); }}>
      {words.samePeople(previousPeople.length)}
    </button>
  );
}

function Names(): JSX.Element {
  const { session: { properties }, words, emit } = useGuide();
  return (
    <>
      <ul class="ambitiegesprek-names">{properties.participants.map(name => <Name key={name} name={name} />)}</ul>
      <EntryField field="new-person" label={words.addPerson} placeholder={words.addPerson} add={words.add}
        commit={text => emit({ verb: 'add-people', names: text.split(/[,;\r\n]/u) })} />
    </>
  );
}

/** Before the meeting nobody can leave it: somebody who is not coming, or a name with a slip in it, comes off the list. */
function Name({ name }: { readonly name: string }): JSX.Element {
  const { session: { properties: { left } }, meeting, words, send, services } = useGuide();
  const gone = left.find(({ who }) => who === name);
  const shown = shownName(name);
  const comesOff = meeting === 0 && !gone;
  const label = (gone ? words.isBack : comesOff ? words.takeOff : words.leaves)(shown);
  const press = (): void => {
    if (comesOff) send({ verb: 'take-person', name });
    else send({ verb: 'set-departure', who: name, at: gone ? undefined : services.now().slice(11, 16) });
  };
  return (
    <li data-left={gone !== undefined}>
      <span dir="auto">{shown}</span>{gone && <small>{words.wentAt(gone.at)}</small>}
      <button type="button" class="ambitiegesprek-icon-button" aria-label={label} title={label} onClick={press}>
        <Icon name={gone ? 'undo' : comesOff ? 'cross' : 'door'} />
      </button>
    </li>
  );
}

const AT_A_TABLE = 6;

function Tables(): JSX.Element {
  const { session: { properties }, words, send } = useGuide();
  const { tables } = properties;
  const another = { name: words.tableName(tables.length + 1), people: AT_A_TABLE };
  const add = (): void => { send({ verb: 'set-tables', tables: [...tables, another] }); };
  const take = (): void => { send({ verb: 'set-tables', tables: tables.slice(0, -1) }); };
  return (
    <>
      {tables.length > 0
        ? <ul class="ambitiegesprek-rows">{tables.map((_, index) => <TableRow key={index} index={index} />)}</ul>
        : <p class="ambitiegesprek-quiet">{words.tablesHint(peoplePresent(properties))}</p>}
      <div class="ambitiegesprek-guide-row">
        <button type="button" onClick={add}>{words.addTable}</button>
        {tables.length > 0 && <button type="button" onClick={take}>{words.takeTable(tables.at(-1)?.name ?? '')}</button>}
      </div>
    </>
  );
}

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

/** How those who are not here take part. */
export function OthersBlock(): JSX.Element {
  const { session: { properties }, words } = useGuide();
  const missing = Math.max(0, (properties.team ?? 0) - peoplePresent(properties));
  return (
    <section class="ambitiegesprek-others-part" data-part="others" aria-label={words.othersQuestion}>
      <h3>{words.othersQuestion}</h3>
      {missing > 0 && <p class="ambitiegesprek-quiet">{words.othersCount(missing)}</p>}
      <OthersWays />
    </section>
  );
}

/** A few ways that are common, and one of their own. */
export function OthersWays(): JSX.Element {
  const { session: { properties: { others } }, words, emit, send } = useGuide();
  const ways = words.othersWays;
  return (
    <>
      <Chips label={words.othersQuestion} chips={ways.map(way => ({ id: way, label: way }))} chosen={others}
        choose={way => { send({ verb: 'set-detail', detail: 'others', value: way }); }} />
      {(others === undefined || !ways.includes(others)) && (
        <WordsField field="others" label={words.othersQuestion} placeholder={words.othersHint} value={others ?? ''}
          commit={text => emit({ verb: 'set-detail', detail: 'others', value: text })} />
      )}
    </>
  );
}
