import { sourceOf, spanOf } from '../place';
import { parseAgain } from '../reading/parse';
import { change, type Result } from '../result';
import type { Ambition, Session } from '../session';
import { applyEdits, composeEdits, replaceSpan, type TextEdit } from '../writing/text-edit';
import type { Scene } from './operation';

/**
 * The same change with the numbers that go with it: an ambition that is new or stands at another place than before gets the number of
 * its place, so that number, place and digit key agree. A number that somebody else wrote at a place that did not change is left.
 */
export function withNumbers(scene: Scene, result: Result): Result {
  if (!result.done) return result;
  const after = parseAgain(applyEdits(scene.text, result.edits), scene.session);
  const places = placesBefore(scene.session);
  const edits = after.ambitions.flatMap((ambition, place) => {
    const stayed = places.get(identity(after, ambition))?.shift() === place;
    return stayed ? [] : numberEdit(after, ambition, place + 1);
  });
  if (edits.length === 0) return result;
  const { reveal } = result;
  return change(composeEdits(scene.text.length, result.edits, edits), reveal === undefined ? undefined : movedBy(edits, reveal));
}

/** An ambition is known again by its number and words, whatever its level has become; equal ones by their order. */
function placesBefore(session: Session): Map<string, number[]> {
  const places = new Map<string, number[]>();
  session.ambitions.forEach((ambition, place) => {
    const key = identity(session, ambition);
    places.set(key, [...places.get(key) ?? [], place]);
  });
  return places;
}

function identity(session: Session, { number, pieces }: Ambition): string {
  return `${number ?? ''}: ${pieces.map(piece => sourceOf(session, piece)).join('')}`;
}

/** Whoever wrote no number wants none. */
function numberEdit(session: Session, { number, place, pieces }: Ambition, wanted: number): TextEdit[] {
  if (number === undefined || number === wanted) return [];
  const { from, to } = spanOf(session, place);
  const label = session.source.text.slice(from, pieces[0] ? spanOf(session, pieces[0]).from : to);
  const digits = /\d+(?=\D*$)/u.exec(label);
  return digits ? [replaceSpan({ from: from + digits.index, to: from + digits.index + digits[0].length }, String(wanted))] : [];
}

function movedBy(edits: readonly TextEdit[], offset: number): number {
  return edits.reduce((at, { from, to, insert }) => (to <= offset ? at + insert.length - (to - from) : at), offset);
}
