import { change, refuse, type Result } from '../result';
import { spanOf } from '../place';
import type { Status, StepState } from '../session';
import { statuses } from '../syntax';
import type { Target } from '../target';
import { replaceSpan } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { settingField } from './heading-fields';
import { itemFieldEdits, placedItem } from './items';
import { inTurn } from './in-turn';
import { gone, type NoteAtHand, type Operation, withHolding, withItem } from './operation';

// What a later meeting says of an earlier one, in the note of that earlier one.

/** What became of an ambition or cluster, and why. No status takes it away; without a `why` the one that stands there stays. */
export const setStatus: Operation<{ target: Target; status: Status | undefined; why?: string }> = (note, { target, status, why }) => {
  const setting = (now: NoteAtHand, name: 'status' | 'why', value: string | undefined): Result =>
    withHolding(now, target, holding => settingField(now, holding, name, value === '' ? undefined : value));
  return inTurn(note, [
    now => setting(now, 'status', status && statuses.word(status, now.language)),
    ...(why === undefined ? [] : [(now: NoteAtHand) => setting(now, 'why', oneLine(why))]),
  ]);
};

/** What became of a step. Any other mark of the app stays what it is until somebody says so. */
const MARKS: Readonly<Record<StepState, string>> = { 'open': ' ', 'under way': '/', 'done': 'x', 'dropped': '-', 'carried over': '>' };

interface StepMark {
  readonly target: Target;
  /** Absent: as it was. */
  readonly state?: StepState;
  /** Why it was dropped. */
  readonly why?: string;
  /** Who took it over. */
  readonly by?: string;
}

export const markStep: Operation<StepMark> = (note, { target, state, why, by }) => withItem(note, target, item => {
  const placed = placedItem(note, item);
  if (item.kind !== 'step' || placed?.fact.mark === undefined) return gone(target);
  const at = note.text.indexOf('[', spanOf(note.session, item.place).from) + 1;
  const box = { from: at, to: at + placed.fact.mark.length };
  const edits = [
    ...(state === undefined || state === item.state ? [] : [replaceSpan(box, MARKS[state])]),
    ...itemFieldEdits(note, placed, 'why', why),
    ...itemFieldEdits(note, placed, 'by', by),
  ];
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
});
