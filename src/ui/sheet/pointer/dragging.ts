import type { Box, Point } from '../../../core/geometry';
import { groupWith, moveInTurn } from '../acts/acts';
import type { Goal } from '../acts/acts';
import { NOTHING } from '../acts/view-state';
import type { Workplace } from '../acts/workplace';
import type { Writing } from '../acts/writing';
import { boxesOf, cardsOn, groupsOn, overlap, wholeBoxOf, scaled } from '../layout/boxes';
import { panWithin, sameCamera } from '../viewport/camera';
import { Carried } from './carried';
import { draggedOf, isWhereItHangs, landing } from './landing';
import type { Landing } from './landing';
import type { Selecting } from '../acts/selecting';

const EDGE = 48;
const FASTEST = 16;
/** Who lets go of something near the edge does not want to look beyond it. */
const PAUSE_MILLISECONDS = 400;
/** Who only passes over a goal sees no place of it, and waits for none. */
const STAYS_MILLISECONDS = 50;
/** What is worked out, drawn and said of a goal comes a frame after each other: in one, what is carried would lag behind the hand. */
const FRAME_MILLISECONDS = 17;
/** How wide the mark between two notes is that stand there too close for a third, in em. */
const MARK = 0.3;

/** Carries things over the sheet with a pointer, from lifting to dropping. Nothing else moves until they are let go. */
export class Dragging {
  #carried: Carried | undefined;
  /** What was grabbed of that which is carried. */
  #grabbed = '';
  #landing: Landing | undefined;
  #point: Point = { x: 0, y: 0 };
  /** What was selected before: it is again where nothing came of the drag. */
  #selected = NOTHING;
  /** The sheet pans on under what is carried, and that is not drawn yet. */
  #panning = false;
  /** After it the sheet pans, for what is held at the edge; 0 elsewhere. */
  #pausing = 0;
  /** Held there for long enough. */
  #atEdge = false;
  /** Places that were worked out for a goal of this drag. */
  #slots = new Map<string, Box | undefined>();
  /** After it the place for the newest goal is worked out. */
  #staying = 0;

  constructor(private readonly place: Workplace, private readonly writing: Writing, private readonly home: HTMLElement) {}

  get active(): boolean {
    return this.#carried !== undefined;
  }

  /** With all that is selected where that is; `alone`: without. */
  lift(grabbed: string, point: Point, alone = false): void {
    const { store, viewport } = this.place;
    const { selected } = store.now;
    const keys = draggedOf(this.place.index(), alone ? NOTHING : selected, grabbed);
    const things = [...keys].flatMap(key => this.place.drawn(key) ?? []);
    const thing = this.place.drawn(grabbed);
    const box = this.place.paper.wholeBoxOf(grabbed);
    if (!thing || !box) return;
    const { size } = this.place.paper.arrangement;
    this.#carried = new Carried(this.home, things, thing, viewport.inWindow(box), point, size, viewport.camera.zoom, viewport.enlarged);
    this.#grabbed = grabbed;
    this.#selected = selected;
    this.#slots = new Map();
    store.change({ lifted: keys, selected: keys, focus: grabbed });
    this.move(point);
  }

  move(point: Point): void {
    this.#point = point;
    // Asked before anything moves: the browser would lay all out once more to answer.
    const { viewport } = this.place;
    const { x, y } = viewport.sheetAt(point);
    const onSheet = viewport.holds(point);
    this.#panAtEdge();
    this.#carried?.move(point);
    const { lifted } = this.place.store.now;
    const arrangement = this.place.paper.arrangement;
    const at = { x: x / arrangement.size, y: y / arrangement.size };
    const ground = { index: this.place.index(), arrangement, words: this.place.words };
    const found = onSheet ? landing(ground, lifted, at) : undefined;
    const changed = found?.key !== this.#landing?.key || JSON.stringify(found?.goal) !== JSON.stringify(this.#landing?.goal);
    this.#landing = found;
    if (changed) this.#aim(found);
  }

  /** The sheet was panned or zoomed under what is carried. */
  looked(): void {
    this.#panning = false;
    this.#carried?.look(this.place.viewport.camera.zoom);
    if (this.active) this.move(this.#point);
  }

  drop(): void {
    const { store, paper, viewport } = this.place;
    const { lifted } = store.now;
    const goal = this.#landing && !isWhereItHangs(this.place.index(), lifted, this.#landing.goal) ? this.#landing.goal : undefined;
    const carried = goal && lifted.size > 0 ? this.#letGo() : undefined;
    if (!goal || !carried) return this.cancel();
    // It hangs there until it is drawn where it lands: on a slow disk that takes a while.
    paper.comesFrom(lifted, viewport.sheetAt(carried.place), () => {
      carried.remove();
      if (store.now.lifted === lifted) store.change({ lifted: NOTHING });
    });
    if ('together' in goal) this.place.inTurn(() => groupWith(this.place, this.writing, goal.together, lifted));
    else moveInTurn(this.place, lifted, goal);
  }

  /** Nothing was let go anywhere: what was carried glides back, and what was selected before is again. */
  cancel(): void {
    if (!this.active) return;
    this.place.store.change({ selected: this.#selected });
    this.#glideBack();
  }

  /** The session changed under the drag: it goes on with what is still there, and else ends with a word. */
  follow(): void {
    if (!this.active) return;
    this.#slots.clear();
    const { lifted } = this.place.store.now;
    const left = [...lifted].filter(key => this.place.index().find(key));
    if (left.length === lifted.size) return;
    if (left.length > 0) return this.place.store.change({ lifted: new Set(left) });
    this.#glideBack();
    this.place.decline(this.place.words.sayGone);
  }

  #glideBack(): void {
    const { store, paper, viewport } = this.place;
    const carried = this.#letGo();
    store.change({ lifted: NOTHING });
    const box = paper.wholeBoxOf(this.#grabbed);
    carried?.goBack(box && viewport.inWindow(box));
  }

  /** The hand has nothing any more. */
  #letGo(): Carried | undefined {
    const carried = this.#carried;
    this.#carried = undefined;
    this.#landing = undefined;
    this.place.viewport.win.clearTimeout(this.#staying);
    this.#leaveEdge();
    this.place.store.change({ aim: undefined });
    return carried;
  }

  /** What is carried follows the pointer first: a goal, and the place there, is shown once the pointer stays with it. */
  #aim(found: Landing | undefined): void {
    const { win } = this.place.viewport;
    win.clearTimeout(this.#staying);
    this.#staying = win.setTimeout(() => { this.#show(found); }, STAYS_MILLISECONDS);
  }

  #show(found: Landing | undefined): void {
    const { store, viewport: { win } } = this.place;
    if (!found) return store.change({ aim: undefined });
    const { goal, key, says } = found;
    const slot = 'together' in goal ? undefined : this.#slotFor(goal);
    const aim = { ...key !== undefined && { key }, ...slot && { slot } };
    const inNextFrame = (act: () => void): void => { this.#staying = win.setTimeout(act, FRAME_MILLISECONDS); };
    inNextFrame(() => {
      store.change({ aim: { ...aim, says: store.now.aim?.says ?? says } });
      inNextFrame(() => { store.change({ aim: { ...aim, says } }); });
    });
  }

  #slotFor(goal: Goal): Box | undefined {
    const known = JSON.stringify(goal);
    if (!this.#slots.has(known)) this.#slots.set(known, this.#workOut(goal.into, goal.before));
    return this.#slots.get(known);
  }

  /** The place that it will have; where something stands there still, or headings move, a mark between what comes before and after it. */
  #workOut(into: string, before: string | undefined): Box | undefined {
    const { lifted } = this.place.store.now;
    const [first = ''] = lifted;
    const then = this.place.paper.arrangedWith(lifted, into, before);
    const now = this.place.paper.arrangement;
    const box = then && cardsOn(then).find(({ thing }) => thing.key === first)?.box;
    if (box && !cardsOn(now).some(card => !lifted.has(card.thing.key) && overlap(card.box, box))) return box;
    const next = before === undefined ? undefined : wholeBoxOf(now, before);
    if (next) return { x: next.x - MARK * 1.3, y: next.y, width: MARK, height: next.height };
    const rows = then ? groupsOn(then).map(({ cards }) => cards.map(({ thing }) => thing.key)) : [];
    const row = rows.find(keys => keys.includes(first)) ?? [];
    const last = boxesOf(now).get(row[row.indexOf(first) - 1] ?? '');
    return last && { x: last.x + last.width + MARK * 0.3, y: last.y, width: MARK, height: last.height };
  }

  /** After a pause, for as long as the pointer is there and there is more of the sheet: what was panned is `looked` at. */
  #panAtEdge(): void {
    const { viewport } = this.place;
    // Where the whole sheet is in view there is nowhere to go.
    if (this.#panning || viewport.fitting) return;
    const { element, camera, win } = viewport;
    const box = element.getBoundingClientRect();
    const dx = speed(this.#point.x, box.left, box.right);
    const dy = speed(this.#point.y, box.top, box.bottom);
    if (dx === 0 && dy === 0) return this.#leaveEdge();
    if (!this.#atEdge) {
      this.#pausing ||= win.setTimeout(() => { this.#atEdge = true; this.move(this.#point); }, PAUSE_MILLISECONDS);
      return;
    }
    const pane = { width: element.clientWidth, height: element.clientHeight };
    const then = panWithin(camera, dx, dy, this.place.paper.size, pane);
    this.#panning = !sameCamera(then, camera);
    if (this.#panning) viewport.look(then);
  }

  #leaveEdge(): void {
    this.place.viewport.win.clearTimeout(this.#pausing);
    this.#pausing = 0;
    this.#atEdge = false;
  }
}

function speed(at: number, start: number, end: number): number {
  if (at < start + EDGE) return Math.min(FASTEST, (start + EDGE - at) / 3);
  return at > end - EDGE ? -Math.min(FASTEST, (at - end + EDGE) / 3) : 0;
}

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
