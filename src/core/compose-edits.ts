import { inOrder } from './text-edit';
import type { TextEdit } from './text-edit';

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
