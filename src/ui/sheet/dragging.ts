import type { Point } from '../menu-item';
import { NOTHING } from './attention';
import { panBy } from './camera';
import type { Camera } from './camera';
import { draggedOf, landing } from './drop';
import type { Hit, Landing } from './drop';
import { Ghost } from './ghost';
import { moveInTurn } from './moving';
import type { Workplace } from './workplace';

const EDGE = 48;
const FASTEST = 16;

/** Carries things over the sheet with a pointer, from lifting to dropping. */
export class Dragging {
  #ghost: Ghost | undefined;
  #landing: Landing | undefined;
  #point: Point = { x: 0, y: 0 };
  #frame = 0;
  #seen: Camera | undefined;

  constructor(private readonly place: Workplace, private readonly carried: HTMLElement) {}

  get active(): boolean {
    return this.#ghost !== undefined;
  }

  lift(grabbed: string, point: Point): void {
    const { attention, desk } = this.place;
    const keys = draggedOf(this.place.index(), attention.now.selected, grabbed);
    const originals = [...keys].flatMap(key => this.place.drawn(key) ?? []);
    const original = this.place.drawn(grabbed);
    if (!original) return;
    this.#ghost = new Ghost(this.carried, originals, original, point, desk.camera.zoom, desk.enlarged);
    attention.change({ lifted: keys, selected: keys, focus: grabbed });
    this.move(point);
    this.#frame = desk.win.requestAnimationFrame(() => { this.#panAtEdge(); });
  }

  move(point: Point): void {
    this.#point = point;
    this.#ghost?.move(point, this.place.desk.camera.zoom);
    this.#landing = landing(this.place.index(), this.place.attention.now.lifted, this.#hits(), point);
    const drop = this.#landing?.drop;
    const now = this.place.attention.now.drop;
    if (drop?.key !== now?.key || drop?.side !== now?.side) this.place.attention.change({ drop });
  }

  drop(): void {
    const { lifted } = this.place.attention.now;
    const goal = this.#landing?.goal;
    this.cancel();
    if (goal && lifted.size > 0) moveInTurn(this.place, lifted, goal);
  }

  cancel(): void {
    this.#ghost?.remove();
    this.#ghost = undefined;
    this.#landing = undefined;
    this.place.desk.win.cancelAnimationFrame(this.#frame);
    this.place.attention.change({ lifted: NOTHING, drop: undefined });
  }

  /** The session changed under the drag: it goes on with what is still there, and else ends with a word. */
  follow(): void {
    if (!this.active) return;
    const left = [...this.place.attention.now.lifted].filter(key => this.place.index().find(key));
    if (left.length === this.place.attention.now.lifted.size) return;
    if (left.length > 0) this.place.attention.change({ lifted: new Set(left) });
    else {
      this.cancel();
      this.place.say(this.place.words.sayGone);
    }
  }

  #hits(): Hit[] {
    const found: Hit[] = [];
    const { viewport } = this.place.desk;
    const element = viewport.ownerDocument.elementFromPoint(this.#point.x, this.#point.y);
    let at = element && viewport.contains(element) ? element.closest<HTMLElement>('[data-key]') : null;
    while (at) {
      const { x, y, width, height } = at.getBoundingClientRect();
      found.push({ key: at.dataset.key ?? '', box: { x, y, width, height } });
      at = at.parentElement?.closest<HTMLElement>('[data-key]') ?? null;
    }
    return found;
  }

  #panAtEdge(): void {
    if (!this.active) return;
    const { desk } = this.place;
    const box = desk.viewport.getBoundingClientRect();
    const dx = speed(this.#point.x, box.left, box.right);
    const dy = speed(this.#point.y, box.top, box.bottom);
    if (dx !== 0 || dy !== 0) desk.look(panBy(desk.camera, dx, dy));
    // The sheet may also have been zoomed under the pointer.
    if (desk.camera !== this.#seen) this.move(this.#point);
    this.#seen = desk.camera;
    this.#frame = desk.win.requestAnimationFrame(() => { this.#panAtEdge(); });
  }
}

function speed(at: number, start: number, end: number): number {
  if (at < start + EDGE) return Math.min(FASTEST, (start + EDGE - at) / 3);
  return at > end - EDGE ? -Math.min(FASTEST, (at - end + EDGE) / 3) : 0;
}
