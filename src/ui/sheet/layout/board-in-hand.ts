import { paperOf } from '../../../core/arrange/card';
import type { Board } from '../../../core/contents';
import type { Inline } from '../../../core/inline';
import type { Ambition, Cluster, Holder, Step, StickyNote } from '../../../core/session';
import { LOOSE } from '../acts/view-state';
import type { Edit } from '../acts/view-state';

/** The key of a note that is being written and stands in no text yet. */
export const NEW = 'new';

/** The board as it will be once what is typed now is in the note: its place is kept free, at the size that it needs by now. */
export function boardWith(board: Board, edit: Edit | undefined, draft: string): Board {
  if (edit?.kind === 'note') {
    const note = newNote(edit, draft);
    return changeHolder(board, edit.at, holder => ({ ...holder, notes: inserted(holder.notes, note, edit.before) }));
  }
  if (edit?.kind !== 'words' || draft === edit.text) return board;
  return changeThing(board, edit.at, thing => ({ ...thing, text: draft, inline: inlineOf(draft) }));
}

/** Typed words, before anybody has read what they mean as Markdown. */
function inlineOf(draft: string): Inline[] {
  return draft.split('\n').flatMap((value, at): Inline[] => [...(at > 0 ? [{ type: 'break' } as const] : []), { type: 'text', value }]);
}

const NOWHERE = { block: 0, from: 0, to: 0 };

function newNote({ colour }: Extract<Edit, { kind: 'note' }>, draft: string): StickyNote {
  return {
    kind: 'note', key: NEW, place: NOWHERE, text: draft, inline: inlineOf(draft), pieces: [], nested: [], fields: [], colour, first: false,
  };
}

function inserted<Thing extends { readonly key: string }>(row: readonly Thing[], thing: Thing, before: string | undefined): Thing[] {
  const at = row.findIndex(({ key }) => key === before);
  return at < 0 ? [...row, thing] : [...row.slice(0, at), thing, ...row.slice(at)];
}

/** The board with these notes and steps somewhere else, as it will be when they are let go there. */
export function boardWithMoved(board: Board, keys: ReadonlySet<string>, into: string, before: string | undefined): Board {
  const things = leavesOf(board).filter(({ key }) => keys.has(key));
  const without = eachHolder(board, holder => withThings(holder, left(holder.notes, keys), left(holder.steps, keys)));
  return changeHolder(without, into, holder => withThings(
    holder,
    things.filter(thing => thing.kind === 'note').reduce((row: readonly StickyNote[], note) => inserted(row, note, before), holder.notes),
    things.filter(thing => thing.kind === 'step').reduce((row: readonly Step[], step) => inserted(row, step, before), holder.steps),
  ));
}

function left<Thing extends { readonly key: string }>(row: readonly Thing[], keys: ReadonlySet<string>): readonly Thing[] {
  return row.some(({ key }) => keys.has(key)) ? row.filter(({ key }) => !keys.has(key)) : row;
}

/** Where something came or became another since, by the keys that groups have where they are folded. */
export function groupsTouched(before: Board, now: Board): string[] {
  const stood = new Map(holdersOn(before).flatMap(({ key, ...holder }) => leavesIn(holder).map(thing => [thing, key])));
  return holdersOn(now).flatMap(({ key, ...holder }) => leavesIn(holder).filter(thing => stood.get(thing) !== key)
    .flatMap(thing => [key, `${key}/${paperOf(thing)}`]));
}

/** Where loose notes hung that went since, by the same keys. */
export function looseLeft(before: Board, now: Board): string[] {
  const left = new Set(now.loose.map(({ key }) => key));
  return before.loose.filter(({ key }) => !left.has(key)).map(note => `loose/${paperOf(note)}`);
}

/** Whether the field of a new note was closed: what was written in it may be on its way to the board. */
export function isClosedBetween(before: Board, now: Board): boolean {
  const isOpen = (board: Board): boolean => holdersOn(board).some(({ notes }) => notes.some(({ key }) => key === NEW));
  return isOpen(before) && !isOpen(now);
}

function leavesOf(board: Board): (StickyNote | Step)[] {
  return holdersOn(board).flatMap(leavesIn);
}

function leavesIn({ notes, steps }: Pick<Holder, 'notes' | 'steps'>): (StickyNote | Step)[] {
  return [...notes, ...steps];
}

function holdersOn({ ambitions, clusters, loose, steps }: Board): Pick<Cluster, 'key' | 'notes' | 'steps'>[] {
  return [
    ...ambitions.flatMap(ambition => [ambition, ...ambition.clusters]), ...clusters,
    { key: 'loose', notes: loose, steps: [] }, { key: 'steps', notes: [], steps },
  ];
}

// What does not change stays the same object: what was measured of it is known by that.

type Change = <Held extends Holder>(holder: Held) => Held;
type ThingChange = <Thing extends StickyNote | Step | Cluster | Ambition>(thing: Thing) => Thing;

function withThings<Held extends Holder>(holder: Held, notes: Held['notes'], steps: Held['steps']): Held {
  return notes === holder.notes && steps === holder.steps ? holder : { ...holder, notes, steps };
}

function changeHolder(board: Board, key: string, change: Change): Board {
  if (key === LOOSE) return withLoose(board, change);
  return eachHeading(board, heading => (heading.key === key ? change(heading) : heading));
}

function eachHolder(board: Board, change: Change): Board {
  return withLoose(eachHeading(board, change), change);
}

function withLoose(board: Board, change: Change): Board {
  const { notes, steps } = change({ notes: board.loose, steps: board.steps });
  return { ...board, loose: notes, steps };
}

function eachHeading(board: Board, change: <Held extends Ambition | Cluster>(holder: Held) => Held): Board {
  const ambitions = each(board.ambitions, ambition => {
    const clusters = each(ambition.clusters, change);
    return change(clusters === ambition.clusters ? ambition : { ...ambition, clusters });
  });
  return { ...board, ambitions, clusters: each(board.clusters, change) };
}

function changeThing(board: Board, key: string, change: ThingChange): Board {
  const changed: ThingChange = thing => (thing.key === key ? change(thing) : thing);
  const within: Change = holder => withThings(holder, each(holder.notes, changed), each(holder.steps, changed));
  return withLoose(eachHeading(board, heading => within(changed(heading))), within);
}

function each<Thing>(things: readonly Thing[], change: (thing: Thing) => Thing): readonly Thing[] {
  const changed = things.map(change);
  return changed.every((thing, at) => thing === things[at]) ? things : changed;
}
