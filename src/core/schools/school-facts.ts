import { isoDateIn, isNothing, singleValues, textOf } from '../reading/properties';
import { shownName } from '../link';
import { schoolProperties, type SchoolPropertyName } from '../syntax';

/** What a school's own note says of the school. What stands there and was not understood is in `unclear`, as it is written. */
export interface SchoolFacts {
  readonly municipality?: string;
  readonly board?: string;
  readonly brin?: string;
  readonly hoursAgreed?: number;
  readonly hoursUsed?: number;
  /** ISO date. */
  readonly nextAppointment?: string;
  readonly head?: string;
  readonly coordinator?: string;
  readonly unclear: Readonly<Partial<Record<SchoolPropertyName, string>>>;
}

/** `properties` are those of the school's note as YAML gave them; of a property in both languages the first counts. */
export function schoolFacts(properties: Readonly<Record<string, unknown>>): SchoolFacts {
  const texts = new Map<SchoolPropertyName, string>();
  for (const [key, value] of Object.entries(properties)) {
    const name = schoolProperties.read(key)?.name;
    if (name === undefined || texts.has(name) || isNothing(value)) continue;
    texts.set(name, singleValues(value).flatMap(one => textOf(one) ?? []).join(', '));
  }
  const unclear: Partial<Record<SchoolPropertyName, string>> = {};
  const read = <T>(name: SchoolPropertyName, meaning: (text: string) => T | undefined): T | undefined => {
    const text = texts.get(name);
    const value = text === undefined ? undefined : meaning(text);
    if (text !== undefined && value === undefined) unclear[name] = text;
    return value;
  };
  const found = {
    municipality: read('municipality', shownName), board: read('board', shownName), brin: read('brin', shownName),
    hoursAgreed: read('hoursAgreed', hoursIn), hoursUsed: read('hoursUsed', hoursIn), nextAppointment: read('nextAppointment', isoDateIn),
    head: read('head', shownName), coordinator: read('coordinator', shownName),
  };
  const said = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Omit<SchoolFacts, 'unclear'>;
  return { ...said, unclear };
}

/** Hours, perhaps half ones, in Dutch or English: `12`, `7,5`. */
function hoursIn(text: string): number | undefined {
  return /^\d{1,6}(?:[.,]\d{1,2})?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}
