import { measured, type NoteBlock } from './note-blocks';
import type { Piece } from './picture';
import { heightOf, setText, wordsAt } from './parts';
import type { SeenCluster, SeenNote } from './scene';
import { LEADING, type Typesetter } from './setting';
import type { StageWords } from './stage-words';

const WORD = 54;
const HEAD_GAP = 4;
const LABEL = 36;
const LABEL_STYLE = { size: LABEL, weight: 500, reading: 'seat', tone: 'soft' } as const;
const WORD_STYLE = { size: WORD, weight: 700, reading: 'together' } as const;

type Place = Pick<Piece['box'], 'x' | 'y' | 'width'>;

/** A cluster: its word above its notes. */
export function clusterBlock(
  { key, word, notes }: SeenCluster,
  size: number,
  words: StageWords,
  type: Typesetter,
  most: number,
): NoteBlock {
  const wide = word === '' ? namelessWidth(words, type) : wordWidth(word, most, type);
  const high = (width: number): number => (word === '' ? WORD * LEADING.display : heightOf(setText(type, word, width, WORD_STYLE)));
  return {
    key,
    notes: measured(type, notes, size),
    least: Math.min(most, Math.max(7 * size, wide)),
    headAt: width => high(width) + HEAD_GAP + (notes.length === 0 ? LABEL * LEADING.text : 0),
    head: (x, y, width) => clusterWord(key, word, { x, y, width }, words, type),
  };
}

/** On one line where that is not too wide, else on two. */
function wordWidth(word: string, most: number, type: Typesetter): number {
  const onOne = type.width(word, WORD, 700) + 2;
  return onOne <= most * 0.4 ? onOne : type.setting(word, { weight: 700, display: true }).leastFor(2) * WORD;
}

function markWidth(type: Typesetter): number {
  return type.width('?', WORD, 700) + 22;
}

function namelessWidth({ withoutWord }: StageWords, type: Typesetter): number {
  return markWidth(type) + type.width(withoutWord, LABEL, 500);
}

function clusterWord(key: string, word: string, place: Place, { withoutWord }: StageWords, type: Typesetter): Piece[] {
  if (word !== '') return [wordsAt(type, key, word, place, WORD_STYLE, { kind: 'cluster', heading: 2 })];
  const mark = markWidth(type);
  const beside = { x: place.x + mark, y: place.y + 14, width: place.width - mark };
  return [
    wordsAt(type, key, '?', { ...place, width: mark }, { ...WORD_STYLE, tone: 'marker' }, { kind: 'cluster', heading: 2 }),
    wordsAt(type, `without ${key}`, withoutWord, beside, LABEL_STYLE),
  ];
}

/** What hangs in no cluster: beside clusters it says so. */
export function looseBlock(loose: readonly SeenNote[], beside: boolean, size: number, words: StageWords, type: Typesetter): NoteBlock {
  const label = type.width(words.loose, LABEL, 500) + 4;
  return {
    key: 'loose',
    notes: measured(type, loose, size),
    least: Math.max(7 * size, label),
    headAt: () => (beside ? WORD * LEADING.display + HEAD_GAP : 0),
    head: (x, y, width, height) => (beside ? looseHead(words.loose, label, { x, y: y + height, width }, type) : []),
  };
}

function looseHead(said: string, wide: number, { x, y, width }: Place, type: Typesetter): Piece[] {
  const dashes = { x: x + wide + 36, y: y - LABEL * 0.6 - HEAD_GAP, width: width - wide - 36, height: 3 };
  return [
    wordsAt(type, 'loose', said, { x, y: y - LABEL * LEADING.text - HEAD_GAP, width }, LABEL_STYLE),
    ...(width > wide + 80 ? [{ key: 'dashes', look: 'dashes', box: dashes } as const] : []),
  ];
}
