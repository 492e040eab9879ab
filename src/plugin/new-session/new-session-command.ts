import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { openSheet } from '../sheet/open-sheet';

/** The command and the ribbon button that start a session: a dialog, then the note with the sheet beside it. */
export function newSessionCommand(context: Context): void {
  const { plugin, words } = context;
  const start = (): void => { startNewSession(context); };
  plugin.addCommand({ id: 'new-session', name: words.commands.newSession, icon: 'notebook-pen', callback: start });
  plugin.addRibbonIcon('notebook-pen', words.commands.newSession, start);
}

/** Asks for the school and the rest; the note and the sheet open when it is made. */
export function startNewSession(context: Context): void {
  void askNewSession(context);
}

async function askNewSession(context: Context): Promise<void> {
  const { NewSessionDialog } = await import('./new-session-dialog');
  new NewSessionDialog(context, file => void openBoth(context, file)).open();
}

async function openBoth(context: Context, file: TFile): Promise<void> {
  const leaf = context.app.workspace.getLeaf(false);
  await leaf.openFile(file);
  await openSheet(context, file);
  context.app.workspace.setActiveLeaf(leaf, { focus: true });
}
