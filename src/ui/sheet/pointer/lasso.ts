import type { Selecting } from '../acts/selecting';
import type { Workplace } from '../acts/workplace';
import { cardsOn, overlap, scaled } from '../layout/boxes';
import type { Box, Point } from '../../../core/geometry';

/** Selects the notes and steps in an area that is drawn with the pointer. */
export class Lasso {
  #start: Point | undefined;

  constructor(private readonly place: Workplace, private readonly selecting: Selecting, private readonly element: HTMLElement) {}

  start(point: Point): void {
    this.#start = point;
  }

  move(point: Point): void {
    if (!this.#start) return;
    const { viewport } = this.place;
    this.#show(areaOf(viewport.pointAt(this.#start), viewport.pointAt(point)));
    const arrangement = this.place.paper.arrangement;
    const area = scaled(areaOf(viewport.sheetAt(this.#start), viewport.sheetAt(point)), 1 / arrangement.size);
    this.selecting.many(cardsOn(arrangement).filter(({ box }) => overlap(area, box)).map(({ thing }) => thing.key));
  }

  end(): void {
    this.#start = undefined;
    this.element.hidden = true;
  }

  #show({ x, y, width, height }: Box): void {
    this.element.hidden = false;
    this.element.style.transform = `translate(${x}px, ${y}px)`;
    this.element.style.inlineSize = `${width}px`;
    this.element.style.blockSize = `${height}px`;
  }
}

function areaOf(one: Point, other: Point): Box {
  return { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}
