import { TFolder } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { told } from '../say';
import { openSheet } from '../sheet/open-sheet';
import { NewSessionDialog } from './new-session-dialog';

const ICON = 'notebook-pen';

/** The ways to start a session, also in the menu of a folder: a dialog, then the note with the sheet beside it. */
export function newSessionCommand(context: Context): void {
  const { plugin, app, words } = context;
  const start = (): void => { startNewSession(context); };
  plugin.addCommand({ id: 'new-session', name: words.commands.newSession, icon: ICON, callback: start });
  plugin.addRibbonIcon(ICON, words.commands.newSession, start);
  plugin.registerEvent(app.workspace.on('file-menu', (menu, folder) => {
    if (!(folder instanceof TFolder)) return;
    menu.addItem(item => item.setTitle(words.commands.newSession).setIcon(ICON)
      .setSection('action-primary').onClick(() => { startNewSession(context, folder.isRoot() ? '' : folder.path); }));
  }));
}

/** Asks for the school and the rest; the note and the sheet open when it is made, in `folder` where one is meant. */
export function startNewSession(context: Context, folder = context.settings.current.folder): void {
  openDialog(new NewSessionDialog(context, folder, (file) => { told(context, () => openBoth(context, file)); }));
}

async function openBoth(context: Context, file: TFile): Promise<void> {
  const leaf = context.app.workspace.getLeaf(false);
  await leaf.openFile(file);
  await openSheet(context, file);
  context.app.workspace.setActiveLeaf(leaf, { focus: true });
}
