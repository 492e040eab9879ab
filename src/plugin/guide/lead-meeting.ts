import type { TFile, WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { isNarrow, isPinned, openSheet, SHEET_VIEW } from '../sheet/open-sheet';
import { GUIDE_VIEW } from './guide-view';
import { openGuide } from './open-guide';

/**
 * Sets the screen for leading a meeting: the sheet large, the note a tab away, the guide beside it; on a tablet that is held
 * upright below it.
 */
export async function leadMeeting(context: Context, file: TFile): Promise<void> {
  const { app: { workspace } } = context;
  const note = workspace.getLeavesOfType('markdown').find(leaf => fileOf(leaf) === file.path);
  if (note) workspace.setActiveLeaf(note);
  else await workspace.getLeaf('tab').openFile(file, { active: true });
  // A tab cannot be moved to another group: one opens there in its stead.
  const halves = workspace.getLeavesOfType(SHEET_VIEW).filter(leaf => note && leaf.parent !== note.parent && !isPinned(leaf));
  for (const leaf of halves) leaf.detach();
  await openSheet(context, file, 'tab');
  workspace.leftSplit.collapse();
  if (isUpright() && workspace.getLeavesOfType(GUIDE_VIEW).length === 0) {
    const below = workspace.getLeaf('split', 'horizontal');
    await below.setViewState({ type: GUIDE_VIEW, state: { file: file.path }, active: false });
  }
  await openGuide(context, file);
}

function isUpright(): boolean {
  return isNarrow() && activeWindow.innerHeight > activeWindow.innerWidth;
}

function fileOf(leaf: WorkspaceLeaf): unknown {
  return leaf.getViewState().state?.['file'];
}
