import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { asCommand, inNoteMenu, type SessionAct } from '../session/session-acts';
import { linkCommands, previousMeeting } from './link-commands';

/** What becomes of a school's meetings over the years. */
export function yearsFeature(context: Context): void {
  const { words: { years: words } } = context;
  linkCommands(context);
  const carry: SessionAct = { name: words.carryOver, icon: 'copy-plus', act: file => askCarryOver(context, file) };
  asCommand(context, 'carry-over', carry);
  inNoteMenu(context, 'meeting', carry);
}

async function askCarryOver(context: Context, into: TFile): Promise<void> {
  const previous = previousMeeting(context, into);
  const from = previous && context.app.vault.getFileByPath(previous.path);
  if (!from) return;
  const { CarryOverDialog } = await import('./carry-over-dialog');
  const sessions = { into: await context.files.read(into), from: await context.files.read(from) };
  openDialog(new CarryOverDialog(context, { into, from }, sessions));
}
