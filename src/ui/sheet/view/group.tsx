import type { JSX } from 'preact';
import type { Card, CardGroup, Pile, Line } from '../../../core/arrange/arrangement';
import { endOfWords } from '../../../core/arrange/head';
import { CLUSTER_PADDING } from '../../../core/arrange/spacing';
import { plainWords } from '../../../core/inline';
import type { Point } from '../../../core/geometry';
import { memo } from '../../memo';
import type { Order } from '../acts/sheet-index';
import { NEW } from '../layout/board-in-hand';
import { overlap } from '../layout/boxes';
import { boxStyle, classOf, attributesOf, em, tiltOf } from './placing';
import type { DrawingOptions, InRow } from './placing';
import { SetWords, thingText, DigitKey, Tally, BY_ITSELF, Tail } from './set-words';
import { useMark, useSheet } from './sheet-view';
import type { Mark, SheetContext } from './sheet-view';
import { WordsEditor } from './fields';
import { paddingOf, paperOf } from '../../../core/arrange/card';
import { signOf } from '../../../core/print/signs';
import type { Step, StickyNote } from '../../../core/session';
import type { Edit } from '../acts/view-state';

interface GroupProps {
  readonly group: CardGroup;
  /** Top left of what it hangs in. */
  readonly within: Point;
  readonly drawing: DrawingOptions;
  readonly order: Order;
}

function CardsOfGroup({ group, within, drawing, order }: GroupProps): JSX.Element {
  const { cards, pile } = group;
  if (pile) return <FoldedGroup group={group} pile={pile} within={within} order={order} />;
  return <>{cards.map((card, at) => drawn(card, { at: at + 1, of: cards.length }, within, drawing))}</>;
}

/** The notes and steps of one colour under one heading, in the order of the text. */
export const GroupOnPaper = memo(CardsOfGroup);

function drawn(
  card: Card, row: { at: number; of: number }, within: Point, { seen, edit, tilted }: DrawingOptions,
): JSX.Element | undefined {
  if (card.thing.key === NEW) return edit && <NewCard key={NEW} card={card} within={within} edit={edit} />;
  if (seen && !overlap(seen, card.box)) return undefined;
  return <CardOnPaper key={card.thing.key} card={card} within={within} tilted={tilted} {...seen && { row }} />;
}

interface FoldedProps extends Pick<GroupProps, 'within' | 'order'> {
  readonly group: CardGroup;
  readonly pile: Pile;
}

/** Notes of one colour that lie on each other; they have no heading that could say so. */
function FoldedGroup({ group: { paper, box }, pile, within, order }: FoldedProps): JSX.Element {
  const view = useSheet();
  const { words } = view;
  const mark = useMark(pile.key);
  const kind = paper === 'school' ? words.schoolSteps : words.kinds[paper];
  const count = plainWords(pile.count.inline);
  return (
    <div id={view.idOf(pile.key)} role="treeitem" aria-expanded={false} aria-selected={false}
      aria-label={count.startsWith(kind) ? count : `${count}. ${kind}`} class={classOf('pile', mark)} data-pile={pile.key}
      data-color={paper === 'school' ? 'none' : paper} data-sheets={pile.sheets} style={boxStyle(box, within)}>
      <PileContents pile={pile} text="" digit={order.digits.get(pile.key)} rank={undefined} mark={mark} />
    </div>
  );
}

interface PileProps {
  readonly pile: Pile;
  readonly text: string;
  readonly digit: number | undefined;
  readonly rank: number | undefined;
  readonly mark: Mark;
}

/** What stands on the uppermost sheet of a pile: its word, which can be written there, its tally and how many they are. */
export function PileContents({ pile, text, digit, rank, mark }: PileProps): JSX.Element {
  const { words } = useSheet();
  const { lines, tally, count, chip } = pile;
  const edit = mark.edit?.kind === 'words' ? mark.edit : undefined;
  const [{ x, y } = { x: CLUSTER_PADDING, y: CLUSTER_PADDING }] = lines;
  const end = endOfWords(chip);
  return (
    <>
      <SetWords lines={lines} end={end} text={text} attributes={thingText(edit)} />
      {edit && <WordsEditor key={edit.id} edit={edit} label={words.clusterPlaceholder} at={{ x, y, width: end - x }} style="pile" />}
      {tally ? <Tally tally={tally} rank={rank} after={count} /> : <SetWords lines={[count]} end={chip.x + chip.width} />}
      <DigitKey digit={digit} box={chip} />
    </>
  );
}

interface CardProps {
  readonly card: Card;
  /** Top left of what it hangs in. */
  readonly within: Point;
  readonly tilted: boolean;
  readonly row?: InRow;
}

function CardOnSheet({ card, within, tilted, row }: CardProps): JSX.Element {
  const view = useSheet();
  const { thing, box } = card;
  const mark = useMark(thing.key);
  const edit = mark.edit?.kind === 'words' ? mark.edit : undefined;
  const colour = colourOf(thing);
  const tilt = tilted && colour !== 'none' ? ` --ambitiegesprek-tilt: ${tiltOf(thing.text, box.width)}deg;` : '';
  return (
    <div {...attributesOf(view, thing, mark, nameOf(view, card), row)} data-color={colour}
      class={classOf('card', mark, thing.kind === 'step' && thing.done && 'is-done')} style={boxStyle(box, within) + tilt}>
      <Contents card={card} edit={edit} />
    </div>
  );
}

/** A sticky note, or a step on a large note or a white card. */
const CardOnPaper = memo(CardOnSheet);

/** A note that somebody is writing; it is in the text of the session only after that. */
function NewCard({ card, within, edit }: Pick<CardProps, 'card' | 'within'> & { readonly edit: Edit }): JSX.Element {
  const { words } = useSheet();
  return (
    <div role="treeitem" aria-selected={false} aria-label={words.newNote} class="ambitiegesprek-card ambitiegesprek-is-editing"
      data-new-color={colourOf(card.thing)} style={boxStyle(card.box, within)}>
      <Contents card={card} edit={edit} />
    </div>
  );
}

function Contents({ card, edit }: { readonly card: Card; readonly edit: Edit | undefined }): JSX.Element {
  const { words } = useSheet();
  const { thing, scale, lines, check, tail } = card;
  // Nothing is written yet on a note that comes.
  const beside = paddingOf(paperOf(thing));
  const side = check || lines.length > 0 ? Math.min(check?.x ?? Infinity, ...lines.map(({ x }) => x)) : beside.side;
  const end = card.box.width / scale - side;
  const linesOf = (style: Line['style']): Line[] => lines.filter(line => line.style === style);
  const [first] = linesOf('note');
  const top = first ?? { x: side, y: check?.y ?? beside.top };
  // The spaces are seen by nobody: they keep the words apart for who reads the text of the whole.
  return (
    <div class="ambitiegesprek-card-contents" style={scale === 1 ? undefined : { fontSize: em(scale) }}>
      {check && thing.kind === 'step' && <DoneBox step={thing} style={boxStyle(check)} />}
      <SetWords lines={linesOf('name')} end={end} attributes={BY_ITSELF} />{' '}
      <SetWords lines={linesOf('note')} end={end} text={thing.text} attributes={thingText(edit)} />{' '}
      {edit && <WordsEditor key={edit.id} edit={edit} label={words.notePlaceholder} at={{ ...top, width: end - top.x }} style="note" />}
      {!edit && <SetWords lines={linesOf('soft')} end={end} attributes={BY_ITSELF} />}{' '}
      {tail && <Tail tail={tail} sign={signOf(thing)} end={tail.end} />}
    </div>
  );
}

function DoneBox({ step, style }: { readonly step: Step; readonly style: string }): JSX.Element {
  const view = useSheet();
  const toggle = (event: MouseEvent): void => {
    event.stopPropagation();
    view.toggleStep(step.key);
  };
  return (
    <button type="button" class="ambitiegesprek-done" aria-pressed={step.done} aria-label={view.words.toggleDone} tabIndex={-1}
      disabled={!view.editable} data-press="own" style={style} onClick={toggle} />
  );
}

function colourOf(thing: StickyNote | Step): string {
  if (thing.kind === 'note') return thing.colour;
  return thing.personal ? 'large' : 'none';
}

/** All the words that one sees come first, in their order, so that who speaks to the machine can say them; then what it is. */
function nameOf({ words }: SheetContext, { thing, lines, tail }: Card): string {
  const above = lines.filter(({ style }) => style === 'name');
  const below = lines.filter(({ style }) => style === 'soft');
  const text = thing.text === '' ? words.wordless : thing.text;
  const seen = [wordsOf(above), text, wordsOf(below), wordsOf(tail?.lines ?? [])].filter(Boolean).join(' ');
  if (thing.kind === 'note') return words.noteName(seen, words.colours[thing.colour]);
  return thing.personal ? words.personalStepName(seen) : words.stepName(seen);
}

function wordsOf(lines: readonly Line[]): string {
  return lines.map(({ inline }) => plainWords(inline)).join(' ');
}
