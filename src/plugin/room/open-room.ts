import { Platform } from 'obsidian';
import type { TFile, WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { ROOM_VIEW } from './room-screen-view';

/** Shows the group screen of a session: the one that is open already, else in a window of its own to drag to the projector. */
export async function openRoom({ app: { workspace } }: Pick<Context, 'app'>, file: TFile): Promise<void> {
  const open = workspace.getLeavesOfType(ROOM_VIEW)[0];
  const leaf: WorkspaceLeaf = open ?? (Platform.isDesktopApp ? workspace.openPopoutLeaf() : workspace.getLeaf('tab'));
  const state = { ...leaf.getViewState().state, file: file.path };
  await leaf.setViewState({ type: ROOM_VIEW, state, active: true });
  await workspace.revealLeaf(leaf);
}
