import { change, refuse } from '../result';
import { facets, facetWords, FACETS_OF, tags } from '../syntax';
import type { Facet, SessionElement } from '../session';
import type { Target } from '../target';
import type { TextEdit } from '../writing/text-edit';
import { replaceSpan } from '../writing/text-edit';
import { placedItem, type WrittenTag } from './items';
import { coloursOf } from './notes';
import { isItem, type NoteAtHand, type Operation, withAll } from './operation';

/** `undefined` takes the facet off; one that the colour does not have, too. Other facets than those we know stay where they are. */
export const setFacet: Operation<{ targets: readonly Target[]; facet: Facet | undefined }> = (note, { targets, facet }) =>
  withAll(note, targets, elements =>
    changed(facetEdits(note, elements, ({ other, first }, tag) => [...facetFor(tag, facet), ...other, ...first])));

export const setFirst: Operation<{ targets: readonly Target[]; first: boolean }> = (note, { targets, first }) =>
  withAll(note, targets, elements => changed(facetEdits(note, elements, ({ known, other, first: now }, { word }) => {
    const wanted = now.length > 0 ? now : [facetWords.word('first', languageOf(word))];
    return [...known, ...other, ...(first ? wanted : [])];
  })));

/** The parts after the colour of a tag. */
interface Parts {
  readonly known: readonly string[];
  readonly other: readonly string[];
  readonly first: readonly string[];
}

interface Tag extends WrittenTag {
  /** The word of the colour as it is written. */
  readonly word: string;
}

type Change = (parts: Parts, tag: Tag) => readonly string[];

function changed(edits: readonly TextEdit[]): ReturnType<typeof change> {
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
}

/** Of more colours the first counts. */
function facetEdits(note: NoteAtHand, elements: readonly SessionElement[], parts: Change): TextEdit[] {
  return elements.filter(isItem).flatMap((item) => {
    const placed = placedItem(note, item);
    const [tag] = placed ? coloursOf(placed) : [];
    return tag ? tagEdits(note.text, tag, parts) : [];
  });
}

function tagEdits(text: string, tag: WrittenTag, parts: Change): TextEdit[] {
  const written = text.slice(tag.from + 1, tag.to);
  const [word = '', ...others] = written.split('/');
  const isFirst = (part: string): boolean => facetWords.read(part) !== undefined;
  const isKnown = (part: string): boolean => facets.read(part) !== undefined;
  const found = {
    known: others.filter(isKnown),
    first: others.filter(isFirst),
    other: others.filter(part => !isKnown(part) && !isFirst(part)),
  };
  const wanted = [word, ...parts(found, { ...tag, word })].join('/');
  return wanted === written ? [] : [replaceSpan({ from: tag.from + 1, to: tag.to }, wanted)];
}

function facetFor({ name, word }: Tag, facet: Facet | undefined): string[] {
  const suits = facet !== undefined && name !== 'focus' && FACETS_OF[name].includes(facet);
  return suits ? [facets.word(facet, languageOf(word))] : [];
}

function languageOf(word: string): 'nl' | 'en' {
  return tags.read(word)?.language ?? 'nl';
}
