import { beginningOf, fitBox, panBy, panInto, panOnto, sameCamera, wheelFactor, zoomAt, type Camera } from './camera';
import { Cover, Mover } from './layer';
import type { Box, Point, Size } from '../../../core/geometry';

/** Around what one asked to see from near by. */
const AROUND = 40;
/** Words smaller than this many pixels are too small to write in. */
const WRITABLE = 11;
const WRITING = 16;
const SETTLE_MS = 160;
/** A picture that shrinks further than this would have to be there in more detail than a browser keeps. */
const LEAST_STRETCH = 0.5;
/** What changes the zoom by more than this at one go is no movement that one follows with the eyes. */
const JUMP = 1.25;
/** Pixels of a line, where a wheel counts in lines. */
const WHEEL_LINE = 32;

/** The parts of the page that looking about moves. */
export interface ViewportParts {
  /** The window that one looks through. */
  readonly element: HTMLElement;
  /** What pan and zoom move and stretch as one picture. */
  readonly layer: HTMLElement;
  /** Holds the zoom at which that picture was drawn; a hundredth of its width is a pixel on the glass, for what keeps its size there. */
  readonly lens: HTMLElement;
}

/** Where one looks, and from how near. Zoom 1 shows the whole sheet, which fills the pane. */
export class Viewport {
  #camera: Camera = { x: 0, y: 0, zoom: 1 };
  readonly #mover: Mover;
  readonly cover: Cover;
  /** How one looked before the zoom that rests next. */
  #rested = this.#camera;
  #frame = 0;
  #settling = 0;
  /** The zoom of the lens; 0 until the sheet is drawn. */
  #drawnAt = 0;
  #jumping = false;
  /** The zoom was chosen by somebody, and did not come with what is shown. */
  #byHand = false;
  #retreating = 0;
  #zoomedAt: Point = { x: 0, y: 0 };
  /** Where one looked before somebody began to write. */
  #before: Camera | 'whole' | undefined;
  /** Nobody has panned or zoomed yet, so the whole sheet is shown whatever size it gets. */
  fitting = true;

  constructor(
    private readonly parts: ViewportParts,
    /** The sheet at zoom 1, in pixels, and the size of its words. */
    private readonly sheet: () => { readonly width: number; readonly height: number; readonly words: number },
    /** Something else is seen; `nearer`: somebody zoomed in, and rests now. */
    private readonly changed: (nearer: boolean) => void,
  ) {
    this.#mover = new Mover(parts.layer);
    this.cover = new Cover(parts.element);
  }

  get element(): HTMLElement {
    return this.parts.element;
  }

  get win(): Window {
    return this.element.ownerDocument.defaultView ?? window;
  }

  get camera(): Camera {
    return this.#camera;
  }

  /** Looks elsewhere, nearer at a point of the viewport; the transform is written once in the next frame however often this is called. */
  look(camera: Camera, at = this.middle()): void {
    if (camera.zoom !== this.#camera.zoom)
      this.#zoomedAt = { x: (at.x - camera.x) / camera.zoom, y: (at.y - camera.y) / camera.zoom };
    this.#before = undefined;
    this.#look(camera);
  }

  /** Shows the whole sheet and keeps doing so until somebody looks elsewhere. */
  fitAll(): void {
    // Drawn while it is not shown; it is fitted as soon as there is a window to fit.
    if (this.element.clientWidth === 0 && this.#drawnAt === 0) return;
    const camera = fitBox({ x: 0, y: 0, ...this.sheet() }, this.#size(), 0, 1);
    if (this.fitting && this.#drawnAt !== 0 && sameCamera(camera, this.#camera)) return;
    this.fitting = true;
    this.#jump(camera);
  }

  keepFitting(): void {
    if (this.fitting) this.fitAll();
  }

  /** Looks at an area of the sheet, in its own pixels. */
  fit(area: Box): void {
    this.#goNear(fitBox(area, this.#size(), AROUND));
  }

  /** Looks at where an area begins, so near that the words of the sheet are as large as this, or on until something is in view. */
  read(area: Box, words: number, inView?: Box): void {
    const camera = beginningOf(area, this.#size(), words / this.sheet().words);
    this.#goNear(inView ? panInto(camera, inView, this.#size(), AROUND / 2) : camera);
  }

  /** Brings an area into view, and near enough to write words of that size in it. `keysAreUp`: they have taken their room. */
  approach(area: Box, words: number, keysAreUp = false): void {
    this.win.cancelAnimationFrame(this.#retreating);
    const before = this.#before ?? (this.fitting ? 'whole' : this.#camera);
    const free = keysAreUp ? this.#size() : this.#freeOfKeys();
    if (this.#camera.zoom * words >= WRITABLE) this.reveal(area);
    else this.#goNear(fitBox(area, free, AROUND, WRITING / words), free);
    this.#before = before;
  }

  /** Back to where one looked before; a next note that is opened at once stays near. */
  retreat(): void {
    this.#retreating = this.win.requestAnimationFrame(() => {
      const before = this.#before;
      this.#before = undefined;
      if (before === 'whole') this.fitAll();
      else if (before && before !== this.#camera) this.#jump(before);
    });
  }

  /** Brings an area into view with the least movement; the whole sheet stays whole. */
  reveal(area: Box): void {
    if (this.fitting) return;
    const camera = panInto(this.#camera, area, this.#size(), AROUND / 2);
    if (camera.x !== this.#camera.x || camera.y !== this.#camera.y) this.#look(camera);
  }

  /** The wheel pans, with Ctrl or Cmd (also how a trackpad says pinch) it zooms at the pointer. */
  turnWheel(event: WheelEvent): void {
    event.preventDefault();
    this.cover.whileTurning();
    const unit = event.deltaMode === 0 ? 1 : WHEEL_LINE;
    if (event.ctrlKey || event.metaKey) {
      const at = this.pointAt({ x: event.clientX, y: event.clientY });
      // Also one that is as near as can be does not rest while the wheel turns on.
      if (this.#settling !== 0) this.#rest();
      this.look(zoomAt(this.#camera, at, wheelFactor(event.deltaY * unit)), at);
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0;
    this.look(panBy(this.#camera, -(sideways ? event.deltaY : event.deltaX) * unit, sideways ? 0 : -event.deltaY * unit));
  }

  /** Pixels of the window to one of the viewport: another number than one where the app, or a theme, sets a CSS zoom. */
  get enlarged(): number {
    return this.element.getBoundingClientRect().width / this.element.offsetWidth || 1;
  }

  /** A point of the window as a point of the viewport. */
  pointAt({ x, y }: Point): Point {
    const { left, top } = this.element.getBoundingClientRect();
    const { enlarged } = this;
    return { x: (x - left) / enlarged, y: (y - top) / enlarged };
  }

  /** A point of the window as a point of the sheet, in its own pixels. */
  sheetAt(point: Point): Point {
    const { x, y } = this.pointAt(point);
    return { x: (x - this.#camera.x) / this.#camera.zoom, y: (y - this.#camera.y) / this.#camera.zoom };
  }

  /** Whether a point of the window lies in the viewport. */
  holds(point: Point): boolean {
    const { x, y } = this.pointAt(point);
    return x >= 0 && y >= 0 && x < this.element.clientWidth && y < this.element.clientHeight;
  }

  /** The point of the sheet that somebody zoomed at. */
  get zoomedAt(): Point {
    return this.#zoomedAt;
  }

  /** An area of the sheet as it lies in the window. */
  inWindow(area: Box): Box {
    const { left, top } = this.element.getBoundingClientRect();
    const { x, y, zoom } = this.#camera;
    const scale = zoom * this.enlarged;
    return {
      x: left + x * this.enlarged + area.x * scale, y: top + y * this.enlarged + area.y * scale,
      width: area.width * scale, height: area.height * scale,
    };
  }

  /** What can be seen of the sheet, in its own pixels. */
  seen(): Box {
    const { x, y, zoom } = this.#camera;
    const { width, height } = this.#size();
    return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  }

  middle(): Point {
    return { x: this.element.clientWidth / 2, y: this.element.clientHeight / 2 };
  }

  stop(): void {
    this.win.cancelAnimationFrame(this.#frame);
    this.win.clearTimeout(this.#settling);
    this.cover.lift();
    this.#mover.stop();
    this.win.cancelAnimationFrame(this.#retreating);
  }

  #look(camera: Camera): void {
    this.fitting = false;
    this.#byHand = true;
    this.#show(camera);
  }

  #goNear(camera: Camera, pane = this.#size()): void {
    this.fitting = false;
    this.#jump(panOnto(camera, this.sheet(), pane));
  }

  #jump(camera: Camera): void {
    const change = camera.zoom / this.#camera.zoom;
    this.#before = undefined;
    this.#jumping ||= change > JUMP || change < 1 / JUMP;
    this.#byHand = false;
    this.#show(camera);
  }

  #show(camera: Camera): void {
    if (camera.zoom !== this.#camera.zoom) this.#rest();
    this.#camera = camera;
    if (this.#settling === 0) this.#rested = camera;
    // Nothing is painted before it lies where it belongs: in the next frame all would be painted once more.
    if (this.#drawnAt === 0) this.#write();
    this.#frame ||= this.win.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#write();
      this.changed(false);
    });
  }

  #size(): Size {
    return { width: this.element.clientWidth, height: this.element.clientHeight };
  }

  /** For fingers the keys come up over the lower half of the window, a moment after somebody begins to write. */
  #freeOfKeys(): Size {
    const { width, height } = this.#size();
    if (!this.win.matchMedia?.('(pointer: coarse)').matches) return { width, height };
    const above = this.win.innerHeight / 2 - this.element.getBoundingClientRect().top;
    return { width, height: Math.min(height, Math.max(height / 2, above / this.enlarged)) };
  }

  /** While one zooms the sheet is one picture that is stretched; it is drawn for its zoom where that rests. */
  #write(rests = this.#drawnAt === 0 || this.#jumping): void {
    const { x, y, zoom } = this.#camera;
    this.#jumping = false;
    if (rests || zoom < this.#drawnAt * LEAST_STRETCH) this.#drawFor(zoom);
    // All is laid out anew for what keeps its size on the glass.
    if (rests) this.parts.lens.style.width = `${100 / zoom}px`;
    this.parts.layer.classList.toggle('ambitiegesprek-is-stretched', zoom !== this.#drawnAt);
    // Between pixels words would blur.
    const transform = `translate3d(${this.#onPixel(x)}px, ${this.#onPixel(y)}px, 0) scale(${zoom / this.#drawnAt})`;
    if (rests) this.#mover.rest(transform);
    else this.#mover.move(transform);
  }

  #onPixel(at: number): number {
    return Math.round(at * this.win.devicePixelRatio) / this.win.devicePixelRatio;
  }

  /** Once the zoom rests the sheet is drawn again, so that words are sharp at every zoom. */
  #rest(): void {
    this.win.clearTimeout(this.#settling);
    this.#settling = this.win.setTimeout(() => {
      this.#settling = 0;
      this.#write(true);
      this.changed(this.#byHand && this.#camera.zoom > this.#rested.zoom);
      this.#rested = this.#camera;
    }, SETTLE_MS);
  }

  #drawFor(zoom: number): void {
    this.#drawnAt = zoom;
    this.parts.lens.style.transform = `scale(${zoom})`;
  }
}
