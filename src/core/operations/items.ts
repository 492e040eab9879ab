import type { TagFact } from '../reading/facts';
import { parse } from '../reading/parse';
import type { Colour, Span } from '../session';
import { NO_SKELETON, type ReadingAids } from '../skeleton';
import {
  bracketed, colourTag, dueDate, type FieldName, fieldOpening, fields, inlineField, LIST_MARKER, type TagName, tags,
} from '../syntax';
import { escapeStart, lineEnd, lineStart } from '../writing/lines';
import { type ItemLines, writtenItem } from '../writing/list-items';
import { itemAt, type PlacedItem } from '../writing/sections';
import { insertAt, removeSpan, replaceSpan, type TextEdit } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { type Item, itemOf, type NoteAtHand, type Written } from './operation';

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
export function newItem(item: NewItem, note: Written): ItemLines {
  const content = contentOf(item, note);
  return (prefix, neighbour) => [`${prefix}${nextMarker(neighbour)} ${content}`];
}

function contentOf({ words, task, colour, facet, fields = [], due }: NewItem, { language, taskTag = '' }: Written): string {
  const tag = colour === undefined || hasColour(words) ? [] : [colourTag(colour, language, facet)];
  const known = fields.flatMap(([name, value]) => {
    const said = oneLine(value ?? '');
    return said === '' ? [] : [inlineField(name, said, language)];
  });
  const start = task === true ? `[ ] ${words}` : escapeStart(words);
  const tasks = task === true && taskTag !== '' && !words.split(/\s/u).includes(taskTag) ? [taskTag] : [];
  return [start, ...tasks, ...tag, ...known, ...(due ? [dueDate(due)] : [])].join(' ');
}

/** Whoever types a colour has chosen one. */
export function hasColour(words: string): boolean {
  return words.includes('#') && parse(`- ${escapeStart(words)}`, OUTSIDE).loose.length > 0;
}

/** A line on its own has no properties, and stands in no phase. */
const OUTSIDE: ReadingAids = { readYaml: () => undefined, skeletonOf: () => NO_SKELETON };

/** A numbered list counts on. */
function nextMarker(neighbour = '-'): string {
  const number = /^\d+/u.exec(neighbour)?.[0];
  return number === undefined ? neighbour : `${Number(number) + 1}${neighbour.slice(-1)}`;
}

/** What the parser found in the item of an element. */
export function placedItem(note: NoteAtHand, element: Item): PlacedItem | undefined {
  return itemAt(note.sections, itemOf(note, element).span.from);
}

export interface WrittenTag extends Span {
  readonly name: TagName;
  /** `/leraar` in `#roze/leraar`. */
  readonly facet: string;
}

/** The tags of an item that the format knows, where they stand. */
export function knownTags({ fact, offset }: PlacedItem): WrittenTag[] {
  return writtenTags(fact.tags, offset);
}

export function writtenTags(found: readonly TagFact[], offset: number): WrittenTag[] {
  return found.flatMap(({ name, from, to }) => {
    const [word = '', ...facet] = name.split('/');
    const known = tags.read(word);
    return known ? [{ name: known.name, facet: facet.map(part => `/${part}`).join(''), from: from + offset, to: to + offset }] : [];
  });
}

export function wordSpans({ fact, offset }: PlacedItem): Span[] {
  return fact.words.pieces.map(({ from, to }) => ({ from: from + offset, to: to + offset }));
}

/** Where the words of an item begin, or would begin: after marker, one space and checkbox. */
export function wordsStart(text: string, item: PlacedItem): number {
  const { span, marker } = writtenItem(text, item.span);
  const after = span.from + marker.length;
  const line = text.slice(after, lineEnd(text, after));
  const box = item.fact.mark === undefined ? /^[ \t]?/u : /^[ \t]*\[.\][ \t]?/u;
  return after + (box.exec(line)?.[0].length ?? 0);
}

/** Where the last tag of an item's first line ends. */
export function coloursEnd(item: PlacedItem): number {
  return Math.max(0, ...knownTags(item).map(({ to }) => to));
}

/** Puts a word after the words of an item (and after `atLeast`), parted from what follows. */
export function afterWords(text: string, item: PlacedItem, insert: string, atLeast = 0): TextEdit {
  const last = wordSpans(item).at(-1);
  const across = item.fact.across === undefined ? text.length : item.offset + item.fact.across;
  const at = Math.min(Math.max(last?.to ?? wordsStart(text, item), atLeast), across);
  const before = /\s/u.test(text[at - 1] ?? ' ') ? '' : ' ';
  const next = text.slice(at, at + 1);
  const gap = next === '' || /\s/u.test(next) ? '' : ' ';
  return insertAt(at, before + insert + gap);
}

/** What belongs to the marker or checkbox before it, white space included. */
const OPENING = new RegExp(`^[ \\t>]*(?:${LIST_MARKER}[ \\t]+)*(?:\\[.\\][ \\t]+)?$`, 'u');

/** Takes a word out with the white space on one side of it. */
export function takingOut(text: string, { from, to }: Span): TextEdit {
  const before = text.slice(lineStart(text, from), from);
  const after = text.slice(to, lineEnd(text, to));
  const white = after.length - after.trimStart().length;
  if (OPENING.test(before)) return removeSpan({ from, to: to + white });
  return removeSpan({ from: white > 0 || after === '' ? lineStart(text, from) + before.trimEnd().length : from, to });
}

/** After the tags and fields of the first line, before its dates: Tasks reads those from the end of the line. */
function fieldsEnd(text: string, item: PlacedItem): number {
  const { fields: written, dates } = item.fact;
  const end = Math.min(lineEnd(text, item.span.from), ...dates.map(({ from }) => item.offset + from));
  const ends = written.map(({ to }) => item.offset + to).filter(to => to <= end);
  return Math.max(coloursEnd(item), ...ends);
}

/** Edits that give an item a field, another value for it, or (with an empty value) none. */
export function itemFieldEdits(note: NoteAtHand, item: PlacedItem, name: FieldName, value: string | undefined): TextEdit[] {
  if (value === undefined) return [];
  const field = item.fact.fields.find(other => fields.read(other.name)?.name === name);
  const isRound = field !== undefined && note.text[item.offset + field.from] === '(';
  const words = bracketed(oneLine(value), isRound ? '()' : '[]');
  if (field === undefined && words === '') return [];
  if (field === undefined) return [afterWords(note.text, item, inlineField(name, words, note.language), fieldsEnd(note.text, item))];
  const span = { from: item.offset + field.from, to: item.offset + field.to };
  if (words === '') return [takingOut(note.text, span)];
  if (field.value === words.trimEnd()) return [];
  const source = note.text.slice(span.from, span.to);
  const from = span.from + fieldOpening(source).length;
  return [replaceSpan({ from, to: from + field.value.length }, field.value === '' ? ` ${words}` : words)];
}
