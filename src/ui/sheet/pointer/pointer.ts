import type { Point } from '../../../core/geometry';
import { elementOf } from '../../element-of';
import { panBy, pinch } from '../viewport/camera';
import type { Dragging, Lasso } from './dragging';
import type { Selecting } from '../acts/selecting';
import type { Workplace } from '../acts/workplace';

/** What a pointer on the sheet leads to, beside looking about and selecting. */
export interface PointerActs {
  /** Ends what is being written; before any move. */
  readonly commit: () => void;
  readonly editAt: (key: string) => void;
  /** A new note in the thing pointed at, or loose. */
  readonly writeAt: (key: string | undefined) => void;
  /** Opens the folded group that was pointed at. */
  readonly unfold: (key: string) => void;
  readonly menuAt: (key: string | undefined, at: MouseEvent | Point) => void;
  /** The hand that looked about, or drew a lasso, is off the sheet. */
  readonly rested: () => void;
}

const SLACK_MOUSE = 4;
const SLACK_TOUCH = 10;
const HOLD_MS = 420;
const DOUBLE_MS = 380;

type Gesture = 'undecided' | 'pan' | 'drag' | 'lasso' | 'pinch';

interface Press {
  readonly id: number;
  readonly start: Point;
  readonly touch: boolean;
  /** The thing pointed at, and whether it was grabbed where it can be dragged. */
  readonly key: string | undefined;
  readonly grabbed: boolean;
  /** The folded group pointed at. */
  readonly pile: string | undefined;
  readonly shift: boolean;
  readonly multi: boolean;
  readonly wasSelected: boolean;
  held: boolean;
  gesture: Gesture;
  last: Point;
}

/** A press of which no more is known than who and where. */
function freshPress(id: number, start: Point, touch: boolean): Press {
  const nothing = { key: undefined, grabbed: false, pile: undefined, shift: false, multi: false, wasSelected: false, held: false };
  return { id, start, last: start, touch, ...nothing, gesture: 'undecided' };
}

/** Mouse, pen and fingers on the sheet. */
export class Pointer {
  readonly #pointers = new Map<number, Point>();
  #press: Press | undefined;
  #holding = 0;
  /** Waits for the click on a button that was pressed under the cover of a turning wheel. */
  #covered: AbortController | undefined;
  #tapped: { key: string | undefined; at: number } | undefined;
  /** The last press opened a field. */
  #opened = false;
  /** The space bar is down: everything is for panning. */
  panning = false;

  constructor(
    private readonly place: Workplace,
    private readonly selecting: Selecting,
    private readonly dragging: Dragging,
    private readonly lasso: Lasso,
    private readonly acts: PointerActs,
  ) {}

  down(event: PointerEvent): void {
    this.#opened = false;
    const target = this.place.viewport.cover.pressed(event);
    const own = isOwn(target);
    this.#covered?.abort();
    if (own && target !== event.target && event.button === 0) this.#clickUnderCover(target);
    if (own || (event.pointerType === 'mouse' && event.button > 1)) return;
    this.acts.commit();
    this.place.focus();
    const point = { x: event.clientX, y: event.clientY };
    this.#pointers.set(event.pointerId, point);
    if (this.#pointers.size > 1) this.#startPinch();
    else this.#startPress(event, target, point);
  }

  move(event: PointerEvent): void {
    this.place.viewport.cover.lift();
    if (!this.#pointers.has(event.pointerId)) return;
    const point = { x: event.clientX, y: event.clientY };
    if (this.#press?.gesture === 'pinch') this.#pinch(event.pointerId, point);
    this.#pointers.set(event.pointerId, point);
    if (this.#press?.id === event.pointerId) this.#follow(this.#press, event, point);
  }

  up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    const press = this.#press;
    if (press?.gesture === 'pinch' && this.#pointers.size > 0) return;
    this.#end();
    if (!press || press.id !== event.pointerId) return;
    if (press.gesture === 'drag') this.dragging.drop();
    else if (press.gesture === 'undecided') this.#tap(press, event);
    else this.acts.rested();
  }

  /** Lets go without doing anything. */
  cancel(): void {
    if (this.dragging.active) this.dragging.cancel();
    this.#pointers.clear();
    this.#end();
  }

  /**
   * Where a press has been dealt with, the browser would still give the keyboard to what holds the sheet, or select a word in the field
   * that a second tap has just opened under the finger.
   */
  keepsKeyboard({ target, button }: MouseEvent): boolean {
    return this.#opened || (button < 2 && !isOwn(target));
  }

  /** A finger or button is down. */
  get pressed(): boolean {
    return this.#press !== undefined;
  }

  get busy(): boolean {
    return this.#press !== undefined && this.#press.gesture !== 'undecided';
  }

  /** The browser clicks what it saw pressed, which was the cover of the turning wheel. */
  #clickUnderCover(pressed: EventTarget | null): void {
    const { element } = this.place.viewport;
    const button = elementOf(pressed)?.closest('button');
    this.#covered = new AbortController();
    element.addEventListener('click', ({ target, clientX, clientY }) => {
      const under = element.ownerDocument.elementFromPoint(clientX, clientY);
      if (target === element && button?.contains(under)) button.click();
    }, { once: true, signal: this.#covered.signal });
  }

  #startPress(event: PointerEvent, target: EventTarget | null, start: Point): void {
    const { key, grabbed, pile } = pointedAt(target);
    const touch = event.pointerType === 'touch';
    const wasSelected = key !== undefined && this.place.store.now.selected.has(key);
    const multi = event.ctrlKey || event.metaKey;
    this.#press = { ...freshPress(event.pointerId, start, touch), key, grabbed, pile, shift: event.shiftKey, multi, wasSelected };
    if (event.button === 1 || this.panning) this.#decide(this.#press, 'pan', event);
    else if (!touch && grabbed && !wasSelected) this.#select(this.#press);
    if (touch) this.#holding = this.place.viewport.win.setTimeout(() => { this.#hold(); }, HOLD_MS);
  }

  #hold(): void {
    const press = this.#press;
    if (press?.gesture !== 'undecided') return;
    press.held = true;
    if (press.key !== undefined && press.grabbed && !press.wasSelected) this.selecting.toggle(press.key);
  }

  #follow(press: Press, event: PointerEvent, point: Point): void {
    const slack = press.touch ? SLACK_TOUCH : SLACK_MOUSE;
    const moved = Math.hypot(point.x - press.start.x, point.y - press.start.y) > slack;
    if (press.gesture === 'undecided' && moved) this.#decide(press, this.#gestureFor(press), event);
    if (press.gesture === 'pan') this.#pan(press.last, point);
    else if (press.gesture === 'drag') this.dragging.move(point);
    else if (press.gesture === 'lasso') this.lasso.move(point);
    press.last = point;
  }

  #pan(from: Point, to: Point): void {
    const { viewport } = this.place;
    viewport.look(panBy(viewport.camera, (to.x - from.x) / viewport.enlarged, (to.y - from.y) / viewport.enlarged));
  }

  /** A swift stroke of a finger looks about; a note that is held or selected comes along. */
  #gestureFor(press: Press): Gesture {
    const movable = press.grabbed && this.place.editable && (!press.touch || press.held || press.wasSelected);
    if (movable) return 'drag';
    return !press.grabbed && (press.touch ? press.held : press.shift || this.place.viewport.fitting) ? 'lasso' : 'pan';
  }

  #decide(press: Press, gesture: Gesture, event: PointerEvent): void {
    press.gesture = gesture;
    const { element } = this.place.viewport;
    element.setPointerCapture(event.pointerId);
    if (gesture === 'drag') this.#lift(press);
    else if (gesture === 'lasso') return this.lasso.start(press.start);
    element.classList.add('ambitiegesprek-is-grabbing');
  }

  #lift({ key, held, wasSelected, start }: Press): void {
    if (key === undefined) return;
    // Holding gathers, but who holds one and moves on means that one.
    this.dragging.lift(key, start, held && !wasSelected);
  }

  #startPinch(): void {
    this.dragging.cancel();
    this.lasso.end();
    const [id] = this.#pointers.keys();
    this.#press = { ...freshPress(id ?? 0, { x: 0, y: 0 }, true), gesture: 'pinch' };
  }

  #pinch(id: number, point: Point): void {
    const before = [...this.#pointers].slice(0, 2);
    const [first, second] = before;
    if (!first || !second) return;
    const { viewport } = this.place;
    const after = before.map(([other, at]) => viewport.pointAt(other === id ? point : at));
    const [one, two] = after;
    if (!one || !two) return;
    const middle = { x: (one.x + two.x) / 2, y: (one.y + two.y) / 2 };
    viewport.look(pinch(viewport.camera, [viewport.pointAt(first[1]), viewport.pointAt(second[1])], [one, two]), middle);
  }

  #select(press: Press): void {
    if (press.key === undefined) return;
    if (press.shift) this.selecting.stretchTo(press.key);
    else if (press.multi) this.selecting.toggle(press.key);
    else this.selecting.only(press.key);
  }

  #tap(press: Press, event: PointerEvent): void {
    const many = this.place.store.now.selected.size > 1;
    if (press.held) {
      // Holding one thing after another gathers them; the bar and a second hold on one of them say what can be done.
      if (!many || press.wasSelected) this.acts.menuAt(press.key, press.start);
      return;
    }
    const again = this.#tapped?.key === press.key && event.timeStamp - (this.#tapped?.at ?? 0) < DOUBLE_MS && !press.shift && !press.multi;
    this.#tapped = again ? undefined : { key: press.key, at: event.timeStamp };
    if (again) this.#twice(press);
    else if (press.pile !== undefined && !press.shift && !press.multi) this.acts.unfold(press.pile);
    else if (press.key === undefined) this.selecting.clear();
    else if (press.touch && many) this.selecting.toggle(press.key);
    else if (press.wasSelected || press.touch || !press.grabbed) this.#select(press);
  }

  #twice(press: Press): void {
    this.#opened = true;
    if (press.key !== undefined && press.grabbed) this.acts.editAt(press.key);
    else this.acts.writeAt(press.key);
  }

  #end(): void {
    this.place.viewport.win.clearTimeout(this.#holding);
    this.#press = undefined;
    this.lasso.end();
    this.place.viewport.element.classList.remove('ambitiegesprek-is-grabbing');
  }
}

/** Fields and buttons on the sheet look after their own pointer. */
function isOwn(target: EventTarget | null): boolean {
  return elementOf(target)?.closest('textarea, input, [data-press="own"]') != null;
}

/** A note or pile can be grabbed anywhere; a cluster or ambition by its heading, since in its field one grabs the sheet. */
export function pointedAt(target: EventTarget | null): { key: string | undefined; grabbed: boolean; pile: string | undefined } {
  const element = elementOf(target);
  const thing = element?.closest<HTMLElement>('[data-key]');
  const key = thing?.dataset.key;
  const pile = element?.closest<HTMLElement>('[data-pile]')?.dataset.pile;
  const paper = thing?.dataset.kind === 'note' || thing?.dataset.kind === 'step' || pile === key;
  return { key, pile, grabbed: key !== undefined && (paper || element?.closest<HTMLElement>('[data-handle]')?.dataset.handle === key) };
}
