import type { TFile, Workspace, WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { isInMiddle } from '../panes';
import { SHEET_VIEW } from '../sheet/open-sheet';

export const PHOTO_VIEW = 'ambitiegesprek-photo';

/** Shows a photo of the sheet in a tab of its own over the sheet, so that it is as large and the guide stays in sight. */
export async function openPhoto({ app: { workspace } }: Pick<Context, 'app'>, note: TFile, photo: TFile): Promise<void> {
  const leaf = workspace.getLeavesOfType(PHOTO_VIEW)[0] ?? tabOverSheet(workspace);
  await leaf.setViewState({ type: PHOTO_VIEW, state: { file: note.path, photo: photo.path }, active: true });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}

function tabOverSheet(workspace: Workspace): WorkspaceLeaf {
  const sheet = workspace.getLeavesOfType(SHEET_VIEW).find(leaf => isInMiddle(workspace, leaf));
  if (sheet) workspace.setActiveLeaf(sheet);
  return workspace.getLeaf('tab');
}
