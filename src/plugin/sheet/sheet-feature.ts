import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { told } from '../say';
import { chooseSession } from '../session/session-suggester';
import { asCommand, inNoteMenu } from '../session/session-acts';
import { likelySession } from '../session/session-at-hand';
import { openSheet, SHEET_VIEW, takeSheetsAlong } from './open-sheet';
import { SheetView } from './sheet-view';

const ICON = 'layout-dashboard';

/** The view of the sheet, and the ways to open it. */
export function sheetFeature(context: Context): void {
  const { plugin, words } = context;
  const open = (file: TFile): void => { told(context, () => openSheet(context, file)); };
  plugin.registerView(SHEET_VIEW, leaf => new SheetView(leaf, context));
  plugin.registerEvent(context.app.workspace.on('file-open', (file) => {
    if (file && context.index.isSession(file) && !context.index.copyOf(file)) told(context, () => takeSheetsAlong(context, file));
  }));
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
