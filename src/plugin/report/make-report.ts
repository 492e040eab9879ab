import { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import type { Language } from '../../core/language';
import { linkReport, newReport, readReport, reportAgain } from '../../core/report/report-note';
import type { ReportChoices } from '../../core/report/report';
import type { ReportWords } from '../../core/report/report-words';
import type { Renewal } from '../../core/report/renewal';
import { reportWordsOf } from '../../method/take-home-words';
import type { Context } from '../context';
import { reasonOf, say, warn } from '../say';
import { failureSentence, refusalSentence } from '../session/acts';
import { frontmatterIn } from '../session/frontmatter-in';
import { noteLanguage } from '../session/note-language';
import { renewNote } from './renew-note';

/** The language that a session's report is written in: that of the note's own words. */
export function reportLanguage(context: Context, session: Session): Language {
  return session.language ?? noteLanguage(context);
}

/** The words of a session's report, as its kind of conversation and its language have them. */
export function reportWords(context: Context, session: Session): ReportWords {
  return reportWordsOf(session, reportLanguage(context, session));
}

/** Where the report of a session comes to stand: beside it, one note for each kind of reader. */
export function reportPath({ words }: Context, { parent, basename }: TFile, { audience }: ReportChoices): string {
  const folder = parent === null || parent.isRoot() ? '' : `${parent.path}/`;
  return `${folder}${words.report.fileName(basename, audience === 'outside')}.md`;
}

/** Writes the report of this moment, tells what came of it, and gives its note; nothing where it was not written. */
export async function makeReport(context: Context, note: TFile, choices: ReportChoices): Promise<TFile | undefined> {
  const path = reportPath(context, note, choices);
  try {
    const session = await context.files.read(note);
    const there = context.app.vault.getFileByPath(path);
    const report = there ? await writeAgain(context, there, session, choices) : await writeNew(context, path, note, session, choices);
    if (report) await link(context, note, report);
    return report;
  } catch (error) {
    warn(context.words.report.notMade(path, reasonOf(error)));
    return undefined;
  }
}

async function writeNew(context: Context, path: string, note: TFile, session: Session, choices: ReportChoices): Promise<TFile> {
  const { app, words } = context;
  const language = reportLanguage(context, session);
  const text = newReport(session, choices, reportWordsOf(session, language), language, linkTo(context, note, path));
  const report = await app.vault.create(path, text);
  say(words.report.made(report.basename));
  return report;
}

/** Makes the parts again in the note as it is now, in its editor where it is open. */
async function writeAgain(context: Context, report: TFile, session: Session, choices: ReportChoices): Promise<TFile | undefined> {
  const { words: { report: words }, files } = context;
  const properties = readReport(frontmatterIn((await files.read(report)).source.text));
  if (!properties) {
    warn(words.taken(report.path));
    return undefined;
  }
  const again = (text: string): Renewal => reportAgain(text, session, choices, reportWords(context, session), properties.agreed);
  return await renewNote(context, report, again, words.renewed(report.basename)) ? report : undefined;
}

/** Both ways: the report names its session from the start, the session names its first report. */
async function link(context: Context, note: TFile, report: TFile): Promise<void> {
  const target = linkTo(context, report, note.path);
  const outcome = await context.files.change(note, (_, session) => linkReport(session, target, reportLanguage(context, session)));
  if (outcome.kind === 'failed') warn(context.words.report.notLinked(failureSentence(context.words, note, outcome.error)));
  if (outcome.kind === 'refused' && outcome.refusal.code !== 'nothing-to-do') {
    warn(context.words.report.notLinked(refusalSentence(context.words, outcome.refusal)));
  }
}

function linkTo({ app }: Context, file: TFile, from: string): string {
  return `[[${app.metadataCache.fileToLinktext(file, from, true)}]]`;
}
