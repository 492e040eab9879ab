import type { TFile, WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { paneBeside } from '../panes';

export const SHEET_VIEW = 'ambitiegesprek-sheet';

/** Below this width (CSS pixels) half of the window is too little for a sheet: on a tablet held upright, on a phone. */
const NARROW = 900;

/**
 * Shows the sheet of a session: the one that is open already, else that of another meeting, which makes way, else a new one to
 * the right of the note, or in a tab of its own.
 */
export async function openSheet({ app }: Pick<Context, 'app'>, file: TFile, place: 'beside' | 'tab' = 'beside'): Promise<void> {
  const { workspace } = app;
  const leaves = workspace.getLeavesOfType(SHEET_VIEW);
  const open = leaves.find(leaf => fileOf(leaf) === file.path) ?? leaves.find(leaf => !isPinned(leaf));
  const inTab = place === 'tab' || isNarrow();
  const leaf = open ?? (inTab ? workspace.getLeaf('tab') : paneBeside(workspace));
  if (!open || fileOf(open) !== file.path) {
    await leaf.setViewState({ type: SHEET_VIEW, state: { file: file.path }, active: true });
  }
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}

/** Whether the window is too narrow for two things beside each other. */
export function isNarrow(): boolean {
  return activeWindow.innerWidth < NARROW;
}

/** Another meeting comes into view: the sheets that are not pinned go along, so that two meetings are never mixed. */
export async function takeSheetsAlong({ app: { workspace } }: Pick<Context, 'app'>, file: TFile): Promise<void> {
  for (const leaf of workspace.getLeavesOfType(SHEET_VIEW)) {
    const state = leaf.getViewState();
    if (isPinned(leaf) || fileOf(leaf) === file.path) continue;
    await leaf.setViewState({ ...state, state: { file: file.path }, active: false });
  }
}

export function isPinned(leaf: WorkspaceLeaf): boolean {
  return leaf.getViewState().pinned === true;
}

// The state is known also of a sheet in a background tab that has not been loaded yet.
function fileOf(leaf: WorkspaceLeaf): unknown {
  return leaf.getViewState().state?.['file'];
}
