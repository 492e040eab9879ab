import type { JSX } from 'preact';
import type { Card, CardGroup, Pile } from '../../../core/arrange/arrangement';
import { endOfWords } from '../../../core/arrange/head';
import { CLUSTER_PADDING } from '../../../core/arrange/spacing';
import { plainWords } from '../../../core/inline';
import type { Point } from '../../../core/geometry';
import { memo } from '../../memo';
import type { Order } from '../keys/digits';
import { NEW } from '../layout/board-in-hand';
import { overlap } from '../layout/boxes';
import { CardOnPaper, NewCard } from './card';
import type { DrawingOptions } from './drawing';
import { boxStyle, classOf } from './placing';
import { SetWords, thingText } from './set-words';
import { useMark, useSheet, type Mark } from './sheet-view';
import { DigitKey, Tally } from './tally';
import { WordsEditor } from './words-editor';

interface Props {
  readonly group: CardGroup;
  /** Top left of what it hangs in. */
  readonly within: Point;
  readonly drawing: DrawingOptions;
  readonly order: Order;
}

function CardsOfGroup({ group, within, drawing, order }: Props): JSX.Element {
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

interface FoldedProps extends Pick<Props, 'within' | 'order'> {
  readonly group: CardGroup;
  readonly pile: Pile;
}

/** Notes of one colour that lie on each other; they have no heading that could say so. */
function FoldedGroup({ group: { paper, box }, pile, within, order }: FoldedProps): JSX.Element {
  const view = useSheet();
  const { words } = view;
  const mark = useMark(pile.key);
  const kind = paper === 'school' ? words.schoolSteps : words.kinds[paper];
  return (
    <div id={view.idOf(pile.key)} role="treeitem" aria-expanded={false} aria-selected={false}
      aria-label={`${plainWords(pile.count.inline)}. ${kind}`} class={classOf('pile', mark)} data-pile={pile.key}
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
