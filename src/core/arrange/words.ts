import type { Inline } from '../inline';
import type { FontFace, Measure } from './arrangement';

/** What is not broken: a word, or a part of one after which a line may end. Widths are in em of the words' own size. */
export interface Atom {
  /** Where it stands in the words, counted as `cut` counts. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Width of the space before it, which a new line swallows. */
  readonly space: number;
  /** It begins a line of its own whatever the width. */
  readonly forced: boolean;
  /** Lines that it is high: a picture in a note takes several. */
  readonly rows: number;
}

interface Leaf {
  readonly from: number;
  readonly text: string;
  readonly face: FontFace;
  readonly picture: boolean;
}

/** A word wider than this is broken: no note is made so wide for one word. */
const WIDEST_WORD = 11;
const PICTURE = { width: 5.5, rows: 4 };
const OBJECT = '\ufffc';
/** No-break spaces hold words together. */
const WORD = /[\S\u00a0\u202f]+|\n/gu;
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const PART = new RegExp(`[^-–—/\\u200b${CJK}]*(?:[-–—/\\u200b]+|[${CJK}]|$)`, 'gu');
const GRAPHEME = /[\u{1f1e6}-\u{1f1ff}]{2}|\P{M}(?:\p{M}|\u200d\P{M}|[\u{1f3fb}-\u{1f3ff}])*/gu;

/** The words of a piece of inline Markdown as what may follow each other on a line. */
export function atomsOf(inline: readonly Inline[], face: FontFace, measure: Measure): Atom[] {
  const leaves = leavesOf(inline, face, { at: 0 });
  const text = leaves.map(leaf => leaf.text).join('');
  const width = (from: number, to: number): number => widthOf(leaves, from, to, measure);
  const atoms: Atom[] = [];
  let end = 0;
  let forced = false;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word === '\n') {
      forced = atoms.length > 0;
      continue;
    }
    const space = atoms.length === 0 || forced ? 0 : width(end, index);
    atoms.push(...partsOf(word, index, width).map((part, at): Atom => at === 0 ? { ...part, space, forced: forced || part.forced } : part));
    end = index + word.length;
    forced = false;
  }
  return atoms;
}

function leavesOf(inline: readonly Inline[], face: FontFace, place: { at: number }): Leaf[] {
  return inline.flatMap(piece => {
    if ('children' in piece) return leavesOf(piece.children, faceWithin(piece.type, face), place);
    const text = wordsOf(piece);
    const from = place.at;
    place.at += text.length;
    return [{ from, text, face: piece.type === 'code' || piece.type === 'math' ? 'code' : face, picture: piece.type === 'image' }];
  });
}

function wordsOf(piece: Exclude<Inline, { children: unknown }>): string {
  switch (piece.type) {
    case 'break': return '\n';
    case 'tag': return `#${piece.value}`;
    // A picture is a line of its own, whatever stands around it.
    case 'image': return `\n${OBJECT}\n`;
    default: return piece.value;
  }
}

export function faceWithin(type: Inline['type'], face: FontFace): FontFace {
  if (type === 'strong') return face === 'italic' || face === 'bold italic' ? 'bold italic' : 'bold';
  if (type === 'emphasis') return face === 'bold' || face === 'bold italic' ? 'bold italic' : 'italic';
  return face;
}

function widthOf(leaves: readonly Leaf[], from: number, to: number, measure: Measure): number {
  let width = 0;
  for (const leaf of leaves) {
    const start = Math.max(from, leaf.from);
    const end = Math.min(to, leaf.from + leaf.text.length);
    if (start < end) width += leaf.picture ? PICTURE.width : measure(leaf.text.slice(start - leaf.from, end - leaf.from), leaf.face);
  }
  return width;
}

type Width = (from: number, to: number) => number;

function partsOf(word: string, index: number, width: Width): Atom[] {
  if (word === OBJECT) return [{ from: index, to: index + 1, width: PICTURE.width, space: 0, forced: true, rows: PICTURE.rows }];
  let from = index;
  return breakable(word).flatMap(part => {
    const atom = { from, to: from + part.length, width: width(from, from + part.length), space: 0, forced: false, rows: 1 };
    from += part.length;
    return atom.width > WIDEST_WORD ? chopped(part, atom, width) : [atom];
  });
}

/** Where a word may be broken: after a dash or stroke with some letters on both sides, and between signs of scripts without spaces. */
function breakable(word: string): string[] {
  const parts: string[] = [];
  for (const { 0: part } of word.matchAll(PART)) {
    const last = parts.at(-1);
    if (part === '') continue;
    if (last !== undefined && /[-–—/]$/.test(last) && (last.length < 4 || part.length < 3)) parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

function chopped(part: string, whole: Atom, width: Width): Atom[] {
  const atoms: Atom[] = [];
  let { from } = whole;
  let to = from;
  for (const { 0: sign } of part.matchAll(GRAPHEME)) {
    if (to > from && width(from, to + sign.length) > WIDEST_WORD) {
      atoms.push({ ...whole, from, to, width: width(from, to) });
      from = to;
    }
    to += sign.length;
  }
  return [...atoms, { ...whole, from, to: whole.to, width: width(from, whole.to) }];
}

/** The part of a piece of inline Markdown between two places of its words. */
export function cutInline(inline: readonly Inline[], from: number, to: number): Inline[] {
  return cutFrom(inline, from, to, { at: 0 });
}

function cutFrom(inline: readonly Inline[], from: number, to: number, place: { at: number }): Inline[] {
  return inline.flatMap((piece): Inline[] => {
    if ('children' in piece) {
      const children = cutFrom(piece.children, from, to, place);
      return children.length === 0 ? [] : [{ ...piece, children }];
    }
    const start = place.at;
    const text = wordsOf(piece);
    place.at += text.length;
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, text.length)];
    if (first >= last || piece.type === 'break') return [];
    if (piece.type === 'image') return [piece];
    if (piece.type === 'tag') return first === 0 && last === text.length ? [piece] : [{ type: 'text', value: text.slice(first, last) }];
    return [{ ...piece, value: text.slice(first, last) }];
  });
}
