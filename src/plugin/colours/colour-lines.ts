import type { Editor, TFile } from 'obsidian';
import type { Colour } from '../../core/session';
import type { Context } from '../context';
import { act } from '../session/acts';

/** Tags the lines of every caret and selection with a colour; `undefined` takes it off. One undo step. */
export async function colourLines(context: Context, file: TFile, editor: Editor, colour: Colour | undefined): Promise<void> {
  const onlyCaret = editor.listSelections().length === 1 && !editor.somethingSelected();
  const outcome = await act(context, file, { verb: 'tag-lines', lines: touchedLines(editor), colour }, { editor });
  // Several carets keep their places; a single one goes where one types on.
  if (outcome.kind === 'done' && outcome.reveal !== undefined && onlyCaret) editor.setCursor(editor.offsetToPos(outcome.reveal));
}

/** Numbers (from 0) of the lines that hold a caret or a selected character, each once. */
function touchedLines(editor: Editor): number[] {
  const lines = editor.listSelections().flatMap(({ anchor, head }) => {
    const [from, to] = anchor.line <= head.line ? [anchor, head] : [head, anchor];
    // Lines selected whole end before the first letter of the next one, which nobody meant.
    const last = to.line > from.line && to.ch === 0 ? to.line - 1 : to.line;
    return Array.from({ length: last - from.line + 1 }, (_, index) => from.line + index);
  });
  return [...new Set(lines)].sort((a, b) => a - b);
}
