import type { TFile, WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { isInMiddle } from '../panes';
import { isNarrow, isPinned, openSheet, SHEET_VIEW } from '../sheet/open-sheet';
import { GUIDE_VIEW } from './guide-seen';
import { openGuide } from './open-guide';

/**
 * Sets the screen for leading a meeting: the sheet large, the note a tab away, the guide beside it; on a tablet that is held
 * upright below it.
 */
export async function leadMeeting(context: Context, file: TFile): Promise<void> {
  const { app: { workspace } } = context;
  const note = await openNote(context, file);
  // A tab cannot be moved to another group: one opens there in its stead.
  closeAll(context, SHEET_VIEW, leaf => isInMiddle(workspace, leaf) && leaf.parent !== note.parent);
  await openSheet(context, file, 'tab');
  workspace.leftSplit.collapse();
  const upright = isUpright();
  closeAll(context, GUIDE_VIEW, leaf => isInMiddle(workspace, leaf) !== upright);
  if (upright && workspace.getLeavesOfType(GUIDE_VIEW).length === 0) {
    const below = workspace.getLeaf('split', 'horizontal');
    await below.setViewState({ type: GUIDE_VIEW, state: { file: file.path }, active: false });
  }
  await openGuide(context, file);
}

/** Shows the note where it is open, else in a tab beside the other notes. */
async function openNote(context: Context, file: TFile): Promise<WorkspaceLeaf> {
  const { app: { workspace } } = context;
  const notes = workspace.getLeavesOfType('markdown').filter(leaf => isInMiddle(workspace, leaf));
  const open = notes.find(leaf => fileOf(leaf) === file.path);
  const [among] = open ? [open] : notes;
  if (among) workspace.setActiveLeaf(among);
  if (open) return open;
  const leaf = workspace.getLeaf('tab');
  await leaf.openFile(file, { active: true });
  return leaf;
}

function closeAll({ app: { workspace } }: Context, type: string, where: (leaf: WorkspaceLeaf) => boolean): void {
  for (const leaf of workspace.getLeavesOfType(type)) if (where(leaf) && !isPinned(leaf)) leaf.detach();
}

function isUpright(): boolean {
  return isNarrow() && activeWindow.innerHeight > activeWindow.innerWidth;
}

function fileOf(leaf: WorkspaceLeaf): unknown {
  return leaf.getViewState().state?.['file'];
}
