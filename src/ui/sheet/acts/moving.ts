import type { Destination } from '../../../core/operations/placing';
import type { SheetElement } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { LOOSE } from './view-state';
import type { Workplace } from './workplace';
import { nameOf, stillThere, targetsOf } from './workplace';

/** Where things go: into a holder (`LOOSE`: the sheet), before another thing or at the end. */
export interface Goal {
  readonly into: string;
  readonly before: string | undefined;
}

/** Moves the things with these keys when it is their turn. */
export function moveInTurn(place: Workplace, keys: Iterable<string>, goal: Goal): void {
  place.inTurn(() => {
    const things = stillThere(place, keys);
    return things && moveTo(place, things, goal);
  });
}

/** Moves things with all that hangs in them and says so; where the goal is no longer there, or is elsewhere, it says that. */
export async function moveTo(place: Workplace, elements: readonly SheetElement[], goal: Goal): Promise<void> {
  if (!isStill(place, goal)) return;
  const keys = elements.map(element => element.key);
  const notes = elements.filter(element => element.kind === 'note' || element.kind === 'step');
  const where = sayWhere(place, goal);
  const done = notes.length === elements.length
    ? (await place.perform({ verb: 'move', targets: targetsOf(place, notes), to: destinationOf(place, goal) }, keys)).done
    : await moveHeadings(place, elements.filter(element => element.kind === 'cluster' || element.kind === 'ambition'), goal);
  if (done) place.say(place.words.sayMoved(sayWhat(place, elements), where));
}

async function moveHeadings(place: Workplace, elements: readonly SheetElement[], goal: Goal): Promise<boolean> {
  let done = true;
  for (const { key } of elements) {
    // Each move makes another session; the thing is looked up again in that one.
    const element = place.index().element(key);
    if (!element || !done || !isStill(place, goal)) return false;
    const intent = { verb: 'move-cluster', cluster: targetOf(place.session(), element), to: destinationOf(place, goal) } as const;
    done = (await place.perform(intent, [key])).done;
  }
  return done;
}

/** Whether the goal is still there, and where it was; else it is told that nothing goes there. */
function isStill(place: Workplace, { into, before }: Goal): boolean {
  const next = place.index().find(before);
  const inside = next ? next.parent?.key ?? LOOSE : into;
  const stands = (key: string | undefined): boolean => key === undefined || key === LOOSE || place.index().find(key) !== undefined;
  const there = inside === into && stands(into) && stands(before);
  if (!there) place.decline(place.words.sayGoalGone);
  return there;
}

function destinationOf(place: Workplace, { into, before }: Goal): Destination {
  const holder = into === LOOSE ? undefined : place.index().element(into);
  const next = place.index().element(before);
  const session = place.session();
  return { ...(holder && { into: targetOf(session, holder) }), ...(next && { before: targetOf(session, next) }) };
}

function sayWhat(place: Workplace, elements: readonly SheetElement[]): string {
  const [only] = elements;
  return elements.length === 1 && only ? nameOf(place, only) : place.words.sayMany(elements.length);
}

function sayWhere(place: Workplace, { into }: Goal): string {
  const holder = into === LOOSE ? undefined : place.index().element(into);
  if (!holder) return place.words.sayLoose;
  const { words } = place;
  if (holder.kind !== 'ambition') return `cluster ${holder.text === '' ? words.nameless : holder.text}`;
  const position = place.session().ambitions.findIndex(({ key }) => key === holder.key) + 1;
  return words.ambitionName(position, holder.text);
}

/** One place forward or back in the row. */
export async function reorder(place: Workplace, element: SheetElement, by: -1 | 1): Promise<void> {
  const placed = place.index().find(element.key);
  const at = placed?.row.findIndex(({ key }) => key === element.key) ?? -1;
  const there = placed?.row[at + by];
  if (!placed || !there) return;
  const before = by < 0 ? there.key : placed.row[at + 2]?.key;
  await moveTo(place, [element], { into: placed.parent?.key ?? LOOSE, before });
}
