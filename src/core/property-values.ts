import type { CourseEntry, Departure, PropertyName, TableGroup } from './properties';
import { isCalendarDate } from './reading/calendar-date';
import { clockWords, CLOSED, FIRST_PHASE } from './syntax';
import { entriesOf, spelled } from './yaml/read-yaml';

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
export function asWritten(value: unknown): string {
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

export function numberIn(text: string, least: number, most = 999_999): number | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  return number >= least && number <= most ? number : undefined;
}

/** ISO date; a time behind it says nothing. */
export function dateIn(text: string): string | undefined {
  const date = /^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\]|[T ].*)?$/.exec(text)?.[1];
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}

/** `14:00` */
export function timeIn(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?(?: ?(?:uur|u))?$/i.exec(text) ?? [];
  return minute === '' ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

export function courseEntry(text: string): CourseEntry | undefined {
  const match = /^((\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)\s+(\S+)$/.exec(text);
  const [, at = '', day = '', , what = ''] = match ?? [];
  if (!isCalendarDate(day)) return undefined;
  if (clockWords.read(what)) return { at: at.replace(' ', 'T'), phase: 'pause' };
  const phase = numberIn(what, FIRST_PHASE, CLOSED);
  return phase === undefined ? undefined : { at: at.replace(' ', 'T'), phase };
}

/** `Tom 15:30` */
export function departure(text: string): Departure {
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
