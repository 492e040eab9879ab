import { Platform } from 'obsidian';
import type { App, Component, TAbstractFile, Workspace, WorkspaceLeaf } from 'obsidian';

/** A pane beside the active one; on a phone, where half a screen shows nothing, a tab of its own. */
export function paneBeside(workspace: Workspace): WorkspaceLeaf {
  return Platform.isPhone ? workspace.getLeaf('tab') : workspace.getLeaf('split', 'vertical');
}

/** Whether a pane stands in the middle of the main window: neither at its side nor in a window of its own. */
export function isInMiddle(workspace: Workspace, leaf: WorkspaceLeaf): boolean {
  return leaf.getRoot() === workspace.rootSplit;
}

/** Makes the tab of a view show its new title. Setting its state once more does so; the rest of the state keeps the pane pinned. */
export function refreshTitle(leaf: WorkspaceLeaf, state: Record<string, unknown>): Promise<void> {
  return leaf.setViewState({ ...leaf.getViewState(), state });
}

/**
 * Tells when all the files that a view lacks are there: some come before the app tells of any, and some by the renaming of another.
 * `missing` gives their paths; none while the view lacks nothing.
 */
export function onArrival(app: App, owner: Component, missing: () => readonly string[], arrived: () => void): void {
  let unloaded = false;
  owner.register(() => { unloaded = true; });
  const look = (): void => {
    const paths = missing();
    if (!unloaded && paths.length > 0 && paths.every(path => app.vault.getFileByPath(path))) arrived();
  };
  owner.registerEvent(app.vault.on('rename', look));
  onCreated(app, owner, look);
  app.workspace.onLayoutReady(look);
}

/** Tells of files that are made: not of all those that the app finds at its start, each of which it tells of too. */
export function onCreated({ vault, workspace }: App, owner: Component, listener: (file: TAbstractFile) => void): void {
  let unloaded = false;
  owner.register(() => { unloaded = true; });
  workspace.onLayoutReady(() => {
    if (!unloaded) owner.registerEvent(vault.on('create', listener));
  });
}
