import { TFile } from 'obsidian';
import type { Context } from '../context';
import { chooseSession } from '../session/session-suggester';
import { likelySession, sessionAtHand } from '../session/session-at-hand';
import { openSheet, SHEET_VIEW } from './open-sheet';
import { SheetView } from './sheet-view';

/** The view of the sheet, and the ways to open it. */
export function sheetFeature(context: Context): void {
  const { plugin, app, words, index } = context;
  const open = (file: TFile): void => void openSheet(context, file);
  plugin.registerView(SHEET_VIEW, leaf => new SheetView(leaf, context));
  plugin.registerHoverLinkSource(SHEET_VIEW, { display: words.editor.sheet, defaultMod: true });
  plugin.addCommand({
    id: 'open-sheet',
    name: words.commands.openSheet,
    icon: 'layout-dashboard',
    checkCallback: (checking) => {
      const file = sessionAtHand(context);
      if (file && !checking) open(file);
      return file !== undefined;
    },
  });
  plugin.addRibbonIcon('layout-dashboard', words.commands.openSheet, () => {
    const file = likelySession(context);
    if (file) open(file);
    else chooseSession(context, open);
  });
  plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => {
    if (!(file instanceof TFile) || !index.isSession(file)) return;
    menu.addItem(item => item.setTitle(words.commands.openSheet).setIcon('layout-dashboard')
      .setSection('ambitiegesprek').onClick(() => open(file)));
  }));
}
