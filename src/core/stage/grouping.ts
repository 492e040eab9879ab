import { GRID, LEAST, bottomOf } from './picture';
import type { Size } from '../geometry';
import type { Piece } from './picture';
import { contentWidth, heightOf, setText, wordsAt } from './parts';
import { measured, type NoteBlock } from './note-blocks';
import { arranged, type Division, type Rows } from './rows';
import type { SceneOf, SeenCluster, SeenNote } from './scene';
import { LEADING, fitSize, type Typesetter } from './setting';
import type { StageWords } from './stage-words';

const WORD = 54;
const MOST = 56;
const HEAD_GAP = 4;
const LABEL = 36;
const KEPT_FROM = 0.9;
/** With so many of the notes left there is room for larger ones. */
const FEWER = 0.75;

/** Which blocks stand in which row, as it was found: kept as long as it does, so that notes do not jump. */
export interface GroupingPlan {
  readonly size: number;
  /** How many notes there were. */
  readonly notes: number;
  readonly division: Division;
  readonly keys: string;
}

interface Folded {
  readonly clusters: readonly SeenCluster[];
  readonly loose: readonly SeenNote[];
  /** Keys of clusters that are only their word and a count. */
  readonly closed: ReadonlySet<string>;
  readonly line?: string;
}

export interface Grouped {
  readonly pieces: readonly Piece[];
  readonly plan: GroupingPlan;
}

/** All clusters and loose notes, whole: nothing is split, and what does not fit at a size that can be read folds. */
export function grouping(scene: SceneOf<'grouping'>, frame: Size, words: StageWords, type: Typesetter, before?: GroupingPlan): Grouped {
  const steps = folds(scene, words);
  for (const folded of steps) {
    const last = folded === steps.at(-1);
    const found = planFor(folded, frame, words, type, last ? 8 : LEAST.full, before);
    if (found) return drawn(folded, found, frame, type);
  }
  return { pieces: [], plan: { size: MOST, notes: 0, division: { rows: [], aside: false }, keys: '' } };
}

/** Loose notes fold to their number first, then the clusters that are not at hand, the largest first; at last only that one is there. */
function folds({ clusters, loose, atHand }: SceneOf<'grouping'>, words: StageWords): Folded[] {
  const none = new Set<string>();
  const hand = clusters.find(({ key }) => key === atHand) ?? clusters.at(-1);
  const line = loose.length === 0 ? {} : { line: words.looseCount(loose.length) };
  const others = clusters.filter(cluster => cluster !== hand && cluster.notes.length > 0).sort((a, b) => b.notes.length - a.notes.length);
  const closing = others.map((_, index) => ({
    clusters,
    loose: [],
    closed: new Set(others.slice(0, index + 1).map(({ key }) => key)),
    ...line,
  }));
  const alone =
    hand && clusters.length > 1
      ? [{ clusters: [hand], loose: [], closed: none, line: restLine(clusters.length - 1, loose.length, words) }]
      : [];
  return [
    { clusters, loose, closed: none },
    ...(loose.length > 0 && clusters.length > 0 ? [{ clusters, loose: [], closed: none, ...line }] : []),
    ...closing,
    ...alone,
  ];
}

function restLine(clusters: number, loose: number, words: StageWords): string {
  return [words.clustersCount(clusters), ...(loose > 0 ? [words.looseCount(loose)] : [])].join(' · ');
}

interface Found {
  readonly rows: Rows;
  readonly plan: GroupingPlan;
}

function planFor(
  folded: Folded,
  frame: Size,
  words: StageWords,
  type: Typesetter,
  least: number,
  before: GroupingPlan | undefined,
): Found | undefined {
  const area = areaOf(folded, frame);
  const at = (size: number, division?: Division): Rows | undefined =>
    arranged(
      blocksOf(folded, size, words, type, area.width),
      area,
      { size, gap: GRID.fullNotes, leading: LEADING.display },
      GRID.clusters,
      { kept: division, lastMayStandAside: folded.loose.length > 0 },
    );
  const keys = keysOf(folded);
  const notes = notesIn(folded);
  if (before?.keys === keys && notes >= FEWER * before.notes) {
    const rows = at(
      fitSize(before.size, size => at(size, before.division) !== undefined),
      before.division,
    );
    if (rows && rows.size >= Math.max(least, KEPT_FROM * before.size)) return { rows, plan: before };
  }
  const rows = at(least) && at(fitSize(MOST, size => at(size) !== undefined, least));
  return rows && { rows, plan: { size: rows.size, division: rows.division, keys, notes } };
}

function notesIn({ clusters, loose, closed }: Folded): number {
  return clusters.reduce((sum, { key, notes }) => sum + (closed.has(key) ? 0 : notes.length), loose.length);
}

// Notes come and go within a cluster; other clusters make another picture.
function keysOf({ clusters, loose, closed }: Folded): string {
  return [...clusters.map(({ key }) => (closed.has(key) ? `(${key})` : key)), loose.length > 0 ? 'loose' : ''].join(' ');
}

function areaOf({ line }: Folded, frame: Size): { x: number; y: number; width: number; height: number } {
  return { x: GRID.side, y: GRID.top, width: contentWidth(frame), height: bottomOf(frame) - GRID.top - (line === undefined ? 0 : 64) };
}

function blocksOf({ clusters, loose, closed }: Folded, size: number, words: StageWords, type: Typesetter, most: number): NoteBlock[] {
  return [
    ...clusters.map(cluster => clusterBlock(cluster, closed.has(cluster.key), size, words, type, most)),
    ...(loose.length > 0 ? [looseBlock(loose, clusters.length > 0, size, words, type)] : []),
  ];
}

function clusterBlock(
  { key, word, notes }: SeenCluster,
  closed: boolean,
  size: number,
  words: StageWords,
  type: Typesetter,
  most: number,
): NoteBlock {
  const count = closed || notes.length === 0 ? LABEL * LEADING.text : 0;
  const onOne = type.width(word, WORD, 700) + 2;
  const wide = onOne <= most * 0.4 ? onOne : type.setting(word, { weight: 700, display: true }).leastFor(2) * WORD;
  const nameless = type.width('?', WORD, 700) + 22 + type.width(words.withoutWord, LABEL, 500);
  const wordHeight = (width: number): number =>
    word === '' ? WORD * LEADING.display : heightOf(setText(type, word, width, { size: WORD, weight: 700, reading: 'together' }));
  return {
    key,
    notes: closed ? [] : measured(type, notes, size),
    least: Math.min(
      most,
      Math.max(7 * size, word === '' ? nameless : wide, closed ? type.width(words.notesCount(notes.length), LABEL, 500) + 4 : 0),
    ),
    headAt: width => wordHeight(width) + HEAD_GAP + count,
    head: (x, y, width, height) => [
      ...clusterWord(key, word, { x, y, width }, words, type),
      ...(count > 0 && notes.length > 0
        ? [
            wordsAt(
              type,
              `count ${key}`,
              words.notesCount(notes.length),
              { x, y: y + height - count - 2, width },
              { size: LABEL, weight: 500, reading: 'seat', tone: 'soft' },
            ),
          ]
        : []),
    ],
  };
}

function clusterWord(
  key: string,
  word: string,
  place: { x: number; y: number; width: number },
  words: StageWords,
  type: Typesetter,
): Piece[] {
  if (word !== '')
    return [wordsAt(type, key, word, place, { size: WORD, weight: 700, reading: 'together' }, { kind: 'cluster', heading: 2 })];
  const mark = type.width('?', WORD, 700) + 22;
  return [
    wordsAt(
      type,
      key,
      '?',
      { ...place, width: mark },
      { size: WORD, weight: 700, reading: 'together', tone: 'marker' },
      { kind: 'cluster', heading: 2 },
    ),
    wordsAt(
      type,
      `without ${key}`,
      words.withoutWord,
      { x: place.x + mark, y: place.y + 14, width: place.width - mark },
      { size: LABEL, weight: 500, reading: 'seat', tone: 'soft' },
    ),
  ];
}

function looseBlock(loose: readonly SeenNote[], beside: boolean, size: number, words: StageWords, type: Typesetter): NoteBlock {
  const label = type.width(words.loose, LABEL, 500) + 4;
  return {
    key: 'loose',
    notes: measured(type, loose, size),
    least: Math.max(7 * size, label),
    headAt: () => (beside ? WORD * LEADING.display + HEAD_GAP : 0),
    head: (x, y, width, height) =>
      beside
        ? [
            wordsAt(
              type,
              'loose',
              words.loose,
              { x, y: y + height - LABEL * LEADING.text - HEAD_GAP, width },
              { size: LABEL, weight: 500, reading: 'seat', tone: 'soft' },
            ),
            ...(width > label + 80
              ? [
                  {
                    key: 'dashes',
                    look: 'dashes',
                    box: { x: x + label + 36, y: y + height - LABEL * 0.6 - HEAD_GAP, width: width - label - 36, height: 3 },
                  } as const,
                ]
              : []),
          ]
        : [],
  };
}

function drawn(folded: Folded, { rows, plan }: Found, frame: Size, type: Typesetter): Grouped {
  const area = areaOf(folded, frame);
  const line =
    folded.line === undefined
      ? []
      : [
          wordsAt(
            type,
            'loose',
            folded.line,
            { x: GRID.side, y: area.y + area.height + 14, width: area.width },
            { size: LABEL, weight: 500, reading: 'seat', tone: 'soft' },
          ),
        ];
  return { pieces: [...rows.pieces(), ...line], plan };
}
