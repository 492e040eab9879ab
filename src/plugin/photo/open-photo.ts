import type { TFile } from 'obsidian';
import type { Context } from '../context';

export const PHOTO_VIEW = 'ambitiegesprek-photo';

/** Shows a photo of the sheet in a tab of its own, so that it is large and the sheet stays so. */
export async function openPhoto({ app: { workspace } }: Pick<Context, 'app'>, note: TFile, photo: TFile): Promise<void> {
  const leaf = workspace.getLeavesOfType(PHOTO_VIEW)[0] ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type: PHOTO_VIEW, state: { file: note.path, photo: photo.path }, active: true });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}
