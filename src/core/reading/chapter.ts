import type { Inline } from '../inline';
import type { Chapter, ChapterItem, Closing, Field, Outcome, Place } from '../session';
import { closingFields, type ClosingName, outcomes } from '../syntax';
import { type BlockText, isItemFact, type ItemFact, type ParagraphFact, type PartFacts } from './facts';
import { countsIn, optional, placedFields, placeIn } from './fields';
import { imagesAmong, linksAmong } from './inline';
import { sameItems } from './keys';

/** What stands in one part of a chapter. */
export type ChapterPart = Pick<Chapter, 'items' | 'fields' | 'images' | 'links'>;

export function chapterPart(block: BlockText, part: PartFacts): ChapterPart {
  const inline = [...part.paragraphs, ...part.items].sort((a, b) => a.from - b.from).flatMap(inlineIn);
  return {
    items: part.items.map(item => chapterItem(block, item)),
    fields: placedFields(block, part.paragraphs.flatMap(paragraph => paragraph.fields)),
    images: imagesAmong(inline),
    links: linksAmong(inline),
  };
}

function inlineIn(item: ItemFact | ParagraphFact): readonly Inline[] {
  if ('inline' in item) return item.inline;
  return [...item.words.inline, ...item.nested.flatMap(nested => (isItemFact(nested) ? inlineIn(nested) : nested.words.inline))];
}

function chapterItem(block: BlockText, item: ItemFact): ChapterItem {
  return {
    place: placeIn(block, item),
    text: item.words.text,
    inline: item.words.inline,
    ...optional('mark', item.mark),
    ...optional('field', item.field && placedFields(block, [item.field])[0]),
    fields: placedFields(block, item.fields),
    items: item.nested.filter(isItemFact).map(child => chapterItem(block, child)),
  };
}

function joinParts(parts: readonly ChapterPart[]): ChapterPart {
  return {
    items: parts.flatMap(part => part.items),
    fields: parts.flatMap(part => part.fields),
    images: parts.flatMap(part => part.images),
    links: parts.flatMap(part => part.links),
  };
}

/** A chapter while its end is not known. */
export interface OpenChapter {
  readonly heading: Place;
  readonly level: number;
  readonly parts: ChapterPart[];
  end?: Place;
}

/** Of what each was made, so that one that did not change stays the same object. */
const madeOf = new WeakMap<Chapter | Closing, readonly unknown[]>();

function kept<Made extends Chapter | Closing>(previous: Made | undefined, of: readonly unknown[], make: () => Made): Made {
  const same = previous && sameItems(madeOf.get(previous) ?? [previous], of) ? previous : make();
  madeOf.set(same, of);
  return same;
}

export function chapterOf({ heading, parts, end }: OpenChapter, previous: Chapter | undefined): Chapter {
  return kept(previous, [heading, end, ...parts], () => ({ heading, ...joinParts(parts), ...optional('end', end) }));
}

/** What is written below the heading of the last phase about the meeting itself. */
export function closingOf(parts: readonly ChapterPart[], previous: Closing | undefined): Closing {
  return kept(previous, parts, () => closing(parts));
}

function closing(parts: readonly ChapterPart[]): Closing {
  const { fields, images } = joinParts(parts);
  const thumbs = written(fields, 'thumbs');
  const facilitation = written(fields, 'facilitation');
  return {
    ...optional('thumbs', thumbs === undefined ? undefined : { written: thumbs, ...optional('counts', countsIn(thumbs)) }),
    ...optional('facilitation', facilitation === undefined ? undefined : { written: facilitation, ...outcomeOf(facilitation) }),
    images,
  };
}

function written(fields: readonly Field[], name: ClosingName): string | undefined {
  return fields.find(field => field.value !== '' && closingFields.read(field.name)?.name === name)?.value;
}

function outcomeOf(value: string): { outcome?: Outcome } {
  return optional('outcome', outcomes.read(value)?.name);
}
