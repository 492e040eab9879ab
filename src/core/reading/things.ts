import type { Expectation, Irregularity, NestedLine, Parked, Span, Step, StepState, StickyNote } from '../session';
import { COMPLETED, DUE, facetWords, fields, isCalendarDate, isPhaseNumber, looksLikeDate, outcomes, writtenField } from '../syntax';
import { type BlockText, type ColourFact, type FieldFact, isItemFact, type ItemFact, type ParagraphFact, type PartFacts } from './facts';
import { isUnreadable, isUnreadableClosing, optional, placedFields, placeIn, valueOf } from './fields';

/** What a list item without a colour means where it stands. */
export type Role = 'outside' | 'plain' | 'steps' | 'steps of a phase' | 'closing' | 'expectations';

/** The things in one part of a block, in the order of the text. */
export interface Contents {
  readonly notes: readonly StickyNote[];
  readonly steps: readonly Step[];
  readonly expectations: readonly Expectation[];
  readonly parked: readonly Parked[];
  readonly irregularities: readonly Irregularity[];
}

export function readContents(block: BlockText, part: PartFacts, role: Role): Contents {
  const reader = new ContentsReader(block, role);
  for (const { code, subject = '', ...span } of part.oddities) reader.tell(code, span, subject);
  for (const item of part.items) reader.read(item);
  if (role === 'closing') part.paragraphs.forEach(paragraph => { reader.readClosing(paragraph); });
  reader.irregularities.sort((a, b) => a.place.from - b.place.from);
  return reader;
}

const STATES: Readonly<Record<string, StepState>> = { ' ': 'open', '/': 'under way', '-': 'dropped', '>': 'carried over' };

/** One that nobody knows counts as done, as in the app. */
function standingOf(mark = ' '): Pick<Step, 'state' | 'done' | 'open'> {
  const state = STATES[mark] ?? 'done';
  return { state, done: state === 'done', open: state === 'open' || state === 'under way' };
}

function facetOf({ facet }: ColourFact): { first: boolean; facet?: string } {
  const parts = facet?.split('/') ?? [];
  const first = facetWords.read(parts.at(-1) ?? '') !== undefined;
  const other = (first ? parts.slice(0, -1) : parts).join('/');
  return other === '' ? { first } : { first, facet: other };
}

/** Sorts the items of a part by what they are where they stand. It is the contents it makes, so that nothing is copied. */
class ContentsReader implements Contents {
  readonly notes: StickyNote[] = [];
  readonly steps: Step[] = [];
  readonly expectations: Expectation[] = [];
  readonly parked: Parked[] = [];
  readonly irregularities: Irregularity[] = [];

  constructor(private readonly block: BlockText, private readonly role: Role) {}

  read(item: ItemFact): void {
    if (this.isStep(item)) this.readStep(item);
    else if (item.colours.length > 0) this.readNote(item);
    else if (this.isParked(item)) this.readParked(item);
    else if (this.isExpectation(item)) this.readExpectation(item);
    this.readChildren(item, this.isThing(item));
  }

  /** In a thing, children that are none of their own belong to it; in them notes and steps may stand again. */
  private readChildren(item: ItemFact, inThing: boolean): void {
    for (const child of item.nested) {
      if (!isItemFact(child)) continue;
      if (inThing && !this.isOwn(child)) this.readChildren(child, true);
      else this.read(child);
    }
  }

  /** In the sheet a box makes a step, whatever colour the item has besides. */
  private isStep(item: ItemFact): boolean {
    return (this.role === 'steps' || this.role === 'steps of a phase' || this.role === 'closing') && item.mark !== undefined;
  }

  private isExpectation(item: ItemFact): boolean {
    return this.role === 'expectations' && item.words.text !== '';
  }

  /** Below a phase; on the sheet and outside it is a field like any other. */
  private isParked(item: ItemFact): boolean {
    return this.role !== 'outside' && this.role !== 'steps' && item.fields.some(({ name }) => fields.read(name)?.name === 'park');
  }

  private isOwn(item: ItemFact): boolean {
    return this.isStep(item) || item.colours.length > 0;
  }

  private isThing(item: ItemFact): boolean {
    return this.isOwn(item) || this.isParked(item) || this.isExpectation(item);
  }

  private readNote(item: ItemFact): void {
    const [first] = item.colours;
    if (!first) return;
    this.notes.push({
      kind: 'note',
      ...this.common(item),
      colour: first.colour,
      ...facetOf(first),
      ...optional('decision', valueOf(item.fields, 'decision')),
    });
    this.tellOddities(item);
  }

  private readStep(item: ItemFact): void {
    const dayAfter = (emoji: string): string | undefined => item.dates.find(date => date.emoji === emoji && date.valid)?.date;
    this.steps.push({
      kind: 'step',
      ...this.common(item),
      personal: item.colours.some(({ colour }) => colour === 'large'),
      ...standingOf(item.mark),
      ...optional('who', valueOf(item.fields, 'who')),
      ...optional('needs', valueOf(item.fields, 'needs')),
      ...optional('due', dayAfter(DUE)),
      ...optional('completed', dayAfter(COMPLETED)),
      ...optional('evaluate', valueOf(item.fields, 'evaluate')),
      ...optional('evaluator', valueOf(item.fields, 'evaluator')),
      ...optional('how', valueOf(item.fields, 'how')),
      ...optional('by', valueOf(item.fields, 'by')),
      ...optional('why', valueOf(item.fields, 'why')),
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
      ...optional('beneath', valueOf(item.fields, 'beneath')),
      ...optional('outcome', outcomes.read(valueOf(item.fields, 'outcome') ?? '')?.name),
      ...optional('why', valueOf(item.fields, 'why')),
    });
    this.tellOddities(item);
  }

  private readParked(item: ItemFact): void {
    const phase = valueOf(item.fields, 'park') ?? '';
    this.parked.push({ kind: 'parked', ...this.common(item), ...optional('phase', isPhaseNumber(phase) ? Number(phase) : undefined) });
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
      if (!isItemFact(nested)) return [{ depth: depth + nested.depth, inline: nested.words.inline, text: nested.words.text }];
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
      const name = fields.read(field.name)?.name;
      const isNoDay = looksLikeDate(field.value) && !isCalendarDate(field.value);
      if (name === 'evaluate' && isNoDay) this.tell('unreadable-date', field, field.value);
      if (isUnreadable(name, field.value)) this.tellField(field);
    }
  }

  readClosing({ fields: lines }: ParagraphFact): void {
    for (const field of lines) if (isUnreadableClosing(field)) this.tellField(field);
  }

  private tellField(field: FieldFact): void {
    this.tell('unreadable-field', field, writtenField(field.name, field.value));
  }

  tell(code: Irregularity['code'], span: Span, subject: string): void {
    this.irregularities.push({ code, place: placeIn(this.block, span), subject });
  }
}

const NOTHING: Contents = { notes: [], steps: [], expectations: [], parked: [], irregularities: [] };

/** The things of several stretches of text as one; runs at every keystroke, so it makes nothing that it need not. */
export function joinContents(list: readonly Contents[]): Contents {
  const [first] = list;
  if (list.length <= 1) return first ?? NOTHING;
  const notes: StickyNote[] = [];
  const steps: Step[] = [];
  const expectations: Expectation[] = [];
  const parked: Parked[] = [];
  const irregularities: Irregularity[] = [];
  for (const contents of list) {
    for (const note of contents.notes) notes.push(note);
    for (const step of contents.steps) steps.push(step);
    for (const expectation of contents.expectations) expectations.push(expectation);
    for (const one of contents.parked) parked.push(one);
    for (const irregularity of contents.irregularities) irregularities.push(irregularity);
  }
  return { notes, steps, expectations, parked, irregularities };
}
