import type { TFile } from 'obsidian';
import type { PrintKind } from '../../core/poster/print-job';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { asCommand, hasSheet, inNoteMenu } from '../session/session-acts';
import type { SessionAct } from '../session/session-acts';
import { firstChoices, PosterDialog } from './poster-dialog';

/** What hangs on a wall of the school: the poster, and the sheet as a picture. */
export function posterFeature(context: Context): void {
  const { words: { poster: words } } = context;
  const create = posterAct(context);
  asCommand(context, 'create-poster', { ...create, fits: hasSheet });
  inNoteMenu(context, 'sheet', create);
  const picture: SessionAct = { name: words.exportSheet, icon: 'image', inReport: true, act: file => ask(context, file, 'sheet') };
  asCommand(context, 'export-sheet', { ...picture, fits: hasSheet });
  inNoteMenu(context, 'sheet', picture);
}

export function posterAct(context: Context): SessionAct {
  return { name: context.words.poster.create, icon: 'presentation', inReport: true, act: file => ask(context, file, 'poster') };
}

async function ask(context: Context, file: TFile, kind: PrintKind): Promise<void> {
  const session = await context.files.read(file);
  openDialog(new PosterDialog(context, file, session, firstChoices(kind)));
}
