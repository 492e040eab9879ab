import type { Editor } from 'obsidian';
import { composeEdits, type TextEdit } from '../../core/writing/text-edit';

/** Writes edits as one transaction: one undo step, and caret, selections and folds stay where nothing changed. */
export function writeInEditor(editor: Editor, text: string, edits: readonly TextEdit[]): void {
  // Two insertions at one place have an order only when they are one, and composing makes them one.
  const joined = composeEdits(text.length, edits, []);
  if (joined.length === 0) return;
  // From the end backwards, so that no position depends on another change having been made or not.
  const changes = joined.reverse().map(({ from, to, insert }) => ({
    from: editor.offsetToPos(from),
    to: editor.offsetToPos(to),
    text: insert,
  }));
  editor.transaction({ changes });
}

export function showInEditor(editor: Editor, offset: number): void {
  const position = editor.offsetToPos(offset);
  editor.setCursor(position);
  editor.scrollIntoView({ from: position, to: position }, true);
}
