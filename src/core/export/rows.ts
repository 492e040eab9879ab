import { peoplePresent } from '../contents';
import { identityOf, separateNames, shownName } from '../link';
import type { Ambition, Cluster, Expectation, Holder, Session, Step, StickyNote, Irregularity, IrregularityCode } from '../session';
import { namesIn, withoutNames } from '../report/names';
import { schoolProperties } from '../syntax';

/** Grows with every change of a column's meaning; new columns at the end keep it. */
export const SCHEMA_VERSION = 1;

/** Every column, in the order of the table. Empty where it does not apply. */
export const COLUMNS = [
  'schema', 'row', 'session', 'school', 'date', 'school_year', 'kind', 'stage', 'sector', 'team', 'present',
  'ambition', 'cluster', 'colour', 'facet', 'first', 'personal', 'words', 'energy', 'status', 'reason', 'decision', 'continues',
  'state', 'who', 'needs', 'due', 'evaluate', 'focus', 'outcome', 'why',
] as const;

export type Column = typeof COLUMNS[number];
export type Cell = string | number | boolean;
/** A row of the export; the school's own properties come after the columns, each as `school_` and its name. */
export type Row = Readonly<Partial<Record<Column, Cell>>> & Readonly<Record<string, Cell | undefined>>;

export interface ExportChoices {
  /** Names stand in the rows only where somebody asked for them. */
  readonly names: boolean;
}

/** What is told of a session from outside its text. */
export interface SessionPlace {
  /** Path in its vault, or whatever identifies it. */
  readonly path: string;
  /** Properties of the school's own note, as YAML gave them. */
  readonly school?: Readonly<Record<string, unknown>>;
}

/** One row for each ambition, cluster, note, step and expectation, in the order of the text of its kind. */
export function rowsOf(session: Session, place: SessionPlace, { names }: ExportChoices): Row[] {
  const shown = names ? (text: string): string => text : withoutNames(namesIn(session).map(({ name }) => name), '…');
  const base = { schema: SCHEMA_VERSION, ...meetingCells(session, place, { names }) };
  const rows = new RowWriter(shown, names);
  const all = [
    ...session.ambitions.flatMap(ambition => ambitionRows(rows, ambition)),
    ...session.clusters.flatMap(cluster => clusterRows(rows, cluster, {})),
    ...holdingRows(rows, { notes: session.loose, steps: session.steps }, {}),
    ...session.expectations.map(expectation => rows.expectation(expectation)),
  ];
  return all.map(row => ({ ...base, ...row }));
}

/** What is the same in all rows of one session. */
export function meetingCells({ properties }: Session, { path, school: own }: SessionPlace, { names }: ExportChoices): Row {
  const { school, date, kind, stage, sector, team } = properties;
  const present = peoplePresent(properties);
  const cells = compact({
    session: path, school: school === undefined ? undefined : shownName(school), date, school_year: schoolYear(date),
    kind: kind ?? 'ambition', stage, sector, team, present: present === 0 ? undefined : present,
  });
  return { ...cells, ...schoolCells(own, names) };
}

const SIMPLE: readonly string[] = ['string', 'number', 'boolean'];

/** Simple values of the school's note; what holds several is no cell. */
function schoolCells(school: Readonly<Record<string, unknown>> = {}, names: boolean): Row {
  const simple = Object.entries(school).filter((entry): entry is [string, Cell] => SIMPLE.includes(typeof entry[1]));
  const told = simple.filter(([name]) => names || !namesSomebody(name));
  return Object.fromEntries(told.map(([name, value]) => [`school_${name}`, value]));
}

function namesSomebody(property: string): boolean {
  const known = schoolProperties.read(property)?.name;
  return known === 'head' || known === 'coordinator';
}

/** August to July: `2026-2027`. */
export function schoolYear(date: string | undefined): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})/u.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  const first = Number(month) >= 8 ? Number(year) : Number(year) - 1;
  return `${first}-${first + 1}`;
}

type Hanging = Readonly<Partial<Record<'ambition' | 'cluster', string>>>;

function ambitionRows(rows: RowWriter, ambition: Ambition): Row[] {
  const at = { ambition: rows.shown(ambition.text) };
  return [
    rows.heading(ambition, at),
    ...holdingRows(rows, ambition, at),
    ...ambition.clusters.flatMap(cluster => clusterRows(rows, cluster, at)),
  ];
}

function clusterRows(rows: RowWriter, cluster: Cluster, above: Hanging): Row[] {
  const at = { ...above, cluster: rows.shown(cluster.text) };
  return [rows.heading(cluster, at), ...holdingRows(rows, cluster, at)];
}

function holdingRows(rows: RowWriter, { notes, steps }: Holder, at: Hanging): Row[] {
  return [...notes.map(note => rows.note(note, at)), ...steps.map(step => rows.step(step, at))];
}

/** Makes the row of one thing. */
class RowWriter {
  constructor(readonly shown: (text: string) => string, private readonly names: boolean) {}

  heading(heading: Ambition | Cluster, at: Hanging): Row {
    const { kind, text, energy, status, reason, why, decision, continues } = heading;
    // Before it loses its capitals, by which a name is known.
    const before = continues && identityOf(this.shown(continues));
    return this.row(kind, at, { words: text, energy, status, reason, why, decision, continues: before });
  }

  note({ text, nested, colour, facet, first, decision }: StickyNote, at: Hanging): Row {
    return this.row('note', at, { words: withNested(text, nested), colour, facet, first, decision });
  }

  step({ text, nested, personal, state, who, by, needs, due, evaluate, why }: Step, at: Hanging): Row {
    return this.row('step', at, {
      words: withNested(text, nested), personal, state, needs, due, evaluate, why,
      who: this.names ? separateNames(by ?? who).join(', ') || undefined : undefined,
    });
  }

  expectation({ text, nested, who, focus, outcome, why }: Expectation): Row {
    const named = this.names && who !== undefined ? shownName(who) : undefined;
    return this.row('expectation', {}, { words: withNested(text, nested), focus, outcome, why, who: named });
  }

  private row(row: string, at: Hanging, cells: Readonly<Partial<Record<Column, Cell | undefined>>>): Row {
    return { row, ...at, ...compact(Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, this.clean(value)]))) };
  }

  private clean(value: Cell | undefined): Cell | undefined {
    return typeof value === 'string' ? this.shown(value) : value;
  }
}

function withNested(text: string, nested: readonly { readonly text: string }[]): string {
  return [text, ...nested.map(line => line.text)].filter(part => part !== '').join(' / ');
}

function compact(cells: Readonly<Record<string, Cell | undefined>>): Row {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}

/** What keeps some of a note's words out of the rows. */
const UNREAD: ReadonlySet<IrregularityCode> = new Set<IrregularityCode>([
  'broken-frontmatter', 'unclosed-frontmatter', 'unclosed-comment', 'nested-too-deep', 'too-much-markup', 'unclear-property',
  'unreadable-date',
]);

/** What of a session could not be read, so that the rows lack it. */
export function unreadIn({ irregularities }: Session): readonly Irregularity[] {
  return irregularities.filter(({ code }) => UNREAD.has(code));
}
