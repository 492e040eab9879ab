import type { Ambition, Cluster } from '../session';
import { STYLES } from './arrangement';
import type { Box } from '../geometry';
import { plainWords, runsRightToLeft } from '../inline';
import type { AmbitionHead, GroupHead, HeadWords, Line, Measure, WordStyle, TallyMarks, Typesetting } from './arrangement';
import { balance, fill, placedLines, narrowest, ROUNDING, text, type Text } from './lines';
import { tabledFalling } from './part';
import { remembered } from './remember';
import { BESIDE, CARD_LINE, CHIP, DISC, FIVE, HEAD_LINE, MOST_STROKES, PILL_SIDE, STROKE_HEIGHT, STROKE_STEP } from './spacing';
import type { Atom } from './words';

/** The words, tally and status over an ambition or a cluster. */
export interface SetHead<Placed extends GroupHead = GroupHead> {
  readonly heightAt: (width: number) => number;
  readonly place: (box: Box) => Placed;
}

interface Words {
  /** Where nothing is written yet, the sign that is shown for it. */
  readonly title: Text;
  readonly wordless: boolean;
  readonly tally: SetTally | undefined;
  readonly status: Text | undefined;
  readonly notes: Text | undefined;
  /** Room before the words. */
  readonly lead: number;
  /** The words run from right to left, so what comes after them stands at their left. */
  readonly mirrored: boolean;
}

export interface SetTally {
  readonly count: number;
  readonly strokes: number;
  readonly number: Text;
  readonly width: number;
}

type Laid = Omit<GroupHead, 'box'> & { readonly height: number };

export const clusterHead = remembered((cluster: Cluster, typesetting): SetHead => {
  const words = wordsOf(cluster, 'word', 0, typesetting);
  const awaited = words.wordless ? { ...words, title: awaitedTitle('word', typesetting.measure) } : words;
  return { heightAt: tabledFalling(width => layHead(awaited, width).height), place: box => ({ ...layHead(words, box.width), box }) };
});

/** Where a cluster has no word yet, about as much as will be written there: it is to move nothing. */
export function awaitedTitle(style: WordStyle, measure: Measure): Text {
  return unstyledText('Words for them', style, measure);
}

export const ambitionHead = remembered((ambition: Ambition, typesetting): SetHead<AmbitionHead> => {
  const words = wordsOf(ambition, 'sentence', DISC + BESIDE, typesetting);
  const disc = { x: 0, y: 0, width: DISC, height: DISC };
  const height = (laid: Laid): number => Math.max(laid.height, DISC);
  return { heightAt: tabledFalling(width => height(layHead(words, width))), place: box => ({ ...layHead(words, box.width), box, disc }) };
});

function wordsOf(thing: Ambition | Cluster, style: WordStyle, lead: number, { measure, wording }: Typesetting): Words {
  const words: HeadWords = wording.head(thing);
  const status = words.status === undefined ? undefined : unstyledText(words.status, 'status', measure);
  const wordless = words.inline.length === 0;
  return {
    lead, status, wordless, mirrored: runsRightToLeft(plainWords(words.inline)),
    title: wordless ? unstyledText('?', style, measure) : text(words.inline, style, measure),
    tally: words.tally === undefined ? undefined : setTally(words.tally, measure),
    notes: words.notes === undefined ? undefined : unstyledText(words.notes, 'soft', measure, status ? pill(status) + BESIDE : 0),
  };
}

export function unstyledText(words: string, style: WordStyle, measure: Measure, first = 0): Text {
  return text([{ type: 'text', value: words }], style, measure, 0, first);
}

/** The strokes of a tally are written in fives. */
export function setTally(count: number, measure: Measure, times = 1): SetTally {
  const strokes = count > MOST_STROKES ? 0 : (Math.floor(count / 5) * FIVE + (count % 5) * STROKE_STEP) * times;
  const number = unstyledText(String(count), 'count', measure);
  return { count, strokes, number, width: afterStrokes(strokes) + fill(number, Infinity).widest };
}

export function placeTally({ count, strokes, number }: SetTally, x: number, y: number, height: number, times = 1): TallyMarks {
  const top = y + (height - STROKE_HEIGHT * times) / 2;
  return {
    count, strokes: { x, y: top, width: strokes, height: STROKE_HEIGHT * times },
    number: single(number, x + afterStrokes(strokes), y, height),
  };
}

/** Where the number begins that is written after them. */
function afterStrokes(strokes: number): number {
  return strokes === 0 ? 0 : strokes + BESIDE;
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

/** Strokes are as high as their line; what stands below them is not to touch them. */
const BELOW_TALLY = 0.2;
const NO_ROOM: Laid = { height: Infinity, lines: [], notes: [], chip: { x: 0, y: 0, width: 0, height: 0 } };

/** Title, tally and key, with the tally after the title or on a line of its own; then status and reason. */
function layTitle({ title, wordless, tally, status, notes, lead, mirrored }: Words, width: number, beside: boolean): Laid {
  const room = width - lead - CHIP - BESIDE - (tally && beside ? tally.width + BESIDE : 0);
  const chip = { x: width - CHIP, y: 0, width: CHIP, height: CHIP };
  // On lines of their own tally and status may go on below the key; from right to left all begins before it.
  const most = mirrored ? endOfWords(chip) : width;
  if (room < narrowest(title) || width < CHIP + lead || (tally && !beside && lead + tally.width > most)) return NO_ROOM;
  const high = STYLES[title.style].size * HEAD_LINE;
  const behind = status && !notes && (beside || !tally) ? BESIDE + pill(status) : 0;
  const stretches = balance(title, room, endsWithin(title, behind, room) ? behind : 0);
  const lines = placedLines(title, stretches, 0, high).map(line => ({ ...line, x: line.x + lead }));
  const last: Strip = lines.at(-1) ?? { x: lead, y: 0, width: 0, height: high };
  const end = endOf(last);
  const own = { x: lead, y: last.y + last.height, width: tally?.width ?? 0, height: CARD_LINE };
  const strip = tally && (beside ? { ...last, x: end, width: tally.width } : own);
  const under = layUnder({ status, notes, lead }, width, strip ?? last, most, tally && !beside ? BELOW_TALLY : 0);
  const start = (one: Strip): number => mirrored ? lead + endOfWords(chip) - one.x - one.width : one.x;
  return {
    height: Math.max(under.bottom, CHIP), lines: wordless ? [] : lines, notes: under.notes, chip,
    ...tally && strip && { tally: placeTally(tally, start(strip), strip.y, strip.height) },
    ...under.status && { status: notes ? under.status : { ...under.status, x: start(under.status) } },
  };
}

/** Whether so much has room behind the last of some words, in as few lines as they need alone. */
function endsWithin(words: Text, behind: number, width: number): boolean {
  const more: Atom = { from: 0, to: 0, width: behind, space: 0, forced: false, rows: 1 };
  return fill({ ...words, atoms: [...words.atoms, more] }, width).lines === fill(words, width).lines;
}

/** Where words over a group end at the latest, before its key; those from right to left begin there. */
export function endOfWords(chip: Box): number {
  return chip.x - BESIDE;
}

/** Something on a line. */
type Strip = Pick<Line, 'x' | 'y' | 'width' | 'height'>;

function endOf({ x, width }: Strip): number {
  return x + width + (width > 0 ? BESIDE : 0);
}

interface Under {
  readonly bottom: number;
  readonly status?: Line;
  readonly notes: readonly Line[];
}

/** Status and reason: a status alone goes after what is above it where there is room. */
function layUnder(
  { status, notes, lead }: Pick<Words, 'status' | 'notes' | 'lead'>, width: number, above: Strip, most: number, gap: number,
): Under {
  const bottom = above.y + above.height;
  const next = bottom + gap;
  if (!notes) {
    if (!status) return { bottom, notes: [] };
    // Beside large words its outline stays that of a line of a card.
    const middle = above.y + (above.height - CARD_LINE) / 2;
    const fits = endOf(above) + pill(status) <= width - CHIP - BESIDE + ROUNDING;
    if (fits) return { bottom, status: single(status, endOf(above) + PILL_SIDE, middle, CARD_LINE), notes: [] };
    if (lead + pill(status) > most) return { bottom: Infinity, notes: [] };
    return { bottom: next + CARD_LINE, status: single(status, lead + PILL_SIDE, next, CARD_LINE), notes: [] };
  }
  const room = width - lead;
  if (narrowest(notes) > room) return { bottom: Infinity, notes: [] };
  const lines = placedLines(notes, balance(notes, room), next, CARD_LINE).map(line => ({ ...line, x: line.x + lead }));
  return {
    bottom: lines.reduce((most, line) => Math.max(most, line.y + line.height), bottom), notes: lines,
    ...status && { status: single(status, lead + PILL_SIDE, next, CARD_LINE) },
  };
}
