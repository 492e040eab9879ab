import type { SplitDirection } from 'obsidian';
import { WorkspaceSplit } from './items';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** A new leaf beside a group of tabs; a split of the other direction is put around both where needed. */
export function splitBeside(workspace: Workspace, tabs: WorkspaceTabs, direction: SplitDirection, before: boolean): WorkspaceLeaf {
  const parent = tabs.parent instanceof WorkspaceSplit ? tabs.parent : workspace.rootSplit;
  const index = parent.children.indexOf(tabs);
  if (parent.direction === direction) return workspace.createLeafInParent(parent, index + (before ? 0 : 1));
  const split = new WorkspaceSplit(workspace, direction);
  parent.children.splice(index, 1);
  parent.insertChild(index, split);
  split.appendChild(tabs);
  return workspace.createLeafInParent(split, before ? 0 : 1);
}
