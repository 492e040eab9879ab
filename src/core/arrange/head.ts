import type { Ambition, Cluster } from '../session';
import { STYLES, type AmbitionHead, type Box, type Head, type HeadWords, type Line, type Measure, type Style, type Tally, type Typesetting } from './arrangement';
import { balance, fill, linesOf, narrowest, text, type Text } from './lines';
import { BESIDE, CARD_LINE, CHIP, DISC, FIVE, HEAD_LINE, MOST_STROKES, PILL_SIDE, STROKE_HEIGHT, STROKE_STEP } from './spacing';

/** The words, tally and status over an ambition or a cluster. */
export interface SetHead<Placed extends Head = Head> {
  readonly heightAt: (width: number) => number;
  readonly place: (box: Box) => Placed;
}

interface Words {
  readonly title: Text;
  readonly tally: SetTally | undefined;
  readonly status: Text | undefined;
  readonly notes: Text | undefined;
  /** Room before the words. */
  readonly lead: number;
}

interface SetTally {
  readonly count: number;
  readonly strokes: number;
  readonly number: Text;
  readonly width: number;
}

type Laid = Omit<Head, 'box'> & { readonly height: number };

export function clusterHead(cluster: Cluster, typesetting: Typesetting): SetHead {
  const words = wordsOf(cluster, 'word', 0, typesetting);
  return { heightAt: width => layHead(words, width).height, place: box => ({ ...layHead(words, box.width), box }) };
}

export function ambitionHead(ambition: Ambition, typesetting: Typesetting): SetHead<AmbitionHead> {
  const words = wordsOf(ambition, 'sentence', DISC + BESIDE, typesetting);
  const disc = { x: 0, y: 0, width: DISC, height: DISC };
  const height = (laid: Laid): number => Math.max(laid.height, DISC);
  return { heightAt: width => height(layHead(words, width)), place: box => ({ ...layHead(words, box.width), box, disc }) };
}

function wordsOf(thing: Ambition | Cluster, style: Style, lead: number, { measure, wording }: Typesetting): Words {
  const { inline, tally, status, notes }: HeadWords = wording.head(thing);
  return {
    lead, title: text(inline, style, measure),
    tally: tally === undefined ? undefined : setTally(tally, measure),
    status: status === undefined ? undefined : plain(status, 'status', measure),
    notes: notes === undefined ? undefined : plain(notes, 'soft', measure, status === undefined ? 0 : pill(plain(status, 'status', measure)) + BESIDE),
  };
}

export function plain(words: string, style: Style, measure: Measure, first = 0): Text {
  return text([{ type: 'text', value: words }], style, measure, 0, first);
}

/** The strokes of a tally are written in fives. */
export function setTally(count: number, measure: Measure, times = 1): SetTally {
  const strokes = count > MOST_STROKES ? 0 : (Math.floor(count / 5) * FIVE + (count % 5) * STROKE_STEP) * times;
  const number = plain(String(count), 'count', measure);
  return { count, strokes, number, width: strokes + BESIDE + fill(number, Infinity).widest };
}

export function placeTally({ count, strokes, number }: SetTally, x: number, y: number, height: number, times = 1): Tally {
  const top = y + (height - STROKE_HEIGHT * times) / 2;
  return {
    count, strokes: { x, y: top, width: strokes, height: STROKE_HEIGHT * times },
    number: single(number, x + strokes + BESIDE, y, height),
  };
}

/** Words on one line at a place. */
export function single(words: Text, x: number, y: number, height: number): Line {
  return { inline: words.inline, style: words.style, x, y, width: fill(words, Infinity).widest, height };
}

function pill(status: Text): number {
  return fill(status, Infinity).widest + 2 * PILL_SIDE;
}

function layHead(words: Words, width: number): Laid {
  const beside = layTitle(words, width, true);
  const below = layTitle(words, width, false);
  return below.height < beside.height ? below : beside;
}

/** Title, tally and key, with the tally behind the title or on a line of its own; then status and reason. */
function layTitle({ title, tally, status, notes, lead }: Words, width: number, beside: boolean): Laid {
  const room = width - lead - CHIP - BESIDE - (tally && beside ? tally.width + BESIDE : 0);
  if (room < narrowest(title) || width < CHIP + lead) return { height: Infinity, lines: [], notes: [], chip: { x: 0, y: 0, width: 0, height: 0 } };
  const height = STYLES[title.style].size * HEAD_LINE;
  const lines = linesOf(title, balance(title, room), 0, height).map(line => ({ ...line, x: line.x + lead }));
  const last = lines.at(-1) ?? { x: lead, y: 0, width: 0, height };
  const behind = last.x + last.width + (last.width > 0 ? BESIDE : 0);
  let bottom = last.y + last.height;
  let end = behind;
  let placed: Tally | undefined;
  if (tally) {
    placed = placeTally(tally, beside ? behind : lead, beside ? last.y : bottom, beside ? height : CARD_LINE);
    end = (beside ? behind : lead) + tally.width + BESIDE;
    if (!beside) bottom += CARD_LINE;
  }
  const chip = { x: width - CHIP, y: 0, width: CHIP, height: CHIP };
  const under = layUnder({ status, notes, lead }, { width, end, line: { y: bottom - (beside || !tally ? height : CARD_LINE), height: beside || !tally ? height : CARD_LINE } });
  return { height: Math.max(bottom, under.bottom, CHIP), lines, chip, notes: under.notes, ...placed && { tally: placed }, ...under.status && { status: under.status } };
}

interface Above {
  readonly width: number;
  readonly end: number;
  readonly line: { readonly y: number; readonly height: number };
}

/** Status and reason: a status alone goes behind the tally where there is room. */
function layUnder({ status, notes, lead }: Pick<Words, 'status' | 'notes' | 'lead'>, { width, end, line }: Above):
{ readonly bottom: number; readonly status?: Line; readonly notes: readonly Line[] } {
  const bottom = line.y + line.height;
  if (status && !notes && end + pill(status) <= width - CHIP - BESIDE)
    return { bottom, status: single(status, end + PILL_SIDE, line.y, line.height), notes: [] };
  const pillLine = status && single(status, lead + PILL_SIDE, bottom, CARD_LINE);
  if (!notes) return { bottom: bottom + (status ? CARD_LINE : 0), ...pillLine && { status: pillLine }, notes: [] };
  const room = width - lead;
  if (narrowest(notes) > room) return { bottom: Infinity, notes: [] };
  const lines = linesOf(notes, balance(notes, room), bottom, CARD_LINE).map(each => ({ ...each, x: each.x + lead }));
  return { bottom: lines.reduce((most, each) => Math.max(most, each.y + each.height), bottom), ...pillLine && { status: pillLine }, notes: lines };
}
