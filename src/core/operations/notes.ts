import type { Language } from '../language';
import { change, refuse } from '../result';
import type { Colour, Facet } from '../session';
import { colourTag, facets, facetWords, tags } from '../syntax';
import type { Target } from '../target';
import { breakNear, escapeStart, lineEnd } from '../writing/lines';
import { insideItem, type ItemLines, linesAt, markerBeside, removals } from '../writing/list-items';
import type { PlacedItem } from '../writing/sections';
import { wordSplices } from '../writing/text-difference';
import { applyEdits, insertAt, replaceSpan, type TextEdit } from '../writing/text-edit';
import { pastedLines, wordLines } from '../writing/words';
import { afterWords, knownTags, newItem, placedItem, takingOut, wordSpans, wordsStart, type WrittenTag } from './items';
import { gone, isItem, type Item, itemOf, type NoteAtHand, type Operation, outermost, spanIn, withAll, withItem } from './operation';
import { changeAt, type Destination, insertion, newSheet, withSpot } from './placing';

/** What the notes are: their colour, a facet of it, and whether they ask attention first. */
interface Mark {
  readonly colour: Colour;
  readonly facet?: Facet | undefined;
  readonly first?: boolean;
}

interface NewNotes extends Mark {
  readonly lines: readonly string[];
  readonly to: Destination;
}

/** New sticky notes (or, for `large`, personal steps), one per line of text; no sheet heading yet: it is made at the end of the note. */
export const addNotes: Operation<NewNotes> = (note, { lines, to, ...mark }) => {
  const words = pastedLines(lines);
  if (words.length === 0 && lines.length !== 1) return refuse({ code: 'no-words' });
  const items = (words.length === 0 ? [''] : words).map(line => newNote(line, mark, note));
  return withSpot(note, to, spot => {
    const added = spot ? insertion(note, spot, items) : newSheet(note, items);
    return changeAt(note, [added.edit], added);
  });
};

function newNote(words: string, { colour, facet, first = false }: Mark, note: NoteAtHand): ItemLines {
  const { language } = note;
  const parts = [...(facet ? [facets.word(facet, language)] : []), ...(first ? [facetWords.word('first', language)] : [])];
  return newItem({ words, colour, task: colour === 'large', ...(parts.length > 0 ? { facet: parts.join('/') } : {}) }, note);
}

/** The words of a note, step or expectation; colour, fields, dates and nested lines stay. */
export const editWords: Operation<{ target: Target; words: string }> = (note, { target, words }) => withItem(note, target, item => {
  const placed = placedItem(note, item);
  if (placed === undefined) return gone(target);
  const edits = wordEdits(note, item, placed, words);
  if (edits === undefined) return refuse({ code: 'no-words' });
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, wordsStart(note.text, placed));
});

/** Edits for other words of an item; its first line holds them, further lines are put below it. Undefined: it cannot be without words. */
export function wordEdits(note: NoteAtHand, item: Item, placed: PlacedItem, words: string): TextEdit[] | undefined {
  const [first = '', ...more] = wordLines(words);
  if (first === '' && item.kind === 'expectation') return undefined;
  const line = placed.fact.mark === undefined ? escapeStart(first) : first;
  return [...firstLineEdits(note.text, placed, line), ...moreLines(note, item, more)];
}

function firstLineEdits(text: string, placed: PlacedItem, line: string): TextEdit[] {
  const spans = wordSpans(placed);
  if (spans.length > 0) return wordSplices(text, spans, line);
  if (line === '') return [];
  const at = wordsStart(text, placed);
  const before = /\s/u.test(text[at - 1] ?? '') ? '' : ' ';
  const next = text.slice(at, at + 1);
  return [insertAt(at, before + line + (next === '' || /\s/u.test(next) ? '' : ' '))];
}

function moreLines(note: NoteAtHand, item: Item, lines: readonly string[]): TextEdit[] {
  if (lines.length === 0) return [];
  const written = itemOf(note, item);
  const at = lineEnd(note.text, written.span.from);
  const gap = breakNear(note.text, at) + insideItem(written);
  return [insertAt(at, lines.map(line => gap + escapeStart(line)).join(''))];
}

/** The same colour again changes nothing here; `undefined` takes the colour off (the line stays as a plain item). */
export const recolour: Operation<{ targets: readonly Target[]; colour: Colour | undefined }> = (note, { targets, colour }) =>
  withAll(note, targets, elements => {
    const items = elements.filter(isItem).flatMap(item => placedItem(note, item) ?? []);
    const edits = items.flatMap(item => colourEdits(note.text, item, colour, note.language));
    return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
  });

/** Edits that give an item one colour, or none. */
export function colourEdits(text: string, item: PlacedItem, colour: Colour | undefined, language: Language): TextEdit[] {
  const found = coloursOf(item);
  if (colour !== undefined && found.length === 0) return [afterWords(text, item, colourTag(colour, language))];
  return coloursChanged(text, found, colour);
}

/** The first of the colours that stand there is changed in place and keeps its facet, the others go; without a colour all go. */
export function coloursChanged(text: string, found: readonly WrittenTag[], colour: Colour | undefined): TextEdit[] {
  const [first, ...others] = found;
  if (colour === undefined || first === undefined) return found.map(tag => takingOut(text, tag));
  const rest = others.map(tag => takingOut(text, tag));
  return first.name === colour ? rest : [replaceSpan(first, tagLike(text, first, colour)), ...rest];
}

export function coloursOf(item: PlacedItem): WrittenTag[] {
  return onlyColours(knownTags(item));
}

export function onlyColours(found: readonly WrittenTag[]): WrittenTag[] {
  return found.filter(({ name }) => name !== 'focus');
}

/** A tag in the language of the one it replaces. */
function tagLike(text: string, { from, to, facet }: WrittenTag, colour: Colour): string {
  const word = text.slice(from + 1, to).split('/')[0] ?? '';
  return `#${tags.word(colour, tags.read(word)?.language ?? 'nl')}${facet}`;
}

export const move: Operation<{ targets: readonly Target[]; to: Destination }> = (note, { targets, to }) =>
  withAll(note, targets, elements => {
    const items = outermost(note, elements.filter(isItem));
    if (items.length === 0) return refuse({ code: 'nothing-to-do' });
    return withSpot(note, to, spot => {
      const spans = items.map(item => spanIn(note, item));
      const at = spot?.before && spanIn(note, spot.before).from;
      if (at !== undefined && spans.some(span => span.from < at && at < span.to)) return refuse({ code: 'into-itself' });
      const here = at !== undefined && spans.some(span => span.from === at);
      if (here) return refuse({ code: 'nothing-to-do' });
      const moved = items.map(item => movedLines(note, item));
      const added = spot ? insertion(note, spot, moved, spans) : newSheet(note, moved);
      const written = items.map(item => itemOf(note, item));
      const edits = [...removals(note.text, written, added.edit.from), added.edit];
      return applyEdits(note.text, edits) === note.text ? refuse({ code: 'nothing-to-do' }) : changeAt(note, edits, added);
    });
  });

/** The lines of an item as they stand at another place in the note. */
export function movedLines(note: NoteAtHand, item: Item): ItemLines {
  const written = itemOf(note, item);
  return (prefix, neighbour) => {
    const marker = neighbour === undefined ? written.marker : markerBeside(neighbour, written.marker);
    return linesAt(note.text, written, prefix, marker);
  };
}
