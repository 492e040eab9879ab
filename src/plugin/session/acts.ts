import type { Editor, TFile } from 'obsidian';
import type { Intent } from '../../core/operations';
import type { Refusal } from '../../core/result';
import type { Words } from '../../i18n/words';
import { wordsOfSession } from '../../ui/words-of-session';
import type { Context } from '../context';
import { reasonOf, say, warn } from '../say';
import type { ActPair, UndoDirection } from './act-history';
import { bothHalves, wholeHalf } from './both-halves';
import type { Drafts } from './drafts';
import { noteLanguage } from './note-language';
import { StillLoading } from './note-panes';
import { type ActResult, type Asking, NotTaken, type UndoResult, type Troubles } from './act-result';
import type { Compute } from './session-files';

/** The sentence for a refusal. */
export function refusalSentence(words: Pick<Words, 'refusals'>, refusal: Refusal): string {
  // The table has one function per code; TypeScript cannot see that code and function belong together.
  const sentence = words.refusals[refusal.code] as (refusal: Refusal) => string;
  return sentence(refusal);
}

/** The sentence for what could not be written. */
export function failureSentence({ commands }: Words, { basename, path }: TFile, error: unknown): string {
  if (error instanceof StillLoading) return commands.stillLoading(basename);
  return error instanceof NotTaken ? commands.notTaken(basename) : commands.writeFailed(path, reasonOf(error));
}

/** Runs an intent on the note of this moment and says why when it is not done. What was typed is for the caller to keep. */
export async function perform(context: Context, file: TFile, intent: Intent): Promise<boolean> {
  return (await act(context, file, intent)).kind === 'done';
}

/** As `perform`, with all that came of it. */
export async function act(context: Context, file: TFile, intent: Intent, asking?: Asking): Promise<ActResult> {
  return tellOf(context, file, await runQuietly(context, file, intent, asking));
}

/** Changes the note of this moment by what `compute` counts on its text, and says why when that is not done. */
export async function changeNote(context: Context, file: TFile, compute: Compute, editor?: Editor): Promise<ActResult> {
  return tellOf(context, file, await context.files.change(file, compute, { editor }));
}

/** Says why where it was not done. */
function tellOf(context: Context, file: TFile, outcome: ActResult): ActResult {
  if (outcome.kind === 'refused') warn(refusalSentence(wordsOfSession(context.words, context.files.latest(file)), outcome.refusal));
  if (outcome.kind === 'failed') warn(failureSentence(context.words, file, outcome.error));
  return outcome;
}

/** Runs an intent without telling anything: for who shows the outcome in its own place. */
export function runQuietly(context: Context, file: TFile, intent: Intent, asking?: Asking): Promise<ActResult> {
  const { taskTag } = context.settings.current;
  return context.files.run(file, { language: noteLanguage(context), ...(taskTag === '' ? {} : { taskTag }), ...intent }, asking);
}

/** Where the act has another half in another note, it asks whether that goes too. */
export async function undoAct(context: Context, file: TFile, asked = context.files.ask()): Promise<boolean> {
  return bothHalves(context, file, 'undo', one => stepped(context, one, context.files.undo(one, asked)));
}

export async function redoAct(context: Context, file: TFile, asked = context.files.ask()): Promise<boolean> {
  return bothHalves(context, file, 'redo', one => stepped(context, one, context.files.redo(one, asked)));
}

/** Takes a step over all that one half of a pair did to its note, and asks nothing. */
export function stepHalf(context: Context, file: TFile, pair: ActPair, direction: UndoDirection): Promise<boolean> {
  const asked = context.files.ask();
  return wholeHalf(context, file, pair, direction, one => stepped(context, one, context.files[direction](one, asked)));
}

async function stepped({ words }: Context, file: TFile, step: Promise<UndoResult>): Promise<boolean> {
  const outcome = await step.catch((error: unknown) => {
    warn(failureSentence(words, file, error));
    return 'failed' as const;
  });
  if (outcome === 'nothing') say(words.commands.nothingToUndo);
  if (outcome === 'changed') warn(words.commands.changedSince);
  if (typeof outcome === 'object') warn(refusalSentence(words, outcome));
  return outcome === 'done';
}

/** What is told of that no act waits for: a view that throws or an app that does not save never undoes what was written. */
export function troubles(words: Words, drafts: Drafts): Troubles {
  let told = false;
  return {
    watching: (error) => {
      console.error(error);
      if (!told) warn(words.commands.notShown(reasonOf(error)));
      told = true;
    },
    saving: (file, error) => { warn(words.commands.notSaved(file.basename, reasonOf(error))); },
    deleted: (path, text) => { drafts.addGone(path, text); },
    undone: (file, text) => {
      drafts.add(file.path, text);
      warn(words.commands.takenOut(file.basename));
    },
  };
}
