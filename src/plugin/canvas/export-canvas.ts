import type { TFile } from 'obsidian';
import { sheetCanvas, type SheetCanvasMeans } from '../../core/canvas/sheet-canvas';
import { wordsIn } from '../../i18n/words';
import { POSTER_WORDS } from '../../method/wordings';
import { paperMeasure } from '../../ui/print/page-picture';
import { wordingOf } from '../../ui/sheet/layout/wording';
import type { Context } from '../context';
import { reportLanguage } from '../report/make-report';
import { reasonOf, say, told, warn } from '../say';
import { linkedFile } from '../session/linked-file';
import { asCommand, hasSheet, inNoteMenu } from '../session/session-acts';
import type { SessionAct } from '../session/session-acts';
import type { Session } from '../../core/session';

/** The sheet as a canvas beside its note, to arrange and draw on by hand. */
export function canvasFeature(context: Context): void {
  const { words: { canvas: words } } = context;
  const act: SessionAct = {
    name: words.command, icon: 'layout-dashboard', inReport: true, act: file => exportCanvas(context, file),
  };
  asCommand(context, 'export-canvas', { ...act, fits: hasSheet });
  inNoteMenu(context, 'sheet', act);
}

async function exportCanvas(context: Context, note: TFile): Promise<void> {
  const { app: { vault, workspace }, words: { canvas: words } } = context;
  const folder = note.parent === null || note.parent.isRoot() ? '' : `${note.parent.path}/`;
  const path = `${folder}${words.fileName(note.basename)}.canvas`;
  try {
    const session = await context.files.read(note);
    const means = await meansFor(context, note, session, path);
    const there = vault.getFileByPath(path);
    if (there && !await madeAgain(context, there, session, means)) return;
    const file = there ?? await vault.create(path, sheetCanvas(session, '', means) ?? '');
    say(there ? words.renewed(file.basename) : words.made(file.basename));
    told(context, () => workspace.getLeaf('tab').openFile(file));
  } catch (error) {
    warn(words.notMade(path, reasonOf(error)));
  }
}

async function madeAgain({ app: { vault }, words }: Context, file: TFile, session: Session, means: SheetCanvasMeans): Promise<boolean> {
  let read = false;
  await vault.process(file, (now) => {
    const again = sheetCanvas(session, now, means);
    read = again !== undefined;
    return again ?? now;
  });
  if (!read) warn(words.canvas.unreadable(file.path));
  return read;
}

async function meansFor(context: Context, note: TFile, session: Session, path: string): Promise<SheetCanvasMeans> {
  const { app } = context;
  const language = reportLanguage(context, session);
  const { sheet } = wordsIn(language);
  const target = app.metadataCache.fileToLinktext(note, path, true);
  const wording = wordingOf({ words: sheet, names: false, year: session.properties.date?.slice(0, 4) });
  return {
    typesetting: { measure: await paperMeasure(createEl('canvas')), wording },
    nameless: POSTER_WORDS[language].nameless, wordless: sheet.wordless,
    link: heading => `[[${target}${heading === undefined ? '' : `#${heading}`}|↗]]`,
    drawings: (session.sheet?.images ?? []).flatMap(image => linkedFile(app, image, note.path)?.path ?? []),
  };
}
