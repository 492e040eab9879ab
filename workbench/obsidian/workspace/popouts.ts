import type { WorkspaceWindowInitData } from 'obsidian';
import { announceMigration } from '../dom/window-migration';
import { Notice } from '../interface/notice';
import { say } from '../words';
import type { WorkspaceLeaf } from './leaf';
import { openWindow, WorkspaceWindow } from './popout';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

function openPopout(workspace: Workspace, data: WorkspaceWindowInitData): WorkspaceWindow | null {
  const win = openWindow(data);
  if (!win) return null;
  const container = new WorkspaceWindow(workspace, win);
  container.parent = workspace.floatingSplit;
  workspace.floatingSplit.children.push(container);
  workspace.trigger('window-open', container, win);
  return container;
}

/** A leaf in a window of its own, or in a tab where the browser allows no window. */
export function openLeafInPopout(workspace: Workspace, data: WorkspaceWindowInitData): WorkspaceLeaf {
  const container = openPopout(workspace, data);
  if (container) return workspace.createLeafInParent(container, 0);
  new Notice(say('popoutBlocked'));
  return workspace.getLeaf('tab');
}

export function moveToPopout(workspace: Workspace, leaf: WorkspaceLeaf, data: WorkspaceWindowInitData): WorkspaceWindow | null {
  const from = leaf.parent;
  const container = from && openPopout(workspace, data);
  if (!container) return null;
  workspace.leavingLeaf(leaf);
  from.removeChild(leaf);
  const tabs = new WorkspaceTabs(workspace);
  container.appendChild(tabs);
  tabs.appendChild(leaf);
  announceMigration(leaf.containerEl);
  workspace.setActiveLeaf(leaf, { focus: true });
  return container;
}
