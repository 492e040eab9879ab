import type { StepEffect } from '../../core/step-effect';

const MOST_LETTERS = 48;
const quoted = (words: string): string => `“${words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS - 1).trimEnd()}…` : words}”`;

/** What a step back or forward did. */
function said(effect: StepEffect, direction: 'undo' | 'redo'): string {
  if (effect.kind === 'other') return '';
  if (effect.kind === 'phase') return effect.phase === 0 ? ': the meeting has not begun' : `: the meeting is back in phase ${effect.phase}`;
  const { kind, words, count, ambition } = effect;
  const undone = direction === 'undo';
  if (count > 1) return `: ${count} things ${{ back: 'are there again', gone: 'are gone again', words: 'are as they were', moved: undone ? 'are back in their places' : 'were moved again' }[kind]}`;
  const thing = `${ambition ? 'the ambition ' : ''}${quoted(words)}`;
  return `: ${{ back: `${thing} is there again`, gone: `${thing} is gone again`, words: `it says ${thing} again`, moved: `${thing} ${undone ? 'is back in its place' : 'was moved again'}` }[kind]}`;
}

export const commands = {
  newSession: 'New session',
  insertTemplate: 'Insert the session template',
  setKind: 'Set the kind of conversation',
  chooseKind: 'Which kind of conversation is it?',
  kindNow: (kind: string): string => `This is now: ${kind}. What is in the note stays as it is.`,
  setStage: 'Set the stage',
  chooseStage: 'In which stage is the school?',
  stageNow: (stage: string): string => `Stage: ${stage}.`,
  nextPhase: 'Go to the next phase',
  previousPhase: 'Go back a phase',
  goToPhase: 'Go to a phase…',
  tagYellow: 'Make it yellow: a dream for the pupil',
  tagPink: 'Make it pink: an idea',
  tagGreen: 'Make it green: an activity or opportunity',
  tagLarge: 'Make it a large note: a personal step',
  untag: 'Take the colour off',
  captureNote: 'Write sticky notes in the capture bar',
  openSheet: 'Open the sheet',
  openGuide: 'Open the guide',
  leadMeeting: 'Lead the meeting: set up sheet and guide',
  colours: 'Colour',
  phaseNow: (number: number, name: string) => `Phase ${number} · ${name}`,
  closedNow: 'The meeting is closed',
  closed: 'Closed',
  prepared: 'Not started yet',
  choosePhase: 'Which phase?',
  currentPhase: 'now',
  writeFailed: (path: string, reason: string) => `Nothing could be written to “${path}”: ${reason}. Check that the disk is not full and the note is still there, then try again.`,
  stillLoading: (name: string) => `“${name}” is still being loaded, so nothing was written yet. What you typed is kept; try again in a moment.`,
  notTaken: (name: string) => `The editor of “${name}” takes no changes, so nothing was written. Perhaps another plugin keeps the note read-only.`,
  notSaved: (name: string, reason: string) => `“${name}” is right on your screen but could not be saved yet: ${reason}. Leave the note open; saving is tried again.`,
  notShown: (reason: string) => `A pane could not show the meeting: ${reason}. Your words are in the note. Close that pane and open it again.`,
  wordsKept: 'Your words are kept in the capture bar.',
  takenOut: (name: string) => `The app brought back an older text of “${name}”, and what you just wrote went missing there. Your words are in the capture bar.`,
  stepped: (direction: 'undo' | 'redo', effect: StepEffect): string => `${direction === 'undo' ? 'Undone' : 'Done again'}${said(effect, direction)}`,
  nothingToUndo: 'There is nothing to undo.',
  changedSince: 'Somebody has written in the same place since, so nothing was undone. You can change it in the note itself.',
  chooseSession: 'Which session?',
  noSessions: 'There is no session in this vault yet. Start one with “New session”.',
  conflictCopy: 'conflict copy',
  thisIsReal: 'This is the real one',
  askReal: (name: string, other: string) => `“${name}” looks like a copy that syncing made beside “${other}”. Write in this note from now on? The other one stays as it is.`,
  keepAsCopy: 'Leave it a copy',
  copyShown: (other: string) => `Conflict copy of ${other}`,
  isCopyOf: (other: string) => `Conflict copy of “${other}”: nothing is written here.`,
};
