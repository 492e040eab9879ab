import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { CarryOverDialog } from './carry-over-dialog';
import { previousMeeting } from './link-commands';

/** Asks what comes along from the meeting before this one; where there is none, that is said. */
export async function askCarryOver(context: Context, into: TFile): Promise<void> {
  const previous = await previousMeeting(context, into);
  const from = previous && context.app.vault.getFileByPath(previous.path);
  if (!from) return;
  const sessions = { into: await context.files.read(into), from: await context.files.read(from) };
  openDialog(new CarryOverDialog(context, { into, from }, sessions));
}
