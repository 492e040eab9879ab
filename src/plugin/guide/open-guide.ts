import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { GUIDE_VIEW } from './guide-seen';
import { GuideView } from './guide-view';

/** Shows the guide where it is, else in the right side pane; with a file that session, with a phase that phase, looked at only. */
export async function openGuide({ app: { workspace } }: Pick<Context, 'app'>, file?: TFile, phase?: number): Promise<void> {
  const open = workspace.getLeavesOfType(GUIDE_VIEW)[0];
  const leaf = open ?? await workspace.ensureSideLeaf(GUIDE_VIEW, 'right', { active: true, reveal: true });
  if (open) {
    await workspace.revealLeaf(open);
    workspace.setActiveLeaf(open, { focus: true });
  }
  await leaf.loadIfDeferred();
  if (!(leaf.view instanceof GuideView)) return;
  if (file) leaf.view.show(file, phase);
  leaf.view.focus();
}
