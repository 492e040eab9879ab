import type { Chapter, ChapterItem, Closing, Field, Irregularity, Outcome, Place } from '../session';
import { closingFields, outcomes, type ClosingName } from '../syntax';
import type { Block } from './block';
import { optional, placedFields, placeIn } from './contents';
import { isItem, type ItemFact, type PartFacts } from './facts';
import { imagesAmong, linksAmong } from './images';
import { sameItems } from './same-items';

/** What stands in one part of a chapter. */
export interface ChapterPart extends Pick<Chapter, 'items' | 'fields' | 'images' | 'links'> {
  /** The lines of a closing whose value says nothing the format knows. */
  readonly unreadable: readonly Irregularity[];
}

export function chapterPart(block: Block, part: PartFacts): ChapterPart {
  const inline = part.items.flatMap(inlineIn);
  const fields = placedFields(block, part.fields);
  return {
    items: part.items.map(item => chapterItem(block, item)),
    fields,
    unreadable: unreadable(fields),
    images: [...part.images, ...imagesAmong(inline)],
    links: [...part.links, ...linksAmong(inline)],
  };
}

function inlineIn(item: ItemFact): ItemFact['words']['inline'] {
  return [...item.words.inline, ...item.nested.flatMap(nested => (isItem(nested) ? inlineIn(nested) : nested.words.inline))];
}

function chapterItem(block: Block, item: ItemFact): ChapterItem {
  return {
    place: placeIn(block, item),
    text: item.words.text,
    inline: item.words.inline,
    ...optional('mark', item.mark),
    ...optional('field', item.field && placedFields(block, [item.field])[0]),
    fields: placedFields(block, item.fields),
    items: item.nested.filter(isItem).map(child => chapterItem(block, child)),
  };
}

function joinParts(parts: readonly ChapterPart[]): Omit<ChapterPart, 'unreadable'> {
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

function unreadable(fields: readonly Field[]): Irregularity[] {
  const odd = fields.filter(({ name, value }) => {
    const known = value === '' ? undefined : closingFields.read(name)?.name;
    return (known === 'thumbs' && !countsIn(value)) || (known === 'facilitation' && !outcomes.read(value));
  });
  return odd.map(({ name, value, place }) => ({ code: 'unreadable-field', place, subject: `${name}:: ${value}` }));
}

function written(fields: readonly Field[], name: ClosingName): string | undefined {
  return fields.find(field => field.value !== '' && closingFields.read(field.name)?.name === name)?.value;
}

function outcomeOf(value: string): { outcome?: Outcome } {
  return optional('outcome', outcomes.read(value)?.name);
}

/** `9 ja, 2 deels, 1 nee`; each at most once. */
function countsIn(value: string): Record<Outcome, number> | undefined {
  const counts = new Map<Outcome, number>();
  for (const part of value.split(',')) {
    const [, number = '', word = ''] = /^\s*(\d{1,4})\s+(\S+)\s*$/u.exec(part) ?? [];
    const outcome = outcomes.read(word)?.name;
    if (!outcome || counts.has(outcome)) return undefined;
    counts.set(outcome, Number(number));
  }
  return { yes: counts.get('yes') ?? 0, partly: counts.get('partly') ?? 0, no: counts.get('no') ?? 0 };
}
