import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { paneBeside } from '../panes';

export const PHOTO_VIEW = 'ambitiegesprek-photo';

/** Shows a photo of the sheet beside the note, in the pane that shows one already or a new one. */
export async function openPhoto({ app: { workspace } }: Pick<Context, 'app'>, note: TFile, photo: TFile): Promise<void> {
  const leaf = workspace.getLeavesOfType(PHOTO_VIEW)[0] ?? paneBeside(workspace);
  await leaf.setViewState({ type: PHOTO_VIEW, state: { file: note.path, photo: photo.path }, active: true });
  await workspace.revealLeaf(leaf);
}
