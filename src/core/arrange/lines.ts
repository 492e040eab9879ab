import type { Inline } from '../inline';
import { STYLES, type FontFace, type Line, type Measure, type WordStyle } from './arrangement';
import { atomsOf, cutInline, type Atom } from './words';

/** Sums of widths in another order differ by less than this. */
export const ROUNDING = 1e-6;

/** Words that begin on a line of their own. Widths in em of the sheet. */
export interface Text {
  readonly inline: readonly Inline[];
  readonly style: WordStyle;
  readonly atoms: readonly Atom[];
  /** How far all its lines are set in, and the first besides. */
  readonly indent: number;
  readonly first: number;
}

export function text(inline: readonly Inline[], style: WordStyle, measure: Measure, indent = 0, first = 0): Text {
  const { size } = STYLES[style];
  const atoms = atomsOf(inline, faceOf(style), measure)
    .map(atom => ({ ...atom, width: atom.width * size, space: atom.space * size }));
  return { inline, style, atoms, indent, first };
}

function faceOf(style: WordStyle): FontFace {
  const { weight, italic } = STYLES[style];
  if (weight === 700) return italic ? 'bold italic' : 'bold';
  return italic ? 'italic' : 'medium';
}

/** What comes of filling lines up to a width: how many, how wide the widest, how wide the last. */
export interface LineFill {
  readonly lines: number;
  readonly widest: number;
  readonly last: number;
}

/** As many words on each line as it holds. */
export function fill({ atoms, indent, first }: Text, width: number): LineFill {
  let lines = 1;
  let widest = 0;
  let last = indent + first;
  let empty = true;
  for (const atom of atoms) {
    const wider = last + (empty ? 0 : atom.space) + atom.width;
    if ((atom.forced || wider > width + ROUNDING) && !empty) {
      lines += 1;
      last = indent + atom.width;
    } else last = wider;
    lines += atom.rows - 1;
    empty = false;
    if (last > widest) widest = last;
  }
  return { lines, widest: Math.max(widest, last), last };
}

export function narrowest({ atoms, indent, first }: Text): number {
  return atoms.reduce((most, atom, at) => Math.max(most, atom.width + indent + (at === 0 ? first : 0)), 0);
}

/** Where each line begins and ends, as atoms; `to` is exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/**
 * Breaks words so that no line is wider than `width` and the lines are about equally long, in as few lines as that width needs.
 * `after` is what else has to stand on the last line.
 */
export function balance(words: Text, width: number, after = 0): Stretch[] {
  const { atoms, indent, first } = words;
  const most = fill(words, width).lines;
  // By the atom that begins a line: the least raggedness of what follows, in so many lines, and where the next line begins.
  const memo = new Map<number, { ragged: number; next: number; width: number }>();
  const best = (from: number, left: number): { ragged: number; next: number; width: number } => {
    const known = memo.get(from * 4096 + left);
    if (known) return known;
    let found = { ragged: Infinity, next: atoms.length, width: 0 };
    let line = indent + (from === 0 ? first : 0);
    for (let at = from; at < atoms.length; at += 1) {
      const atom = atoms[at];
      if (!atom || (at > from && atom.forced)) break;
      line += atom.width + (at === from ? 0 : atom.space);
      const ends = at + 1 === atoms.length;
      if (line + (ends ? after : 0) > width + ROUNDING && at > from) {
        if (line > width + ROUNDING) break;
        continue;
      }
      const rest = ends ? 0 : left > atom.rows ? best(at + 1, left - atom.rows).ragged : Infinity;
      const ragged = rest + (width - line - (ends ? after : 0)) ** 2;
      if (ragged < found.ragged) found = { ragged, next: at + 1, width: line };
    }
    memo.set(from * 4096 + left, found);
    return found;
  };
  const stretches: Stretch[] = [];
  for (let from = 0, left = most; from < atoms.length;) {
    const { next, width: line } = best(from, left);
    stretches.push({ from, to: next, width: line });
    left -= atoms[from]?.rows ?? 1;
    from = next;
  }
  return stretches;
}

/** The lines of broken words from a height on. */
export function placedLines(words: Text, stretches: readonly Stretch[], top: number, height: number): Line[] {
  let y = top;
  return stretches.map(({ from, to, width }, at) => {
    const first = words.atoms[from];
    const last = words.atoms[to - 1];
    const x = words.indent + (at === 0 ? words.first : 0);
    const rows = first?.rows ?? 1;
    const line = {
      inline: first && last ? cutOnce(words, first.from, last.to) : [],
      style: words.style, x, y, width: width - x, height: height * rows,
    };
    y += height * rows;
    return line;
  });
}

const pieces = new WeakMap<Text, Map<number, Inline[]>>();
const MOST_LETTERS = 65_536;

/** The same stretch of words is drawn at many widths. */
function cutOnce(words: Text, from: number, to: number): Inline[] {
  let known = pieces.get(words);
  if (!known) pieces.set(words, known = new Map<number, Inline[]>());
  const key = from * MOST_LETTERS + to;
  let piece = known.get(key);
  if (!piece) known.set(key, piece = cutInline(words.inline, from, to));
  return piece;
}
