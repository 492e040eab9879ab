import type { Language } from '../language';
import { parse } from '../reading/parse';
import { colourTag, dueDate, type FieldName, inlineField } from '../syntax';
import type { Colour } from '../session';
import type { ItemLines } from '../writing/list-items';
import { escapeStart } from '../writing/lines';

/** What a new item says besides its words. */
export interface NewItem {
  readonly words: string;
  readonly task?: boolean;
  readonly colour?: Colour;
  /** What follows the colour in its tag. */
  readonly facet?: string;
  readonly fields?: readonly (readonly [FieldName, string | undefined])[];
  readonly due?: string | undefined;
}

/** An item on one line: marker, checkbox, words, colour, fields, date. */
export function newItem(item: NewItem, language: Language): ItemLines {
  const content = contentOf(item, language);
  return (prefix, neighbour) => [`${prefix}${nextMarker(neighbour)} ${content}`];
}

function contentOf({ words, task, colour, facet, fields = [], due }: NewItem, language: Language): string {
  const tag = colour === undefined || hasColour(words) ? [] : [colourTag(colour, language, facet)];
  const known = fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [inlineField(name, value, language)]));
  const start = task === true ? `[ ] ${words}` : escapeStart(words);
  return [start, ...tag, ...known, ...(due ? [dueDate(due)] : [])].join(' ');
}

/** Whoever types a colour has chosen one. */
export function hasColour(words: string): boolean {
  return words.includes('#') && parse(`- ${escapeStart(words)}`, noProperties).loose.length > 0;
}

/** An item has no properties to read. */
function noProperties(): undefined {
  return undefined;
}

/** A numbered list counts on. */
function nextMarker(neighbour = '-'): string {
  const number = /^\d+/u.exec(neighbour)?.[0];
  return number === undefined ? neighbour : `${Number(number) + 1}${neighbour.slice(-1)}`;
}
