import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { told } from '../say';
import { inNoteMenu } from '../session/session-acts';
import { chooseSession } from '../session/session-suggester';
import { likelySession } from '../session/session-at-hand';
import { closeCapture, openCapture } from './open-capture';

/** The command that opens the capture bar from anywhere, also when no session is open. */
export function captureCommand(context: Context): void {
  const { plugin, words, index } = context;
  const open = (file: TFile): void => { told(context, () => { openCapture(context, file); }); };
  plugin.addCommand({
    id: 'capture-note',
    name: words.commands.captureNote,
    icon: 'sticky-note',
    checkCallback: (checking) => {
      const file = likelySession(context);
      if (!file && index.all().length === 0) return false;
      if (checking) return true;
      if (file) open(file);
      else chooseSession(context, open);
      return true;
    },
  });
  inNoteMenu(context, 'sheet', { name: words.commands.captureNote, icon: 'sticky-note', act: open });
  plugin.register(() => closeCapture(context));
}
