import { restoreLayout, saveLayout, type SavedLayout } from './layout';
import type { Workspace } from './workspace';

const keyOf = (workspace: Workspace): string => `workbench-layout:${workspace.app.vault.getName()}`;

// In the browser, not in the vault: it must be written while the page is closing.
export function storeLayout(workspace: Workspace): void {
  localStorage.setItem(keyOf(workspace), JSON.stringify(saveLayout(workspace)));
}

/** `false` when nothing was stored. */
export async function restoreStoredLayout(workspace: Workspace): Promise<boolean> {
  const stored = localStorage.getItem(keyOf(workspace));
  if (!stored) return false;
  await restoreLayout(workspace, JSON.parse(stored) as SavedLayout);
  workspace.fillRoot();
  return true;
}
