import { NOTHING } from './attention';
import type { Direction } from './keymap';
import { nearest } from './nearest';
import type { PlacedBox } from './nearest';
import type { Workplace } from './workplace';

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
    const selected = new Set(this.place.attention.now.selected);
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
    this.#set(NOTHING, this.place.attention.now.focus);
  }

  all(): void {
    const keys = this.place.index().keys().filter(key => this.#isLeaf(key));
    this.#set(new Set(keys), this.place.attention.now.focus ?? keys[0]);
  }

  go(direction: Direction, how: 'select' | 'extend' | 'focus'): void {
    const key = this.#ahead(direction);
    if (key === undefined) return;
    const { selected, focus } = this.place.attention.now;
    if (how === 'focus') this.place.attention.change({ focus: key });
    else if (how === 'select') this.only(key);
    else this.#set(new Set([...selected, ...(focus === undefined ? [] : [focus]), key]), key);
    this.show(key);
  }

  edge(edge: 'first' | 'last'): void {
    const key = this.place.index().keys().at(edge === 'first' ? 0 : -1);
    if (key === undefined) return;
    this.only(key);
    this.show(key);
  }

  show(key: string): void {
    const element = this.place.drawn(key);
    if (element) this.place.desk.reveal(headerOf(element));
  }

  /** Things that are no longer on the sheet are not selected. */
  follow(): void {
    const { selected, focus } = this.place.attention.now;
    const index = this.place.index();
    const left = [...selected].filter(key => index.find(key));
    const lost = focus !== undefined && !index.find(focus);
    if (left.length === selected.size && !lost) return;
    this.#set(left.length === 0 ? NOTHING : new Set(left), lost ? left.at(-1) : focus);
  }

  #set(selected: ReadonlySet<string>, focus: string | undefined): void {
    this.place.attention.change({ selected, focus });
  }

  #isLeaf(key: string): boolean {
    const kind = this.place.index().element(key)?.kind;
    return kind === 'note' || kind === 'step';
  }

  // A stretch of notes does not take along the headings between them.
  #alike(keys: readonly string[], like: string): string[] {
    return keys.filter(key => this.#isLeaf(key) === this.#isLeaf(like));
  }

  #ahead(direction: Direction): string | undefined {
    const { focus } = this.place.attention.now;
    const from = focus === undefined ? undefined : this.place.drawn(focus);
    if (!from) return this.place.index().keys()[0];
    const boxes = this.place.index().keys().filter(key => key !== focus).flatMap(key => this.#boxOf(key));
    return nearest(headerOf(from).getBoundingClientRect(), direction, boxes)?.key;
  }

  #boxOf(key: string): PlacedBox[] {
    const element = this.place.drawn(key);
    if (!element) return [];
    const { x, y, width, height } = headerOf(element).getBoundingClientRect();
    return [{ key, x, y, width, height }];
  }
}

/** A cluster or ambition is where its heading is; what is in it comes after. */
function headerOf(element: HTMLElement): HTMLElement {
  return element.querySelector<HTMLElement>(':scope > [data-handle]') ?? element;
}
