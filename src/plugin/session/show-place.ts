import { MarkdownView } from 'obsidian';
import type { TFile, WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { paneBeside } from '../panes';
import { showInEditor } from './editor-writing';

/** Puts caret and view of a pane that shows the note at an offset of its text; without such a pane nothing happens. */
export async function showPlace({ files }: Pick<Context, 'files'>, file: TFile, offset: number): Promise<void> {
  const pane = files.panes.paneOf(file.path);
  if (pane) await showIn(files, file, pane, offset);
}

async function showIn(files: Context['files'], file: TFile, pane: WorkspaceLeaf, offset: number): Promise<void> {
  await pane.loadIfDeferred();
  const { view } = pane;
  if (!(view instanceof MarkdownView)) return;
  if (view.getMode() === 'source') return showInEditor(view.editor, offset);
  // A pane for reading scrolls to a line of the source, of which it shows for a moment what stood there before an act.
  const { source } = await files.read(file);
  view.setEphemeralState({ line: source.text.slice(0, offset).split(/\r\n|\n|\r/).length - 1 });
}

/** As `showPlace`, in a pane of its own beside the active one where none shows the note; the pane gets the focus. */
export async function openPlace(context: Pick<Context, 'app' | 'files'>, file: TFile, offset: number): Promise<void> {
  const { workspace } = context.app;
  const open = context.files.panes.paneOf(file.path);
  const leaf = open ?? paneBeside(workspace);
  if (!open) await leaf.openFile(file);
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  await showIn(context.files, file, leaf, offset);
  if (leaf.view instanceof MarkdownView && leaf.view.getMode() === 'source') leaf.view.editor.focus();
}
