import type { Span } from '../session';
import type { TextEdit } from '../text-edit';

export function insertAt(at: number, insert: string): TextEdit {
  return { from: at, to: at, insert };
}

export function replaceSpan({ from, to }: Span, insert: string): TextEdit {
  return { from, to, insert };
}

export function removeSpan(span: Span): TextEdit {
  return replaceSpan(span, '');
}
