import type { TFile } from 'obsidian';
import { run, runTogether } from '../../core/operations';
import type { Result } from '../../core/result';
import type { Session } from '../../core/session';
import { type CarryChoices, carriedOf, marksOf } from '../../core/years/carry-over';
import type { Context } from '../context';
import { say, warn } from '../say';
import type { ActResult } from '../session/act-result';
import { failureSentence, refusalSentence } from '../session/acts';
import { noteLanguage } from '../session/note-language';

/** The note that goes on, and the one that it goes on from. */
export interface Halves {
  readonly into: TFile;
  readonly from: TFile;
}

export function carriedIn(context: Context, { into, from }: Halves, session: Session, choices: CarryChoices): Result {
  const linktext = context.app.metadataCache.fileToLinktext(from, into.path, true);
  return run(session, { verb: 'carry-in', language: noteLanguage(context), ...carriedOf(choices, linktext) });
}

export function markedIn(context: Context, session: Session, choices: CarryChoices): Result {
  return runTogether(session, marksOf(choices).map(mark => ({ language: noteLanguage(context), ...mark })));
}

/**
 * Writes what was chosen: the new note first, then the earlier one. Where the second fails the first is taken back; where that
 * fails too, it is told what stands where. `true`: all that was chosen stands in the notes.
 */
export async function carryOver(context: Context, halves: Halves, choices: CarryChoices): Promise<boolean> {
  const { files, words: { years: { carry } } } = context;
  const { into, from } = halves;
  const pair = { notes: [into, from] };
  const written = (file: TFile, compute: (session: Session) => Result): Promise<ActResult> =>
    files.change(file, (_, session) => compute(session), undefined, () => { files.historyOf(file)?.pairLast(pair); });
  const first = await written(into, session => carriedIn(context, halves, session, choices));
  if (!isDone(first)) {
    warn(reason(context, into, first));
    return false;
  }
  const second = await written(from, session => markedIn(context, session, choices));
  if (isDone(second)) say(carry.done(from.basename));
  else await takeBack(context, halves, first, reason(context, from, second));
  return isDone(second);
}

async function takeBack(context: Context, { into, from }: Halves, first: ActResult, why: string): Promise<void> {
  const { files, words: { years: { carry } } } = context;
  const taken = first.kind !== 'done' || await files.undo(into).then(outcome => outcome === 'done', () => false);
  if (taken) warn(carry.takenBack(from.basename, why));
  else warn(carry.halfDone(into.basename, from.basename, why), 0);
}

/** Where there was nothing to write, nothing went wrong. */
function isDone(result: ActResult): boolean {
  return result.kind === 'done' || (result.kind === 'refused' && result.refusal.code === 'nothing-to-do');
}

function reason(context: Context, file: TFile, result: ActResult): string {
  if (result.kind === 'refused') return refusalSentence(context.words, result.refusal);
  return result.kind === 'failed' ? failureSentence(context.words, file, result.error) : '';
}
