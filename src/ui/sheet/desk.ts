import type { Point } from '../menu-item';
import { fitBox, panInto } from './camera';
import type { Box, Camera } from './camera';

const EDGE = 28;
/** Between the sheet and the bars at the lower edge. */
const GAP = 10;
const FAR = 0.42;
/** Below this zoom nobody sees what is typed. */
const READABLE = 0.75;
const SETTLE_MS = 160;
/** A picture that shrinks further than this would have to be there in more detail than a browser keeps. */
const LEAST_STRETCH = 0.5;
/** What changes the zoom by more than this at one go is no movement that one follows with the eyes. */
const JUMP = 1.25;

/**
 * The table on which the sheet lies: the window that one looks through (`viewport`), the layer that pan and zoom move and
 * stretch as one picture, and in it the lens, which holds the zoom at which that picture was drawn.
 */
export class Desk {
  #camera: Camera = { x: 0, y: 0, zoom: 1 };
  #frame = 0;
  #settling = 0;
  /** The zoom of the lens; 0 until the sheet is drawn. */
  #drawnAt = 0;
  #jumping = false;
  #retreating = 0;
  /** The whole sheet was shown before somebody began to write. */
  #whole = false;
  /** Nobody has panned or zoomed yet, so the whole sheet is shown whatever size it gets. */
  fitting = true;

  constructor(
    readonly viewport: HTMLElement, readonly layer: HTMLElement, private readonly lens: HTMLElement,
    private readonly changed: () => void,
  ) {}

  get win(): Window {
    return this.viewport.ownerDocument.defaultView ?? window;
  }

  get camera(): Camera {
    return this.#camera;
  }

  /** Looks elsewhere; the transform is written once in the next frame however often this is called. */
  look(camera: Camera): void {
    this.#whole = false;
    this.#look(camera);
  }

  #look(camera: Camera): void {
    this.fitting = false;
    this.#show(camera);
  }

  /** Shows the whole sheet and keeps doing so until somebody looks elsewhere. */
  fitAll(): void {
    // Drawn while it is not shown; it is fitted as soon as there is a window to fit.
    if (this.viewport.clientWidth === 0 && this.#drawnAt === 0) return;
    const camera = fitBox({ x: 0, y: 0, width: this.layer.offsetWidth, height: this.layer.offsetHeight }, this.#free(), EDGE);
    if (this.fitting && sameCamera(camera, this.#camera)) return;
    this.fitting = true;
    this.#jump(camera);
  }

  /** The sheet has another size: it is still shown whole, if it was. */
  keepFitting(): void {
    if (this.fitting) this.fitAll();
  }

  #jump(camera: Camera): void {
    const change = camera.zoom / this.#camera.zoom;
    this.#jumping ||= change > JUMP || change < 1 / JUMP;
    this.#show(camera);
  }

  #show(camera: Camera): void {
    if (camera.zoom !== this.#camera.zoom) this.#rest();
    this.#camera = camera;
    this.#frame ||= this.win.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#write();
      this.changed();
    });
  }

  fit(elements: readonly Element[]): void {
    const box = this.#around(elements);
    if (!box) return;
    this.#whole = false;
    this.fitting = false;
    this.#jump(fitBox(box, this.#free(), EDGE * 2));
  }

  /** Brings an element near enough to read what is written in it. */
  approach(element: Element): void {
    this.win.cancelAnimationFrame(this.#retreating);
    const box = this.#around([element]);
    if (!box || this.#camera.zoom >= READABLE) return this.reveal(element);
    const whole = this.fitting || this.#whole;
    this.fitting = false;
    this.#jump(fitBox(box, this.#free(), EDGE * 3, 1));
    this.#whole = whole;
  }

  /** Back to the whole sheet, if that is what was shown; a next note that is opened at once stays near. */
  retreat(): void {
    if (!this.#whole) return;
    this.#retreating = this.win.requestAnimationFrame(() => { if (this.#whole) this.fitAll(); });
  }

  /** Brings an element into view with the least movement; the whole sheet stays whole. */
  reveal(element: Element): void {
    const box = this.#around([element]);
    if (!box) return;
    const camera = panInto(this.#camera, box, this.#size(), EDGE);
    if (camera.x === this.#camera.x && camera.y === this.#camera.y) return;
    if (this.fitting) this.fitAll();
    else this.#look(camera);
  }

  /** Pixels of the window to one of the viewport: another number than one where the app, or a theme, sets a CSS zoom. */
  get enlarged(): number {
    return this.viewport.getBoundingClientRect().width / this.viewport.offsetWidth || 1;
  }

  /** A point of the window as a point of the viewport. */
  pointAt({ x, y }: Point): Point {
    const { left, top } = this.viewport.getBoundingClientRect();
    return { x: (x - left) / this.enlarged, y: (y - top) / this.enlarged };
  }

  middle(): Point {
    return { x: this.viewport.clientWidth / 2, y: this.viewport.clientHeight / 2 };
  }

  stop(): void {
    this.win.cancelAnimationFrame(this.#frame);
    this.win.clearTimeout(this.#settling);
    this.win.cancelAnimationFrame(this.#retreating);
  }

  #size(): { width: number; height: number } {
    return { width: this.viewport.clientWidth, height: this.viewport.clientHeight };
  }

  #free(): { width: number; height: number } {
    const { width, height } = this.#size();
    const bars = this.viewport.parentElement?.querySelector<HTMLElement>('.ambitiegesprek-edge')?.offsetHeight ?? 0;
    return { width, height: height - bars - GAP };
  }

  #write(): void {
    const { x, y, zoom } = this.#camera;
    if (this.#drawnAt === 0 || this.#jumping || zoom < this.#drawnAt * LEAST_STRETCH) this.#drawAnew();
    // While one zooms the sheet is one picture that is stretched.
    this.layer.classList.toggle('ambitiegesprek-is-stretched', zoom !== this.#drawnAt);
    // Three dimensions, though two would do: what has a depth is moved by the compositor alone. Between pixels words would blur.
    this.layer.style.transform = `translate3d(${this.#onPixel(x)}px, ${this.#onPixel(y)}px, 0) scale(${zoom / this.#drawnAt})`;
  }

  #onPixel(at: number): number {
    const { devicePixelRatio } = this.win;
    return Math.round(at * devicePixelRatio) / devicePixelRatio;
  }

  /** Once the zoom rests the sheet is drawn again, so that words are sharp at every zoom. */
  #rest(): void {
    this.win.clearTimeout(this.#settling);
    this.#settling = this.win.setTimeout(() => {
      this.#drawAnew();
      this.#write();
    }, SETTLE_MS);
  }

  #drawAnew(): void {
    const { zoom } = this.#camera;
    this.#drawnAt = zoom;
    this.#jumping = false;
    this.lens.style.transform = `scale(${zoom})`;
    // Seen from afar, shadows cost much and show little.
    this.lens.classList.toggle('ambitiegesprek-is-far', zoom < FAR);
  }

  #around(elements: readonly Element[]): Box | undefined {
    const boxes = elements.map(element => element.getBoundingClientRect()).filter(box => box.width > 0);
    if (boxes.length === 0) return undefined;
    const { x, y } = this.pointAt({ x: Math.min(...boxes.map(box => box.left)), y: Math.min(...boxes.map(box => box.top)) });
    const end = this.pointAt({ x: Math.max(...boxes.map(box => box.right)), y: Math.max(...boxes.map(box => box.bottom)) });
    const { zoom } = this.#camera;
    return { x: (x - this.#camera.x) / zoom, y: (y - this.#camera.y) / zoom, width: (end.x - x) / zoom, height: (end.y - y) / zoom };
  }
}

function sameCamera(one: Camera, other: Camera): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}
