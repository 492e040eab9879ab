import type { TFile, WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';

export const SHEET_VIEW = 'ambitiegesprek-sheet';

/** Shows the sheet of a session: the one that is open already, else a new one to the right of the note. */
export async function openSheet({ app: { workspace } }: Pick<Context, 'app'>, file: TFile): Promise<void> {
  const open = workspace.getLeavesOfType(SHEET_VIEW).find(leaf => fileOf(leaf) === file.path);
  const leaf = open ?? workspace.getLeaf('split', 'vertical');
  if (!open) await leaf.setViewState({ type: SHEET_VIEW, state: { file: file.path }, active: true });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}

// The state is known also of a sheet in a background tab that has not been loaded yet.
function fileOf(leaf: WorkspaceLeaf): unknown {
  return leaf.getViewState().state?.['file'];
}
