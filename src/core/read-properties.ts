import type { Irregularity } from './irregularity';
import type { CourseEntry, Properties, Sector } from './properties';
import { isCalendarDate } from './reading/calendar-date';
import type { LanguageTally } from './reading/language-tally';
import { readEntries, type Entry, type EntryValue } from './reading/property-entries';
import type { Range } from './reading/range';
import { clockWords, CLOSED, FIRST_PHASE, plain, properties, SESSION_TYPE, stages, type PropertyName } from './syntax';

/** What is odd among the properties; the range counts from the start of the YAML. */
export type PropertyOddity = Range & Pick<Irregularity, 'code' | 'subject'>;

export interface ReadProperties {
  readonly properties: Properties;
  readonly oddities: readonly PropertyOddity[];
}

export const NO_PROPERTIES: Properties = { isSession: false, participants: [], course: [], asked: [] };

/** Reads the YAML between the `---` lines, in both vocabularies and leniently. */
export function readProperties(yaml: string, tally: LanguageTally): ReadProperties {
  return new PropertiesReader(yaml, tally).read();
}

class PropertiesReader {
  private readonly oddities: PropertyOddity[] = [];
  private readonly known = new Map<PropertyName, Entry>();

  constructor(yaml: string, tally: LanguageTally) {
    const { entries, error } = readEntries(yaml);
    if (error !== undefined) this.oddities.push({ code: 'broken-frontmatter', subject: lineAt(yaml, error), from: error, to: error });
    for (const entry of entries) {
      const word = properties.read(entry.name);
      if (!word) continue;
      tally.add(word.language);
      if (!this.known.has(word.name)) this.known.set(word.name, entry);
    }
  }

  read(): ReadProperties {
    const found = {
      isSession: this.values('type').some(({ text }) => plain(text) === SESSION_TYPE),
      school: this.text('school'),
      sector: this.sector(),
      date: this.date(),
      start: this.text('start'),
      duration: this.number('duration'),
      facilitator: this.text('facilitator'),
      participants: this.list('participants'),
      phase: this.phase(),
      course: this.course(),
      previous: this.text('previous'),
      stage: stages.read(this.text('stage') ?? '')?.name,
      asked: this.list('asked'),
    };
    return { properties: withoutUndefined(found), oddities: this.oddities };
  }

  private values(name: PropertyName): readonly EntryValue[] {
    return this.known.get(name)?.values ?? [];
  }

  private text(name: PropertyName): string | undefined {
    return this.values(name)[0]?.text || undefined;
  }

  /** A list, or one text with commas. */
  private list(name: PropertyName): string[] {
    const entry = this.known.get(name);
    const texts = this.values(name).map(({ text }) => text);
    const items = entry?.list ? texts : texts.flatMap(text => text.split(/[,;\r\n]/));
    return items.map(item => item.trim()).filter(item => item !== '');
  }

  private number(name: PropertyName): number | undefined {
    const text = this.text(name);
    return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
  }

  private sector(): Sector | undefined {
    const sector = plain(this.text('sector') ?? '');
    return sector === 'po' || sector === 'vo' ? sector : undefined;
  }

  private date(): string | undefined {
    const [value] = this.values('date');
    if (!value || value.text === '') return undefined;
    const date = /^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\]|[T ].*)?$/.exec(value.text)?.[1];
    if (date !== undefined && isCalendarDate(date)) return date;
    this.tell('unreadable-date', value);
    return undefined;
  }

  private phase(): number | undefined {
    const [value] = this.values('phase');
    if (!value || value.text === '') return undefined;
    const phase = Number(value.text);
    if (Number.isInteger(phase) && phase >= 0 && phase <= CLOSED) return phase;
    this.tell('unknown-phase', value);
    return undefined;
  }

  private course(): CourseEntry[] {
    return this.values('course').flatMap(value => {
      const entry = courseEntry(value.text);
      if (!entry) this.tell('unreadable-course', value);
      return entry ?? [];
    });
  }

  private tell(code: PropertyOddity['code'], { text, from, to }: EntryValue): void {
    this.oddities.push({ code, subject: text, from, to });
  }
}

function courseEntry(text: string): CourseEntry | undefined {
  const match = /^((\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)\s+(\S+)$/.exec(text);
  const [, at = '', day = '', , what = ''] = match ?? [];
  if (!isCalendarDate(day)) return undefined;
  if (clockWords.read(what)) return { at: at.replace(' ', 'T'), phase: 'pause' };
  const phase = /^\d$/.test(what) ? Number(what) : 0;
  return phase >= FIRST_PHASE && phase <= CLOSED ? { at: at.replace(' ', 'T'), phase } : undefined;
}

type Found = { [Name in keyof Properties]: Properties[Name] | undefined };

function withoutUndefined(found: Found): Properties {
  const present = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...NO_PROPERTIES, ...Object.fromEntries(present) };
}

function lineAt(text: string, offset: number): string {
  const before = /[^\r\n]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const behind = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return (before + behind).trim();
}
