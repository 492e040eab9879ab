import type { ViewState } from 'obsidian';
import { WorkspaceParent, WorkspaceSidedock, WorkspaceSplit } from './items';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

interface SavedItem { kind: 'split' | 'tabs' | 'leaf'; id: string; children?: SavedItem[]; current?: number; direction?: 'vertical' | 'horizontal'; view?: ViewState; active?: boolean }
export interface SavedLayout { main: SavedItem; left: SavedItem & { collapsed: boolean }; right: SavedItem & { collapsed: boolean } }

function saveItem(workspace: Workspace, item: WorkspaceParent | WorkspaceLeaf): SavedItem {
  if (item instanceof WorkspaceLeaf) return { kind: 'leaf', id: item.id, view: item.getViewState(), active: workspace.activeLeaf === item };
  const children = item.children.map(child => saveItem(workspace, child as WorkspaceParent | WorkspaceLeaf));
  if (item instanceof WorkspaceTabs) return { kind: 'tabs', id: item.id, children, current: item.currentLeaf ? item.children.indexOf(item.currentLeaf) : 0 };
  return { kind: 'split', id: item.id, children, direction: (item as WorkspaceSplit).direction };
}

const saveDock = (workspace: Workspace, dock: WorkspaceSidedock) => ({ ...saveItem(workspace, dock), collapsed: dock.collapsed });

export function saveLayout(workspace: Workspace): SavedLayout {
  return { main: saveItem(workspace, workspace.rootSplit), left: saveDock(workspace, workspace.leftSplit), right: saveDock(workspace, workspace.rightSplit) };
}

async function restoreLeaf(workspace: Workspace, parent: WorkspaceParent, saved: SavedItem): Promise<void> {
  const leaf = new WorkspaceLeaf(workspace);
  leaf.id = saved.id;
  parent.appendChild(leaf);
  if (saved.view) await leaf.setViewState({ ...saved.view, active: false });
  if (saved.active) workspace.setActiveLeaf(leaf, { focus: true });
}

async function restoreTabs(workspace: Workspace, parent: WorkspaceParent, saved: SavedItem): Promise<void> {
  const tabs = new WorkspaceTabs(workspace);
  parent.appendChild(tabs);
  for (const child of saved.children ?? []) await restoreLeaf(workspace, tabs, child);
  const current = tabs.children[saved.current ?? 0];
  if (current) tabs.select(current);
}

async function restoreItem(workspace: Workspace, parent: WorkspaceParent, saved: SavedItem): Promise<void> {
  if (saved.kind === 'tabs') return restoreTabs(workspace, parent, saved);
  const split = new WorkspaceSplit(workspace, saved.direction ?? 'vertical');
  parent.appendChild(split);
  for (const child of saved.children ?? []) await restoreItem(workspace, split, child);
}

/** Builds the panes anew from what `saveLayout` gave. */
export async function restoreLayout(workspace: Workspace, saved: SavedLayout): Promise<void> {
  for (const [dock, part] of [[workspace.leftSplit, saved.left], [workspace.rightSplit, saved.right]] as const) {
    for (const child of part.children ?? []) await restoreItem(workspace, dock, child);
    if (part.collapsed) dock.collapse();
    else dock.expand();
  }
  for (const child of saved.main.children ?? []) await restoreItem(workspace, workspace.rootSplit, child);
}
