import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { told } from '../say';
import { chooseSession } from '../session/session-suggester';
import { asCommand, inNoteMenu } from '../session/session-acts';
import { likelySession, sessionAtHand } from '../session/session-at-hand';
import { openSheet, SHEET_VIEW, takeSheetsAlong } from './open-sheet';
import { SheetView } from './sheet-view';

const ICON = 'layout-dashboard';

/** The view of the sheet, and the ways to open it. */
export function sheetFeature(context: Context): void {
  const { plugin, words } = context;
  const open = (file: TFile): void => { told(context, () => openSheet(context, file)); };
  plugin.registerView(SHEET_VIEW, leaf => new SheetView(leaf, context));
  sheetsGoAlong(context);
  plugin.registerHoverLinkSource(SHEET_VIEW, { display: words.editor.sheet, defaultMod: true });
  const show = { name: words.commands.openSheet, icon: ICON, act: open };
  asCommand(context, 'open-sheet', show);
  inNoteMenu(context, 'sheet', show);
  plugin.addRibbonIcon(ICON, words.commands.openSheet, () => {
    const file = likelySession(context);
    if (file) open(file);
    else chooseSession(context, open);
  });
}

/** A meeting that is opened takes the sheets along, also where the app reads only later that its note is one. */
function sheetsGoAlong(context: Context): void {
  const { plugin, app: { workspace, metadataCache }, index } = context;
  let unread: TFile | null = null;
  const opened = (file: TFile | null): void => {
    const isSession = index.isSession(file);
    unread = isSession ? null : file;
    if (file && isSession && !index.copyOf(file)) told(context, () => takeSheetsAlong(context, file));
  };
  plugin.registerEvent(workspace.on('file-open', opened));
  plugin.registerEvent(metadataCache.on('changed', (file) => {
    if (file === unread && sessionAtHand(context) === file) opened(file);
  }));
}
