import type { Editor } from 'obsidian';
import type { TextEdit } from '../../core/text-edit';

/** Writes edits as one transaction: one undo step, and caret, selections and folds stay where nothing changed. */
export function writeInEditor(editor: Editor, edits: readonly TextEdit[]): void {
  if (edits.length === 0) return;
  // From the end backwards, so that no position depends on another change having been made or not.
  const changes = joinTouching(edits).reverse().map(({ from, to, insert }) => ({
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

/** Two insertions at one place have an order only when they are one. */
function joinTouching(edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last?.to === edit.from) joined[joined.length - 1] = { from: last.from, to: edit.to, insert: last.insert + edit.insert };
    else joined.push(edit);
  }
  return joined;
}
