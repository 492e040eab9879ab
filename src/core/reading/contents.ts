import type { Irregularity } from '../irregularity';
import type { Expectation, Field, NestedLine, Place, Step, StickyNote } from '../session';
import { DUE, fields, outcomes, type FieldName } from '../syntax';
import { looksLikeDate, isCalendarDate } from './calendar-date';
import type { Block } from './block';
import { isItem, type FieldFact, type ItemFact, type PartFacts } from './facts';
import type { Range } from './range';

/** What a list item without a colour means where it stands. */
export type Role = 'plain' | 'steps' | 'expectations';

/** The things in one part of a block, in the order of the text. */
export interface Contents {
  readonly notes: readonly StickyNote[];
  readonly steps: readonly Step[];
  readonly expectations: readonly Expectation[];
  readonly irregularities: readonly Irregularity[];
}

export function readContents(block: Block, part: PartFacts, role: Role): Contents {
  const reader = new ContentsReader(block, role);
  for (const item of part.items) reader.read(item);
  return reader;
}

export function placeIn(block: Block, { from, to }: Range): Place {
  return { block: block.id, from, to };
}

export function placedFields(block: Block, facts: readonly FieldFact[]): Field[] {
  return facts.map(({ name, value, from, to }) => ({ name, value, place: { block: block.id, from, to } }));
}

/** The first value of a field that the format knows. */
export function valueOf(list: readonly Pick<Field, 'name' | 'value'>[], name: FieldName): string | undefined {
  return list.find(field => field.value !== '' && fields.read(field.name)?.name === name)?.value;
}

/** What the mark in the box says; one that nobody knows counts as done, as in the app. */
function standingOf(mark: string): Pick<Step, 'done' | 'open'> {
  const open = mark === ' ' || mark === '/';
  return { open, done: !open && mark !== '-' && mark !== '>' };
}

/** A property that is there or not, as `exactOptionalPropertyTypes` wants it. */
export function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
  return value === undefined ? {} : { [name]: value } as { [N in Name]: Value };
}

/** Sorts the items of a part by what they are where they stand. It is the contents it makes, so that nothing is copied. */
class ContentsReader implements Contents {
  readonly notes: StickyNote[] = [];
  readonly steps: Step[] = [];
  readonly expectations: Expectation[] = [];
  readonly irregularities: Irregularity[] = [];

  constructor(private readonly block: Block, private readonly role: Role) {}

  read(item: ItemFact): void {
    if (this.isStep(item)) this.readStep(item);
    else if (item.colours.length > 0) this.readNote(item);
    else if (this.role === 'expectations' && item.words.text !== '') this.readExpectation(item);
    this.readChildren(item, this.isThing(item));
  }

  /** In a thing, children that are none of their own belong to it; in them notes and steps may stand again. */
  private readChildren(item: ItemFact, inThing: boolean): void {
    for (const child of item.nested) {
      if (!isItem(child)) continue;
      if (inThing && !this.isOwn(child)) this.readChildren(child, true);
      else this.read(child);
    }
  }

  /** In the sheet a box makes a step, whatever colour the item has besides. */
  private isStep(item: ItemFact): boolean {
    return this.role === 'steps' && item.mark !== undefined;
  }

  private isOwn(item: ItemFact): boolean {
    return this.isStep(item) || item.colours.length > 0;
  }

  private isThing(item: ItemFact): boolean {
    return this.isOwn(item) || (this.role === 'expectations' && item.words.text !== '');
  }

  private readNote(item: ItemFact): void {
    const [first] = item.colours;
    if (!first) return;
    this.notes.push({ kind: 'note', ...this.common(item), colour: first.colour, ...optional('facet', first.facet) });
    this.tellOddities(item);
  }

  private readStep(item: ItemFact): void {
    const due = item.dates.find(date => date.emoji === DUE && date.valid)?.date;
    this.steps.push({
      kind: 'step',
      ...this.common(item),
      personal: item.colours.some(({ colour }) => colour === 'large'),
      ...standingOf(item.mark ?? ' '),
      ...optional('who', valueOf(item.fields, 'who')),
      ...optional('needs', valueOf(item.fields, 'needs')),
      ...optional('due', due),
      ...optional('evaluate', valueOf(item.fields, 'evaluate')),
      ...optional('continues', valueOf(item.fields, 'continues')),
    });
    this.tellOddities(item);
  }

  private readExpectation(item: ItemFact): void {
    this.expectations.push({
      kind: 'expectation',
      ...this.common(item),
      ...this.wordsWithoutFocus(item),
      focus: item.focusWords !== undefined,
      ...optional('who', valueOf(item.fields, 'who')),
      ...optional('outcome', outcomes.read(valueOf(item.fields, 'outcome') ?? '')?.name),
      ...optional('why', valueOf(item.fields, 'why')),
    });
    this.tellOddities(item);
  }

  private common(item: ItemFact) {
    return {
      key: this.block.keys[item.index] ?? '',
      place: placeIn(this.block, item),
      text: item.words.text,
      inline: item.words.inline,
      pieces: item.words.pieces.map(piece => placeIn(this.block, piece)),
      fields: placedFields(this.block, item.fields),
      nested: this.nestedLines(item, 0),
    };
  }

  /** `#focus` says something about an expectation; in a note it is a tag like any other. */
  private wordsWithoutFocus({ focusWords }: ItemFact) {
    if (!focusWords) return {};
    return { text: focusWords.text, inline: focusWords.inline, pieces: focusWords.pieces.map(piece => placeIn(this.block, piece)) };
  }

  private nestedLines(item: ItemFact, depth: number): NestedLine[] {
    return item.nested.flatMap(nested => {
      if (!isItem(nested)) return [{ depth: depth + nested.depth, inline: nested.words.inline, text: nested.words.text }];
      if (this.isOwn(nested)) return [];
      return [{ depth: depth + 1, inline: nested.words.inline, text: nested.words.text }, ...this.nestedLines(nested, depth + 1)];
    });
  }

  /** Only what somebody meant as a date can be an unreadable one: an evaluation may also be put in words. */
  private tellOddities(item: ItemFact): void {
    const [first] = item.colours;
    if (first && item.colours.some(({ colour }) => colour !== first.colour)) this.tell('two-colours', item, item.words.text);
    for (const date of item.dates) if (!date.valid) this.tell('unreadable-date', date, date.date);
    for (const field of item.fields) {
      if (fields.read(field.name)?.name !== 'evaluate') continue;
      if (looksLikeDate(field.value) && !isCalendarDate(field.value)) this.tell('unreadable-date', field, field.value);
    }
  }

  private tell(code: Irregularity['code'], range: Range, subject: string): void {
    this.irregularities.push({ code, place: placeIn(this.block, range), subject });
  }
}
