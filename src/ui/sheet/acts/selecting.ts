import { descent } from '../../../core/descent';
import type { SheetElement } from '../../../core/session';
import type { Direction } from '../keys/keymap';
import { boxesOf, groupsOn } from '../layout/boxes';
import { NOTHING } from './view-state';
import { nameOf } from './workplace';
import type { Workplace } from './workplace';
import type { Box } from '../../../core/geometry';

/** Says what is selected and where the keyboard is. */
export class Selecting {
  /** Where a stretch of the selection began. */
  #anchor: string | undefined;

  constructor(private readonly place: Workplace) {}

  only(key: string): void {
    this.#anchor = key;
    this.#set(new Set([key]), key);
  }

  many(keys: readonly string[]): void {
    this.#set(new Set(keys), keys.at(-1));
  }

  toggle(key: string): void {
    const selected = new Set(this.place.store.now.selected);
    if (!selected.delete(key)) selected.add(key);
    this.#anchor = key;
    this.#set(selected, key);
  }

  /** Everything in reading order between where the selection began and this. */
  stretchTo(key: string): void {
    const keys = this.place.index().keys();
    const from = keys.indexOf(this.#anchor ?? key);
    const to = keys.indexOf(key);
    const stretch = keys.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
    this.#set(new Set(this.#alike(stretch, key)), key);
  }

  clear(): void {
    this.#set(NOTHING, this.place.store.now.focus);
  }

  all(): void {
    const keys = this.place.index().keys().filter(key => this.#isNoteOrStep(key));
    this.#set(new Set(keys), this.place.store.now.focus ?? keys[0]);
  }

  go(direction: Direction, how: 'select' | 'extend' | 'focus'): void {
    const key = this.#ahead(direction);
    if (key === undefined) return;
    const { selected, focus } = this.place.store.now;
    if (how === 'focus') this.place.store.change({ focus: key });
    else if (how === 'select') this.only(key);
    else this.#set(new Set([...selected, ...(focus === undefined ? [] : [focus]), key]), key);
    this.show(key);
  }

  edge(edge: 'first' | 'last'): void {
    const shown = boxesOf(this.place.paper.arrangement);
    const key = this.place.index().keys().filter(one => shown.has(one)).at(edge === 'first' ? 0 : -1);
    if (key === undefined) return;
    this.only(key);
    this.show(key);
  }

  show(key: string): void {
    const box = this.place.paper.boxOf(key);
    if (box) this.place.viewport.reveal(box);
  }

  /** From an ambition to all that it grew from and all that hangs on it; from anything else back to its ambition, or its cluster. */
  followLine(): void {
    const element = this.place.index().element(this.place.store.now.focus);
    if (!element) return;
    const { words } = this.place;
    const line = this.#lineOf(element);
    const [first] = line;
    if (!first) return this.place.say(words.sayNoLine(nameOf(this.place, element)));
    this.many(line.map(({ key }) => key));
    this.place.say(line.length === 1 ? nameOf(this.place, first) : words.sayLine(nameOf(this.place, element), line.length));
  }

  /** Things that are no longer on the sheet are not selected. */
  follow(): void {
    const { selected, focus } = this.place.store.now;
    const index = this.place.index();
    const left = [...selected].filter(key => index.find(key));
    const folded = groupsOn(this.place.paper.arrangement).some(({ pile }) => pile?.key === focus);
    const lost = focus !== undefined && !folded && !index.find(focus);
    if (left.length === selected.size && !lost) return;
    this.#set(left.length === 0 ? NOTHING : new Set(left), lost ? left.at(-1) : focus);
  }

  /** A folded group without a heading can have the keyboard; nothing can be done with it, so it is never selected. */
  #set(selected: ReadonlySet<string>, focus: string | undefined): void {
    const things = [...selected].filter(key => this.place.index().find(key));
    this.place.store.change({ selected: things.length === 0 ? NOTHING : new Set(things), focus });
  }

  #isNoteOrStep(key: string): boolean {
    const kind = this.place.index().element(key)?.kind;
    return kind === 'note' || kind === 'step';
  }

  // A stretch of notes does not take along the headings between them.
  #alike(keys: readonly string[], like: string): string[] {
    return keys.filter(key => this.#isNoteOrStep(key) === this.#isNoteOrStep(like));
  }

  #lineOf(element: SheetElement): readonly SheetElement[] {
    const { ambition, cluster, clusters, dreams, ideas, activities, steps } = descent(this.place.session(), element);
    if (element.kind === 'ambition') return [...clusters, ...dreams, ...ideas, ...activities, ...steps];
    const holder = ambition ?? cluster;
    return holder && holder.key !== element.key ? [holder] : [];
  }

  #ahead(direction: Direction): string | undefined {
    const { focus } = this.place.store.now;
    const boxes = boxesOf(this.place.paper.arrangement);
    const from = focus === undefined ? undefined : boxes.get(focus);
    // Where all lies in piles without a heading, the first of these.
    if (!from) return this.place.index().keys().find(key => boxes.has(key)) ?? [...boxes.keys()][0];
    const others = [...boxes].flatMap(([key, box]) => (key === focus ? [] : [{ key, ...box }]));
    return nearest(from, direction, others)?.key;
  }
}

interface PlacedBox extends Box {
  readonly key: string;
}

// A thing that lies beside the way is as good as one this many times further along it.
const ASIDE = 2.5;

/** The thing that an arrow key leads to: the nearest one that lies further in that direction, straight ahead before aside. */
export function nearest(from: Box, direction: Direction, others: readonly PlacedBox[]): PlacedBox | undefined {
  let best: PlacedBox | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const distance = distanceTo(from, direction, other);
    if (distance >= least) continue;
    least = distance;
    best = other;
  }
  return best;
}

function distanceTo(from: Box, direction: Direction, to: Box): number {
  const level = direction === 'left' || direction === 'right';
  const ahead = level ? gap(from.x, from.width, to.x, to.width) : gap(from.y, from.height, to.y, to.height);
  const aside = level ? gap(from.y, from.height, to.y, to.height) : gap(from.x, from.width, to.x, to.width);
  const forward = direction === 'left' || direction === 'up' ? -ahead.centre : ahead.centre;
  // Neighbours in a row may differ a little in height or angle; only what clearly lies ahead counts.
  if (forward <= 0.1 || Math.abs(ahead.centre) < (level ? from.width : from.height) / 4) return Number.POSITIVE_INFINITY;
  return Math.max(0, ahead.between) + aside.between * ASIDE + Math.abs(aside.centre) * 0.1 + forward * 0.05;
}

function gap(start: number, length: number, other: number, otherLength: number): { between: number; centre: number } {
  const between = Math.max(0, other - (start + length), start - (other + otherLength));
  return { between, centre: other + otherLength / 2 - (start + length / 2) };
}
