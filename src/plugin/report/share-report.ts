import type { TFile } from 'obsidian';
import { reportParts, reportTitle, type ReportChoices } from '../../core/report/report';
import { reportHtml, reportPlain } from '../../core/report/report-html';
import { richReport, type RichBlock } from '../../core/report/rich-report';
import type { Session } from '../../core/session';
import { putOnClipboard } from '../clipboard';
import type { Context } from '../context';
import { freePath } from '../new-file';
import { tellLeftOut } from '../poster/paper-pictures';
import { reasonOf, say, warn } from '../say';
import { reportPath, reportWords } from './make-report';
import { leftOutOf, reportPictures } from './report-pictures';

/** A report as it was asked for. */
export interface AskedReport {
  readonly session: Session;
  readonly choices: ReportChoices;
}

/** Puts the report on the clipboard as rich text, for a mail or a document. Called in the press, before anything is waited for. */
export async function copyReport(context: Context, note: TFile, asked: Promise<AskedReport>): Promise<void> {
  const { words: { report: words } } = context;
  const blocks = asked.then(({ session, choices }) => blocksOf(context, session, choices));
  const pictures = blocks.then(all => reportPictures(context, note, all));
  try {
    await putOnClipboard({
      'text/html': Promise.all([blocks, pictures]).then(made => reportHtml(...made)),
      'text/plain': blocks.then(reportPlain),
    });
    const { choices: { audience } } = await asked;
    say(words.copied[audience]);
    tellLeftOut(context, leftOutOf(await blocks, await pictures));
  } catch (error) {
    warn(words.notCopied(reasonOf(error)));
  }
}

/** Writes the report as a Word document beside its note; one that is there stays, since somebody may have written in it. */
export async function writeDocx(context: Context, note: TFile, session: Session, choices: ReportChoices): Promise<void> {
  const { words: { report: words }, app: { vault } } = context;
  const base = reportPath(context, note, choices).replace(/\.md$/u, '');
  try {
    const blocks = blocksOf(context, session, choices);
    // A sixth of the whole plugin, of use here only: it is not run before.
    const { reportDocx } = await import('./report-docx');
    const title = reportTitle(session, reportWords(context, session));
    const pictures = await reportPictures(context, note, blocks);
    const data = await reportDocx(title, blocks, pictures);
    const file = await vault.createBinary(freePath(vault, base, 'docx'), data);
    say(words.docxMade(file.name));
    tellLeftOut(context, leftOutOf(blocks, pictures));
  } catch (error) {
    warn(words.notMade(`${base}.docx`, reasonOf(error)));
  }
}

function blocksOf(context: Context, session: Session, choices: ReportChoices): RichBlock[] {
  const words = reportWords(context, session);
  return richReport([`# ${reportTitle(session, words)}`, ...reportParts(session, choices, words).map(({ text }) => text)]);
}
