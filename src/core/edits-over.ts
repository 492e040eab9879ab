import { applyEdits } from './text-edit';
import type { TextEdit } from './text-edit';

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
  return a.from < b.to && b.from < a.to || isInside(a, b) || isInside(b, a);
}

function isInside(point: TextEdit, stretch: TextEdit): boolean {
  return point.from === point.to && stretch.from < point.from && point.from < stretch.to;
}

/** Of two that do not meet, one is always before the other: at one and the same place the others' is. */
function isBefore(other: TextEdit, edit: TextEdit): boolean {
  return other.to <= edit.from;
}

function growth(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
}

// Words typed right in front of or behind ours, on the same line, belong to what we would take away.
function standsAsBefore(text: string, was: TextEdit, now: string, is: TextEdit): boolean {
  return (!beginsLine(text, was.from) || beginsLine(now, is.from)) && (!endsLine(text, was.to) || endsLine(now, is.to));
}

function beginsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

function endsLine(text: string, offset: number): boolean {
  return offset === text.length || text[offset] === '\n' || text[offset] === '\r' || text[offset - 1] === '\n';
}
