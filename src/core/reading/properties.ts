import { plain } from '../language';
import type { CourseEntry, Departure, Properties, PropertyName, TableGroup } from '../properties';
import type { IrregularityCode } from '../session';
import { clockWords, CLOSED, isCalendarDate, kinds, properties, sectors, SESSION_TYPE, stages } from '../syntax';
import { entriesOf, type ReadKey, spelled } from './yaml';

/** What is odd among the properties: of the key at `index`, and where it holds several, of its entry at `item`. */
export interface PropertyOddity {
  readonly code: IrregularityCode;
  readonly subject: string;
  readonly index: number;
  readonly item?: number;
}

interface ReadProperties {
  readonly properties: Properties;
  readonly oddities: readonly PropertyOddity[];
}

export const NO_PROPERTIES: Properties = {
  isSession: false, facilitators: [], participants: [], left: [], tables: [], course: [], asked: [], unclear: {},
};

type Key = Pick<ReadKey, 'name' | 'value' | 'broken'>;
type Found = { readonly [Name in keyof Properties]: Properties[Name] | undefined };

/** What the properties say, in both vocabularies: the one reader of note and index, whoever read the values. */
export function readProperties(keys: readonly Key[]): ReadProperties {
  return new PropertiesReader(keys).read();
}

class PropertiesReader {
  private readonly oddities: PropertyOddity[] = [];
  private readonly known = new Map<PropertyName, number>();
  private readonly unclear: Partial<Record<PropertyName, string>> = {};

  constructor(private readonly keys: readonly Key[]) {
    const seen = new Set<string>();
    keys.forEach(({ name, broken }, index) => {
      const known = properties.read(name)?.name;
      if (seen.has(known ?? name)) return this.oddities.push({ code: 'property-twice', subject: name, index });
      seen.add(known ?? name);
      if (broken !== undefined) this.oddities.push({ code: 'broken-frontmatter', subject: broken, index });
      if (known) this.known.set(known, index);
      if (known && broken !== undefined) this.unclear[known] = broken;
    });
  }

  read(): ReadProperties {
    const found: Found = {
      isSession: singleValues(this.value('type')).some(value => plain(textOf(value) ?? '') === SESSION_TYPE),
      school: this.text('school'),
      sector: this.one('sector', text => sectors.read(text)?.name),
      date: this.one('date', isoDateIn, 'unreadable-date'),
      start: this.one('start', timeIn),
      duration: this.one('duration', text => numberIn(text, 1)),
      facilitators: this.texts('facilitator'),
      participants: this.texts('participants'),
      left: this.all('left', departure),
      team: this.one('team', text => numberIn(text, 0)),
      others: this.text('others'),
      tables: this.all('tables', tableGroup),
      stickers: this.one('stickers', text => numberIn(text, 0)),
      phase: this.one('phase', text => numberIn(text, 0, CLOSED), 'unknown-phase'),
      activity: this.text('activity'),
      course: this.all('course', courseEntry, 'unreadable-course'),
      continuation: this.one('continuation', isoDateIn, 'unreadable-date'),
      kind: this.one('kind', text => kinds.read(text)?.name),
      method: this.text('method'),
      stage: this.one('stage', text => stages.read(text)?.name),
      previous: this.text('previous'),
      report: this.text('report'),
      agreement: this.text('agreement'),
      head: this.text('head'),
      coordinator: this.text('coordinator'),
      asked: this.texts('asked'),
      ambitionCount: this.one('ambitionCount', text => numberIn(text, 0)),
      stepCount: this.one('stepCount', text => numberIn(text, 0)),
      openSteps: this.one('openSteps', text => numberIn(text, 0)),
      nextEvaluation: this.one('nextEvaluation', isoDateIn, 'unreadable-date'),
      unclear: this.unclear,
    };
    const present = Object.entries(found).filter(([, value]) => value !== undefined);
    return { properties: { ...NO_PROPERTIES, ...Object.fromEntries(present) }, oddities: this.oddities };
  }

  private value(name: PropertyName): unknown {
    return this.keys[this.known.get(name) ?? -1]?.value;
  }

  private text(name: PropertyName): string | undefined {
    return this.one(name, text => text);
  }

  private texts(name: PropertyName): string[] {
    return this.all(name, text => text);
  }

  /** Where one value is asked, a list of one counts as its entry. */
  private one<T>(name: PropertyName, read: (text: string) => T | undefined, code: IrregularityCode = 'unclear-property'): T | undefined {
    const value = this.value(name);
    const [only, ...more] = singleValues(value);
    if (isNothing(only) && more.length === 0) return undefined;
    const text = more.length > 0 ? undefined : textOf(only);
    return (text === undefined ? undefined : read(text)) ?? this.tell(name, code, text ?? asWritten(value));
  }

  private all<T>(name: PropertyName, read: (text: string) => T | undefined, code: IrregularityCode = 'unclear-property'): T[] {
    return valuesOf(name, this.value(name)).flatMap((value, item) => {
      if (isNothing(value)) return [];
      const text = textOf(value);
      return (text === undefined ? undefined : read(text)) ?? this.tell(name, code, text ?? asWritten(value), item) ?? [];
    });
  }

  private tell(name: PropertyName, code: IrregularityCode, text: string, item?: number): undefined {
    const index = this.known.get(name) ?? 0;
    // What it said before stands nowhere now, and that it cannot be read is told already.
    if (this.keys[index]?.broken !== undefined) return undefined;
    const written = `${this.keys[index]?.name ?? name}: ${text}`;
    this.unclear[name] ??= written;
    this.oddities.push({ code, subject: code === 'unclear-property' ? written : text, index, ...item !== undefined && { item } });
    return undefined;
  }
}

/** Names in one text, split at commas and lines; a comma inside a link is the link's. */
const BETWEEN_COMMAS = /(?:\[\[[^[\]\r\n]{0,200}\]\]|[^,\r\n])+/g;
const SPLIT: ReadonlySet<PropertyName> = new Set<PropertyName>(['participants', 'asked']);

/** The values where one is asked: those of a list, else the value itself. */
export function singleValues(value: unknown): readonly unknown[] {
  return Array.isArray(value) && linkIn(value) === undefined ? value : [value];
}

/** The values where several are asked. An entry of a list is never split. */
export function valuesOf(name: PropertyName, value: unknown): readonly unknown[] {
  const text = SPLIT.has(name) ? textOf(value) : undefined;
  return text === undefined ? singleValues(value) : (text.match(BETWEEN_COMMAS) ?? []).map(part => part.trim()).filter(part => part !== '');
}

export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** A value as text; undefined for what holds several. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return Array.isArray(value) ? linkIn(value) : pairIn(value);
}

/** What holds several, for who reads it in a sentence. */
function asWritten(value: unknown): string {
  const texts = singleValues(value).map(textOf);
  return texts.every(text => text !== undefined) ? texts.join(', ') : spelled(value) ?? '…';
}

/** `[[Note]]` without quotes is a list in a list to YAML. */
function linkIn(value: readonly unknown[]): string | undefined {
  const [inner, ...more]: readonly unknown[] = value;
  if (!Array.isArray(inner) || inner.length === 0 || more.length > 0) return undefined;
  const texts = inner.map((one: unknown) => (Array.isArray(one) ? undefined : textOf(one)));
  return texts.every(text => text !== undefined) ? `[[${texts.join(', ')}]]` : undefined;
}

/** `Tafel 1 (6): Anna` without quotes is a map of one to YAML. */
function pairIn(value: unknown): string | undefined {
  const [pair, ...more] = typeof value === 'object' ? entriesOf(value) ?? [] : [];
  if (!pair || more.length > 0 || typeof pair[1] === 'object') return undefined;
  return `${pair[0]}: ${textOf(pair[1]) ?? ''}`.trim();
}

function numberIn(text: string, least: number, most = 999_999): number | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  return number >= least && number <= most ? number : undefined;
}

/** ISO date; a time after it says nothing. */
export function isoDateIn(text: string): string | undefined {
  const date = /^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\]|[T ].*)?$/.exec(text)?.[1];
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}

/** `14:00` */
export function timeIn(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?(?: ?(?:uur|u))?$/i.exec(text) ?? [];
  return minute === '' ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

function courseEntry(text: string): CourseEntry | undefined {
  const match = /^((\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)\s+(\S+)$/.exec(text);
  const [, at = '', day = '', , what = ''] = match ?? [];
  if (!isCalendarDate(day)) return undefined;
  if (clockWords.read(what)) return { at: at.replace(' ', 'T'), phase: 'pause' };
  const phase = numberIn(what, 1, CLOSED);
  return phase === undefined ? undefined : { at: at.replace(' ', 'T'), phase };
}

/** `Tom 15:30` */
function departure(text: string): Departure {
  const [, who, time = ''] = /^(.*\S)\s+(\S+)$/.exec(text) ?? [];
  const at = timeIn(time);
  return who === undefined || at === undefined ? { who: text } : { who, at };
}

/** `Tafel 1 (6): Anna`; a name that is something else is all name. */
export function tableGroup(text: string): TableGroup {
  const [, name = text, people, spokesperson = ''] = /^([^(:]*)(?:\((\d{1,3})\)\s*)?(?::(.*))?$/.exec(text) ?? [];
  const who = spokesperson.trim();
  return { name: name.trim(), ...people !== undefined && { people: Number(people) }, ...who !== '' && { spokesperson: who } };
}
