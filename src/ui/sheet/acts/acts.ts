import type { Colour, Cluster, SheetElement } from '../../../core/session';
import { isFull } from '../../../core/contents';
import { targetOf } from '../../../core/target';
import { LOOSE } from './view-state';
import { noteColourOf } from '../../../method/conversations';
import type { SheetActResult } from '../sheet-services';
import { nameOf, stillThere, targetsOf } from './workplace';
import type { Workplace } from './workplace';
import type { Writing } from './writing';
import type { Destination } from '../../../core/operations/placing';

export function isHeading(element: SheetElement | undefined): element is Extract<SheetElement, { kind: 'cluster' | 'ambition' }> {
  return element?.kind === 'cluster' || element?.kind === 'ambition';
}

export function isNoteOrStep(element: SheetElement): element is Extract<SheetElement, { kind: 'note' | 'step' }> {
  return element.kind === 'note' || element.kind === 'step';
}

/** A new note right after this one, or in this cluster or ambition; loose when there is none. */
export function writeNote(place: Workplace, writing: Writing, beside: SheetElement | undefined, colour?: Colour): void {
  const placed = place.index().find(beside?.key);
  const at = isHeading(beside) ? beside.key : placed?.parent?.key ?? LOOSE;
  const before = beside?.kind === 'note' ? place.index().next(beside.key, new Set())?.key : undefined;
  writing.begin({ kind: 'note', at, before, colour: colour ?? noteColourOf(place.session()), text: '', draft: '' });
}

/** Groups the notes; the word of the new cluster is asked at once. */
export async function groupNotes(place: Workplace, writing: Writing, elements: readonly SheetElement[]): Promise<void> {
  const notes = elements.filter(isNoteOrStep);
  const parents = new Set(notes.map(note => ambitionOf(place, note)));
  const [ambition] = parents;
  const into = parents.size === 1 && ambition ? place.index().element(ambition) : undefined;
  const target = into && targetOf(place.session(), into);
  const intent = { verb: 'new-cluster', word: '', notes: targetsOf(place, notes), ...(target && { into: target }) } as const;
  await nameNewCluster(place, writing, intent, notes.map(note => note.key));
}

/** Notes that were laid on a loose one make a cluster with it; where that one has gone meanwhile, nothing is done. */
export async function groupWith(place: Workplace, writing: Writing, onto: string, keys: ReadonlySet<string>): Promise<void> {
  if (!place.index().find(onto)) return place.decline(place.words.sayGoalGone);
  const things = stillThere(place, [onto, ...keys]);
  if (things) await groupNotes(place, writing, things);
}

function ambitionOf(place: Workplace, element: SheetElement): string | undefined {
  const parent = place.index().find(element.key)?.parent;
  return parent?.kind === 'cluster' ? place.index().find(parent.key)?.parent?.key : parent?.key;
}

/** Splits the notes off their cluster, which must be the same for all of them. */
export async function splitNotes(place: Workplace, writing: Writing, elements: readonly SheetElement[]): Promise<void> {
  const notes = elements.filter(isNoteOrStep);
  const parents = new Set(notes.map(note => place.index().find(note.key)?.parent));
  const [cluster] = parents;
  if (parents.size !== 1 || cluster?.kind !== 'cluster') return;
  const intent = { verb: 'split-cluster', cluster: targetOf(place.session(), cluster), notes: targetsOf(place, notes), word: '' } as const;
  await nameNewCluster(place, writing, intent, notes.map(note => note.key));
}

type Grouping = Extract<Parameters<Workplace['perform']>[0], { verb: 'new-cluster' | 'split-cluster' }>;

async function nameNewCluster(place: Workplace, writing: Writing, intent: Grouping, keys: readonly string[]): Promise<void> {
  const known = new Set(place.index().headings().map(heading => heading.key));
  if (!(await place.perform(intent, keys)).done) return;
  const fresh = place.index().headings().find(heading => heading.kind === 'cluster' && !known.has(heading.key));
  if (!fresh) return;
  place.store.change({ selected: new Set([fresh.key]), focus: fresh.key });
  writing.beginWords(fresh);
}

export async function mergeSelected(place: Workplace, elements: readonly SheetElement[]): Promise<void> {
  const clusters = elements.filter(element => element.kind === 'cluster');
  if (clusters.length < 2) return;
  await place.perform({ verb: 'merge-clusters', targets: targetsOf(place, clusters) }, clusters.map(cluster => cluster.key));
}

/** Words an ambition made of these clusters; where three stand already the refusal says what can be done. */
export async function chooseClusters(place: Workplace, writing: Writing, elements: readonly SheetElement[]): Promise<void> {
  const clusters = elements.filter(element => element.kind === 'cluster');
  const words = clusters.map(cluster => cluster.text).filter(Boolean).join(' / ');
  if (isFull(place.session())) {
    const none = clusters.length === 0;
    await place.perform(none ? { verb: 'new-ambition', words } : { verb: 'choose', clusters: targetsOf(place, clusters), words });
    return;
  }
  wordAmbition(writing, clusters);
}

/** The fourth ambition: one of the three gives way for it. */
export function chooseInstead(writing: Writing, giving: string, clusters: readonly Cluster[]): void {
  wordAmbition(writing, clusters, giving);
}

function wordAmbition(writing: Writing, clusters: readonly Cluster[], instead?: string): void {
  const words = clusters.map(cluster => cluster.text).filter(Boolean).join(' / ');
  const keys = clusters.map(cluster => cluster.key);
  const giving = instead === undefined ? {} : { instead };
  writing.begin({ kind: 'ambition', at: keys[0] ?? LOOSE, clusters: keys, text: words, draft: words, ...giving });
}

export function takeBack(place: Workplace, ambition: SheetElement): Promise<SheetActResult> {
  return place.perform({ verb: 'unchoose', ambition: targetOf(place.session(), ambition) });
}

export async function recolourSelected(place: Workplace, elements: readonly SheetElement[], colour: Colour | undefined): Promise<void> {
  const notes = elements.filter(isNoteOrStep);
  if (notes.length > 0) await place.perform({ verb: 'recolour', targets: targetsOf(place, notes), colour }, notes.map(note => note.key));
}

/** Takes things away; what comes after the last of them is where the keyboard goes. */
export async function removeSelected(place: Workplace, elements: readonly SheetElement[]): Promise<void> {
  const [first] = elements;
  const last = elements.at(-1);
  if (!first || !last) return;
  const next = place.index().next(last.key, new Set(elements.map(element => element.key))) ?? place.index().find(first.key)?.parent;
  const name = elements.length === 1 ? nameOf(place, first) : place.words.sayMany(elements.length);
  const { done } = await place.perform({ verb: 'remove', targets: targetsOf(place, elements) });
  if (!done) return;
  place.say(place.words.sayRemoved(name));
  if (next && place.index().find(next.key)) place.store.change({ selected: new Set([next.key]), focus: next.key });
}

/** One hand or sticker more or less. */
export async function addEnergyToSelected(place: Workplace, elements: readonly SheetElement[], by: -1 | 1): Promise<void> {
  for (const { key } of elements) {
    const cluster = place.index().element(key);
    if (!isHeading(cluster) || (by < 0 && (cluster.energy ?? 0) === 0)) continue;
    await place.perform({ verb: 'add-energy', target: targetOf(place.session(), cluster), by }, [key]);
    const now = place.index().element(key);
    if (isHeading(now)) place.say(`${nameOf(place, now)}: ${place.words.energy(now.energy ?? 0)}`);
  }
}

export async function toggleSelectedStep(place: Workplace, step: SheetElement | undefined): Promise<void> {
  if (step?.kind === 'step') await place.perform({ verb: 'toggle-step', target: targetOf(place.session(), step) });
}

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
