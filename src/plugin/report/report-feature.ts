import type { TFile } from 'obsidian';
import { mailText } from '../../core/report/mail';
import { defaultChoices } from '../../core/report/report';
import { putOnClipboard } from '../clipboard';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { reasonOf, say, told, warn } from '../say';
import { asCommand, inNoteMenu } from '../session/session-acts';
import type { SessionAct } from '../session/session-acts';
import { reportWords } from './make-report';
import { ReportDialog } from './report-dialog';
import { copyReport } from './share-report';

/** What the school takes home: the report, and a mail to the team. */
export function reportFeature(context: Context): void {
  const { words: { report: words } } = context;
  const create = reportAct(context);
  asCommand(context, 'create-report', create);
  inNoteMenu(context, 'sheet', create);
  asCommand(context, 'copy-report', { name: words.copy, icon: 'copy', inReport: true, act: file => copyForOutside(context, file) });
  asCommand(context, 'copy-mail', mailAct(context));
}

export function reportAct(context: Context): SessionAct {
  return { name: context.words.report.create, icon: 'file-text', inReport: true, act: file => askReport(context, file) };
}

export function mailAct(context: Context): SessionAct {
  return { name: context.words.report.copyMail, icon: 'mail', inReport: true, act: file => copyMail(context, file) };
}

async function askReport(context: Context, file: TFile): Promise<void> {
  const session = await context.files.read(file);
  const { workspace } = context.app;
  openDialog(new ReportDialog(context, file, session, (report) => { told(context, () => workspace.getLeaf('tab').openFile(report)); }));
}

/** For whoever is outside the school: what is copied goes anywhere. */
function copyForOutside(context: Context, file: TFile): Promise<void> {
  const session = context.files.read(file);
  return copyReport(context, file, session.then(read => ({ session: read, choices: defaultChoices(read, 'outside') })));
}

async function copyMail(context: Context, file: TFile): Promise<void> {
  const { words: { report: words } } = context;
  const session = context.files.read(file);
  try {
    await putOnClipboard({ 'text/plain': session.then(read => mailText(read, reportWords(context, read))) });
    say(words.mailCopied);
  } catch (error) {
    warn(words.notCopied(reasonOf(error)));
  }
}
