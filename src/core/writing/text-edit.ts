import type { Span } from '../session';

/** Replace `from`…`to` of a text (UTF-16 offsets before any edit of the same list) by `insert`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** Whether one of the edits begins inside another, so that nobody can tell what they make of the text together. */
export function isTangled(edits: readonly TextEdit[]): boolean {
  return inOrder(edits).some((edit, index, all) => edit.from < (all[index - 1]?.to ?? 0));
}

/** The edits that take `applyEdits(text, edits)` back to `text`. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return inOrder(edits).map(({ from, to, insert }) => {
    const inverse = { from: from + shift, to: from + shift + insert.length, insert: text.slice(from, to) };
    shift += insert.length - (to - from);
    return inverse;
  });
}

/** As they stand in the text; of two at one place the one given first comes first. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
}

export function insertAt(at: number, insert: string): TextEdit {
  return { from: at, to: at, insert };
}

export function replaceSpan({ from, to }: Span, insert: string): TextEdit {
  return { from, to, insert };
}

export function removeSpan(span: Span): TextEdit {
  return replaceSpan(span, '');
}

/** A stretch of the text that comes out: kept from the first text, or written by an edit. */
type Piece = { readonly from: number; readonly to: number } | { readonly written: string };

/** One list of edits for two that follow each other: `second` is meant for the text that `first` makes of a text of this length. */
export function composeEdits(length: number, first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  const pieces = edited([{ from: 0, to: length }], first);
  return editsOf(length, edited(pieces, second));
}

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  return inOrder(edits).reduceRight<Piece[]>((all, { from, to, insert }) => {
    return [...stretch(all, 0, from), { written: insert }, ...stretch(all, to, Infinity)];
  }, [...pieces]);
}

/** The pieces between two offsets of the text that they make. */
function stretch(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const start = at;
    at += lengthOf(piece);
    const [begin, end] = [Math.max(from, start) - start, Math.min(to, at) - start];
    if (begin >= end) return [];
    return 'written' in piece ? [{ written: piece.written.slice(begin, end) }] : [{ from: piece.from + begin, to: piece.from + end }];
  });
}

function lengthOf(piece: Piece): number {
  return 'written' in piece ? piece.written.length : piece.to - piece.from;
}

function editsOf(length: number, pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let insert = '';
  for (const piece of [...pieces, { from: length, to: length }]) {
    if ('written' in piece) {
      insert += piece.written;
      continue;
    }
    if (insert !== '' || piece.from > at) edits.push({ from: at, to: piece.from, insert });
    insert = '';
    at = piece.to;
  }
  return edits;
}

/**
 * `edits` were meant for `text`; somebody else changed that by `others`. What the edits are in the text of now, or nothing
 * where the two meet: where one lies in the other, or where what was a line of its own is no longer one.
 */
export function editsOver(text: string, edits: readonly TextEdit[], others: readonly TextEdit[]): TextEdit[] | undefined {
  const moved: TextEdit[] = [];
  const now = applyEdits(text, others);
  for (const edit of edits) {
    if (others.some(other => meet(edit, other))) return undefined;
    const shift = growth(others.filter(other => isBefore(other, edit)));
    const there = { ...edit, from: edit.from + shift, to: edit.to + shift };
    if (!standsAsBefore(text, edit, now, there)) return undefined;
    moved.push(there);
  }
  return moved;
}

/** `others` in the text that `edits` leave; the two must not meet. */
export function othersOver(edits: readonly TextEdit[], others: readonly TextEdit[]): TextEdit[] {
  return others.map((other) => {
    const shift = growth(edits.filter(edit => !isBefore(other, edit)));
    return { ...other, from: other.from + shift, to: other.to + shift };
  });
}

function meet(a: TextEdit, b: TextEdit): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Of two that do not meet, one is always before the other: at one and the same place the others' is. */
function isBefore(other: TextEdit, edit: TextEdit): boolean {
  return other.to <= edit.from;
}

function growth(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
}

// Words typed right before or after ours, on the same line, belong to what we would take away.
function standsAsBefore(text: string, was: TextEdit, now: string, is: TextEdit): boolean {
  return (!beginsLine(text, was.from) || beginsLine(now, is.from)) && (!endsLine(text, was.to) || endsLine(now, is.to));
}

function beginsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

function endsLine(text: string, offset: number): boolean {
  return offset === text.length || text[offset] === '\n' || text[offset] === '\r' || text[offset - 1] === '\n';
}
