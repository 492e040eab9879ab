import type { IrregularityCode } from './session';
import { plain } from './language';
import type { Properties, PropertyName } from './properties';
import {
  asWritten, courseEntry, dateIn, departure, isNothing, numberIn, singleValues, tableGroup, textOf, timeIn, valuesOf,
} from './property-values';
import { CLOSED, kinds, properties, sectors, SESSION_TYPE, stages } from './syntax';
import type { ReadKey } from './yaml/read-keys';

/** What is odd among the properties: of the key at `index`, and where it holds several, of its entry at `item`. */
export interface PropertyOddity {
  readonly code: IrregularityCode;
  readonly subject: string;
  readonly index: number;
  readonly item?: number;
}

export interface ReadProperties {
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
      date: this.one('date', dateIn, 'unreadable-date'),
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
      continuation: this.one('continuation', dateIn, 'unreadable-date'),
      kind: this.one('kind', text => kinds.read(text)?.name),
      method: this.text('method'),
      stage: this.one('stage', text => stages.read(text)?.name),
      previous: this.text('previous'),
      report: this.text('report'),
      agreement: this.text('agreement'),
      head: this.text('head'),
      coordinator: this.text('coordinator'),
      asked: this.texts('asked'),
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
