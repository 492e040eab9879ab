import type { Point } from '../menu-item';
import type { Box } from './camera';
import type { Selecting } from './selecting';
import type { Workplace } from './workplace';

export function overlap(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** Selects the notes and steps in an area that is drawn with the pointer. */
export class Marquee {
  #start: Point | undefined;
  #boxes: { key: string; box: Box }[] = [];

  constructor(private readonly place: Workplace, private readonly selecting: Selecting, private readonly element: HTMLElement) {}

  get active(): boolean {
    return this.#start !== undefined;
  }

  start(point: Point): void {
    this.#start = point;
    const index = this.place.index();
    const leaves = index.keys().filter(key => !['cluster', 'ambition'].includes(index.element(key)?.kind ?? ''));
    this.#boxes = leaves.flatMap(key => {
      const element = this.place.drawn(key);
      return element ? [{ key, box: element.getBoundingClientRect() }] : [];
    });
  }

  move(point: Point): void {
    if (!this.#start) return;
    const area = areaOf(this.#start, point);
    const { desk } = this.place;
    const { x, y } = desk.pointAt(area);
    this.element.hidden = false;
    this.element.style.transform = `translate(${x}px, ${y}px)`;
    this.element.style.inlineSize = `${area.width / desk.enlarged}px`;
    this.element.style.blockSize = `${area.height / desk.enlarged}px`;
    this.selecting.many(this.#boxes.filter(({ box }) => overlap(area, box)).map(({ key }) => key));
  }

  end(): void {
    this.#start = undefined;
    this.#boxes = [];
    this.element.hidden = true;
  }
}

function areaOf(one: Point, other: Point): Box {
  return { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}
