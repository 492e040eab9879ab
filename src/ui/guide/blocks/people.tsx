import type { JSX } from 'preact';
import { shownName } from '../../../core/link';
import { peoplePresent } from '../../../core/contents';
import type { Properties } from '../../../core/properties';
import { LARGE_GROUP } from '../../../method/preparation';
import { Icon } from '../../icon';
import { EntryField } from '../entry-field';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';
import { TableRow } from './tables';

/** Who is here: the team beside those present, somebody added late, somebody who goes. A big group sits at tables. */
export function PeopleBlock(): JSX.Element {
  const { words } = useGuide();
  return (
    <section class="ambitiegesprek-guide-part ambitiegesprek-people-part" data-part="people" aria-label={words.whoIsHere}>
      <Present />
      <FromLastTime />
      <PeopleList />
    </section>
  );
}

/** The names or tables, folded. */
export function PeopleFold(): JSX.Element {
  const { words } = useGuide();
  return <details class="ambitiegesprek-people-fold"><summary>{words.whoIsHere}</summary><PeopleList /></details>;
}

function PeopleList(): JSX.Element {
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
      <span>{words.present(peoplePresent(properties))}</span>
      <label class="ambitiegesprek-inline-field">
        <span>{words.ofTeam}</span>
        <WordsField field="team" label={words.teamSize} type="number" value={properties.team?.toString() ?? properties.unclear.team ?? ''}
          commit={team} />
      </label>
    </div>
  );
}

/** They are proposed while nobody is named. */
export function FromLastTime(): JSX.Element | null {
  const { words, send, previousPeople } = useGuide();
  if (previousPeople.length === 0) return null;
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

function Name({ name }: { readonly name: string }): JSX.Element {
  const { session: { properties: { left } }, words, send, services } = useGuide();
  const gone = left.find(({ who }) => who === name);
  const shown = shownName(name);
  const label = gone ? words.isBack(shown) : words.leaves(shown);
  return (
    <li data-left={gone !== undefined}>
      <span dir="auto">{shown}</span>{gone && <small>{words.wentAt(gone.at)}</small>}
      <button type="button" class="ambitiegesprek-icon-button" aria-label={label} title={label}
        onClick={() => { send({ verb: 'set-departure', who: name, at: gone ? undefined : services.now().slice(11, 16) }); }}>
        <Icon name={gone ? 'undo' : 'door'} />
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
