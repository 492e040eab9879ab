import type { TFile } from 'obsidian';
import { run, runTogether } from '../../core/operations';
import type { Result } from '../../core/result';
import type { Session } from '../../core/session';
import { type CarryChoices, carriedOf, isAlong, type NotedMark, markActs, marksOf } from '../../core/years/carry-over';
import type { Context } from '../context';
import { say, warn } from '../say';
import type { ActPair } from '../session/act-history';
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

/** All that is noted in the earlier note, as it would stand there. */
export function markedIn(context: Context, session: Session, choices: CarryChoices): Result {
  return marked(context, session, marksOf(choices));
}

function marked(context: Context, session: Session, marks: readonly NotedMark[]): Result {
  return runTogether(session, marks.map(({ intent }) => ({ language: noteLanguage(context), ...intent })));
}

/**
 * Writes what was chosen: the new note first, then each mark in the earlier one, an act by itself. Where one of them fails all is
 * taken back; where that fails too, it is told what stands where. `true`: all that was chosen stands in the notes.
 */
export async function carryOver(context: Context, halves: Halves, choices: CarryChoices): Promise<boolean> {
  const { words: { years: { carry } } } = context;
  const { into, from } = halves;
  const refused = await refusalIn(context, halves, choices);
  if (refused) {
    warn(carry.takenBack(from.basename, reason(context, from, refused)));
    return false;
  }
  const pair = { notes: [into, from] };
  const first = await written(context, into, session => carriedIn(context, halves, session, choices), pair);
  if (!isDone(first.result)) {
    warn(reason(context, into, first.result));
    return false;
  }
  const done: Written[] = [];
  for (const act of markActs(marksOf(choices))) {
    const mark = await written(context, from, session => marked(context, session, act), isAlong(act) ? pair : undefined);
    if (!isDone(mark.result)) {
      await takeBack(context, halves, [...done.reverse(), first], reason(context, from, mark.result));
      return false;
    }
    done.push(mark);
  }
  say(carry.done(from.basename));
  return true;
}

/** Where the earlier note cannot be marked as it is now, the new one need not be touched. */
async function refusalIn(context: Context, { from }: Halves, choices: CarryChoices): Promise<ActResult | undefined> {
  try {
    const result = markedIn(context, await context.files.read(from), choices);
    const outcome: ActResult = result.done ? { kind: 'done' } : { kind: 'refused', refusal: result.refusal };
    return isDone(outcome) ? undefined : outcome;
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/** An act on one of the notes, by the number under which it was asked for. */
interface Written {
  readonly file: TFile;
  readonly asked: number;
  readonly result: ActResult;
}

async function written(
  { files }: Context, file: TFile, compute: (session: Session) => Result, pair: ActPair | undefined,
): Promise<Written> {
  const asked = files.ask();
  const result = await files.change(file, (_, session) => compute(session), { asked }, () => {
    if (pair) files.historyOf(file)?.pairLast(pair);
  });
  return { file, asked, result };
}

/** The last act first; what somebody did to the notes meanwhile stays. */
async function takeBack(context: Context, { into, from }: Halves, acts: readonly Written[], why: string): Promise<void> {
  const { files, words: { years: { carry } } } = context;
  for (const { file, asked, result: { kind } } of acts) {
    const taken = kind !== 'done' || await files.undo(file, asked + 1).then(outcome => outcome === 'done', () => false);
    if (!taken) {
      warn(carry.halfDone(into.basename, from.basename, why), 0);
      return;
    }
  }
  warn(carry.takenBack(from.basename, why));
}

/** Where there was nothing to write, nothing went wrong. */
function isDone(result: ActResult): boolean {
  return result.kind === 'done' || (result.kind === 'refused' && result.refusal.code === 'nothing-to-do');
}

function reason(context: Context, file: TFile, result: ActResult): string {
  if (result.kind === 'refused') return refusalSentence(context.words, result.refusal);
  return result.kind === 'failed' ? failureSentence(context.words, file, result.error) : '';
}
