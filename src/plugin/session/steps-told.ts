import type { TFile } from 'obsidian';
import { stepEffect } from '../../core/step-effect';
import type { Context } from '../context';
import { announce } from '../announce';
import { show } from '../say';
import type { UndoDirection } from './act-history';
import { redoAct, undoAct } from './acts';

/** Takes back the last act on the note, and says what that was; the sentence, where it was done. */
export function undoTold(context: Context, file: TFile, asked = context.files.ask()): Promise<string | undefined> {
  return stepTold(context, file, 'undo', asked);
}

export function redoTold(context: Context, file: TFile, asked = context.files.ask()): Promise<string | undefined> {
  return stepTold(context, file, 'redo', asked);
}

/** As `undoTold` and `redoTold`, for who has no region of its own in which it is read aloud. */
export async function stepAloud(context: Context, file: TFile, direction: UndoDirection): Promise<boolean> {
  const sentence = await stepTold(context, file, direction, context.files.ask());
  if (sentence !== undefined) announce(sentence);
  return sentence !== undefined;
}

async function stepTold(context: Context, file: TFile, direction: UndoDirection, asked: number): Promise<string | undefined> {
  const { files, words: { commands } } = context;
  const before = await files.read(file);
  if (!await (direction === 'undo' ? undoAct : redoAct)(context, file, asked)) return undefined;
  const sentence = commands.stepped(direction, stepEffect(before, await files.read(file)));
  show(sentence, undefined, 'step');
  return sentence;
}
