import type { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { localDate } from '../local-time';
import { pickPhoto } from '../photo/pick-photo';
import { say, told } from '../say';
import { linkedFile } from '../session/linked-file';
import { asCommand, inNoteMenu } from '../session/session-acts';
import type { SessionAct } from '../session/session-acts';
import { attachmentName } from '../new-file';
import { DrawingDraft } from './drawing-draft';
import { DrawingFile } from './drawing-file';
import { DrawingModal } from './drawing-modal';

/** The command that opens the paper in the middle of the sheet. */
export function drawPupilCommand(context: Context): void {
  const { words } = context;
  const draw: SessionAct = { name: words.drawing.command, icon: 'pencil', act: file => drawPupil(context, file) };
  asCommand(context, 'draw-pupil', draw);
  inNoteMenu(context, 'sheet', draw);
}

/** Opens the drawing of this session, or a blank paper; a photo in its place stays and the drawing comes beside it. */
export async function drawPupil(context: Context, note: TFile): Promise<void> {
  const { app, words } = context;
  const session = await context.files.read(note);
  const existing = drawingOf(context, session, note);
  const text = existing ? await app.vault.read(existing) : '';
  const draft = new DrawingDraft(context.kept, note);
  const unsaved = draft.get();
  if (unsaved) say(words.drawing.draftBack);
  // What the draft was drawn on decides: where the drawing went on elsewhere meanwhile, the draft comes beside it.
  const file = new DrawingFile(app, nameFor(context, session), note.path, existing, unsaved?.base ?? text);
  const drawn = { note, svg: unsaved?.svg ?? text, file, draft, unsaved: unsaved !== undefined };
  openDialog(new DrawingModal(context, drawn, () => { told(context, () => pickPhoto(context, note, 'drawing')); }));
}

function drawingOf({ app }: Context, { sheet }: Session, note: TFile): TFile | undefined {
  const files = (sheet?.images ?? []).map(target => linkedFile(app, target, note.path));
  return files.find(file => file?.extension === 'svg');
}

function nameFor({ words }: Context, { properties: { date, school } }: Session): string {
  return attachmentName(words.drawing.fileName, date ?? localDate(new Date()), school);
}
