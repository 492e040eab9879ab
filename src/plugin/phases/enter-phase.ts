import type { TFile } from 'obsidian';
import { currentPhase } from '../../core/agenda';
import { phaseAfter, phaseBefore } from '../../core/skeleton';
import { CLOSED } from '../../core/syntax';
import { announce } from '../announce';
import type { Context } from '../context';
import { isGuideSeen } from '../guide/guide-seen';
import { localTime } from '../local-time';
import { say, unsay, warn } from '../say';
import { act, refusalSentence } from '../session/acts';
import { showPlace } from '../session/show-place';
import { phaseName } from './phase-names';

/** What is told of where the meeting is: only the last of it stays. */
const PHASE = 'phase';

/** Moves the meeting to a phase (8 closes it), shows its heading where the note is open, and says where we are. */
export async function enterPhase(context: Context, file: TFile, phase: number): Promise<boolean> {
  const outcome = await act(context, file, { verb: 'set-phase', phase, at: localTime(new Date()) });
  if (outcome.kind !== 'done') return false;
  const { words, files } = context;
  const lacksHeading = outcome.reveal === undefined && phase !== CLOSED;
  // One notice a phase, in the place of the one before.
  if (lacksHeading) warn(refusalSentence(words, { code: 'no-phase-heading', phase }), undefined, PHASE);
  else {
    const name = phaseName(context, files.latest(file), phase);
    const here = phase === CLOSED ? words.commands.closedNow : words.commands.phaseNow(phase, name);
    if (!isGuideSeen(context.app, file)) say(here, PHASE);
    else {
      unsay(PHASE);
      announce(here);
    }
  }
  if (outcome.reveal !== undefined) await showPlace(context, file, outcome.reveal);
  return true;
}

/** The phase after the one the note is in; the first of a meeting that has not begun. */
export async function enterNextPhase(context: Context, file: TFile): Promise<boolean> {
  const { skeleton, properties } = await context.files.read(file);
  const phase = currentPhase(properties);
  if (phase < CLOSED) return enterPhase(context, file, phaseAfter(skeleton, phase) ?? CLOSED);
  warn(refusalSentence(context.words, { code: 'already-closed' }), undefined, PHASE);
  return false;
}

export async function enterPreviousPhase(context: Context, file: TFile): Promise<boolean> {
  const { skeleton, properties } = await context.files.read(file);
  const before = phaseBefore(skeleton, currentPhase(properties));
  if (before !== undefined) return enterPhase(context, file, before);
  warn(refusalSentence(context.words, { code: 'not-started' }), undefined, PHASE);
  return false;
}
