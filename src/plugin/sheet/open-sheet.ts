import type { TFile, WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { paneBeside } from '../panes';

export const SHEET_VIEW = 'ambitiegesprek-sheet';

/** Below this width (CSS pixels) half of the window is too little for a sheet: on a tablet held upright, on a phone. */
const NARROW = 900;

/** Shows the sheet of a session: the one that is open already, else a new one to the right of the note, or in a tab of its own. */
export async function openSheet({ app: { workspace } }: Pick<Context, 'app'>, file: TFile): Promise<void> {
  const open = workspace.getLeavesOfType(SHEET_VIEW).find(leaf => fileOf(leaf) === file.path);
  const narrow = activeWindow.innerWidth < NARROW;
  const leaf = open ?? (narrow ? workspace.getLeaf('tab') : paneBeside(workspace));
  if (!open) await leaf.setViewState({ type: SHEET_VIEW, state: { file: file.path }, active: true });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}

// The state is known also of a sheet in a background tab that has not been loaded yet.
function fileOf(leaf: WorkspaceLeaf): unknown {
  return leaf.getViewState().state?.['file'];
}
