import type { Refusal } from '../../core/result';

type Sentence<Code extends Refusal['code']> = (refusal: Extract<Refusal, { code: Code }>) => string;

/** One sentence for each refusal: what was not done, and what can be done instead. */
export type Refusals = { readonly [Code in Refusal['code']]: Sentence<Code> };

const places = {
  heading: 'a heading',
  code: 'code',
  comment: 'a comment',
  formula: 'a formula',
  field: 'a field',
  frontmatter: 'the properties',
  table: 'a table',
  other: 'this line',
};

/** So many ambitions, as one says it. */
const spoken = (amount: number): string => ({ 2: 'two', 3: 'three', 4: 'four', 5: 'five' })[amount] ?? String(amount);

const sorts = { expectations: 'expectations', steps: 'steps', closing: 'closing' };

export const refusals: Refusals = {
  'gone': ({ subject }) => `“${subject}” has changed in the note meanwhile, so nothing was done. Look at the sheet again and repeat it.`,
  'enough-ambitions': ({ most }) => `There are ${spoken(most)} ambitions already. Turn one ambition back into a cluster first, or put this one into one of the ${spoken(most)}.`,
  'no-session': () => 'This note is no session yet. Insert the template, or start a new session.',
  'no-sheet': () => 'This note has no heading “The sheet”. Add it, or insert the template.',
  'no-phase-heading': ({ phase }) =>
    `The heading of phase ${phase} is not in this note. The phase counts; write “## ${phase}.” with its name where you want it.`,
  'no-such-phase': ({ sort }) => `This conversation has no phase for ${sorts[sort]}, so nothing was written.`,
  'already-closed': () => 'The meeting is closed. Go back to a phase to open it again.',
  'not-started': () => 'The meeting has not started yet. Go to phase 1 first.',
  'broken-frontmatter': () => 'The properties at the top of this note are written in a way that cannot be changed with certainty. Look at them in source mode; nothing was changed.',
  'not-understood': ({ subject }) => `“${subject}” in this note is not understood, and nothing is guessed in its place. Change it there first; nothing was changed.`,
  'untaggable': ({ where }) => `A colour cannot stand in ${places[where]}. Put the cursor on a line of text or a list item.`,
  'unread-text': () => 'That part of the note is nested too deep, or too large to be read, and counts as plain text. Make it smaller first; nothing was changed.',
  'no-words': () => 'There are no words yet. Write something first.',
  'too-deep': () => 'Headings go six levels deep and this one would be the seventh. Hang it higher up.',
  'unclosed': () => 'A code block, comment or piece of HTML there is not closed, so what is put below it would vanish into it. Close it first; nothing was changed.',
  'would-lose': () => 'The lines around it would run together and something would vanish from the sheet, so nothing was changed. Put a blank line above and below it in the note, then try again.',
  'into-itself': () => 'That cannot be moved into itself.',
  'conflict-copy': ({ other }) => `This note is a copy that syncing made beside “${other}”, so nothing was written here. Go on there, or choose “This is the real one” if this is the note you use.`,
  'nothing-to-do': () => 'There is nothing to change here.',
};
