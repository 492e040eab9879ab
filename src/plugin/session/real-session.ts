import { ConfirmationModal, TFile } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { sessionAtHand } from './session-at-hand';

const ICON = 'file-check';

/** Asks whether a conflict copy is the note to write in from now on. */
export function askReal({ app, words: { commands }, copies }: Context, file: TFile): void {
  const copy = copies.of(file);
  if (!copy) return;
  const modal = new ConfirmationModal(app);
  modal.setTitle(commands.thisIsReal);
  modal.setContent(commands.askReal(file.basename, copy.other));
  modal.addButton(button => button.setButtonText(commands.thisIsReal).setCta().onClick(() => { copies.callReal(file); }));
  modal.addCancelButton(commands.keepAsCopy);
  openDialog(modal);
}

/** Where a conflict copy is in view, its command and the menu of its note offer to go on in it. */
export function realSessionCommand(context: Context): void {
  const { plugin, app, copies, index, words: { commands } } = context;
  plugin.addCommand({
    id: 'keep-conflict-copy',
    name: commands.thisIsReal,
    icon: ICON,
    checkCallback: (checking) => {
      const file = sessionAtHand(context);
      if (!file || copies.mayWrite(file)) return false;
      if (!checking) askReal(context, file);
      return true;
    },
  });
  plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => {
    if (!(file instanceof TFile) || !index.isSession(file) || copies.mayWrite(file)) return;
    menu.addItem(item => item.setTitle(commands.thisIsReal).setIcon(ICON).setSection('ambitiegesprek-meeting')
      .onClick(() => { askReal(context, file); }));
  }));
}
