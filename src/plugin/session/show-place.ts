import { MarkdownView } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { showInEditor } from './editor-writing';

/** Puts caret and view of a pane that shows the note at an offset of its text; without such a pane nothing happens. */
export function showPlace({ files }: Pick<Context, 'files'>, file: TFile, offset: number): boolean {
  const view = files.editors.viewOf(file.path);
  if (!view) return false;
  if (view.getMode() === 'source') showInEditor(view.editor, offset);
  // A pane for reading scrolls to a line of the source.
  else view.setEphemeralState({ line: view.getViewData().slice(0, offset).split('\n').length - 1 });
  return true;
}

/** As `showPlace`, in a pane of its own beside the active one where none shows the note; the pane gets the focus. */
export async function openPlace(context: Pick<Context, 'app' | 'files'>, file: TFile, offset: number): Promise<void> {
  const { workspace } = context.app;
  const open = context.files.editors.viewOf(file.path)?.leaf;
  const leaf = open ?? workspace.getLeaf('split');
  if (!open) await leaf.openFile(file);
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  showPlace(context, file, offset);
  if (leaf.view instanceof MarkdownView && leaf.view.getMode() === 'source') leaf.view.editor.focus();
}
