import { render } from 'preact';
import type { Size } from '../../core/geometry';
import { keyMeant } from '../key-press';
import { Composer } from './composer';
import { canvasMeasure, familiesOf } from './measure';
import { shownNow } from './room-scene';
import { RoomScreen } from './room-screen';
import type { RoomHandle, RoomServices, RoomView } from './room-services';

/** After so many milliseconds without a move the switches and the pointer leave the wall. */
const CALM_AFTER = 2500;
const PICTURE = { width: 1920, height: 1080 } as const;

/** The screen for the projector. It follows `update` and asks nothing of the room. */
export function mountRoom(container: HTMLElement, services: RoomServices): RoomHandle {
  const room = new MountedRoom(container, services);
  return { update: view => { room.update(view); }, destroy: () => { room.destroy(); } };
}

/** CSS pixels per pixel of the picture: a projector of fewer pixels throws the same letters on the wall. */
export function unitOf(width: number, height: number): number {
  return Math.max(0.05, Math.min(width / PICTURE.width, height / PICTURE.height));
}

export function frameOf(width: number, height: number): Size {
  const unit = unitOf(width, height);
  return { width: Math.max(PICTURE.width, Math.round(width / unit)), height: Math.max(PICTURE.height, Math.round(height / unit)) };
}

/** Somebody asked the system for no motion. */
export function wantsStillness(win: Pick<typeof window, 'matchMedia'>): boolean {
  return win.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

class MountedRoom {
  private readonly win: typeof window;
  private readonly sizes: ResizeObserver;
  private composer: Composer | undefined;
  private families = '';
  private view: RoomView | undefined;
  private drawing = 0;
  private stirring = 0;
  private readonly stopPictures: () => void;
  private readonly press = (event: KeyboardEvent): void => { this.key(event); };
  private readonly stir = (): void => { this.wake(); };
  private readonly fontsCame = (): void => {
    this.composer = undefined;
    this.soon();
  };

  constructor(private readonly container: HTMLElement, private readonly services: RoomServices) {
    this.win = container.ownerDocument.defaultView ?? window;
    this.sizes = new this.win.ResizeObserver(() => { this.soon(); });
    this.sizes.observe(container);
    this.stopPictures = services.followPictures(() => { this.soon(); });
    container.addEventListener('keydown', this.press);
    container.addEventListener('pointermove', this.stir);
    this.fonts?.addEventListener('loadingdone', this.fontsCame);
  }

  update(view: RoomView): void {
    const first = !this.view;
    this.view = view;
    if (first) this.draw();
    else this.soon();
  }

  destroy(): void {
    this.sizes.disconnect();
    this.stopPictures();
    this.win.clearTimeout(this.stirring);
    this.win.clearTimeout(this.drawing);
    this.container.removeEventListener('keydown', this.press);
    this.container.removeEventListener('pointermove', this.stir);
    this.fonts?.removeEventListener('loadingdone', this.fontsCame);
    render(null, this.container);
  }

  private get fonts(): FontFaceSet | undefined {
    const { fonts } = this.container.ownerDocument as Partial<Pick<Document, 'fonts'>>;
    return fonts;
  }

  /** A window of its own may get its style sheets after its words, and a theme may change: what was measured before is void then. */
  private composerNow(): Composer {
    const families = familiesOf(this.container);
    if (families.text !== this.families) this.composer = undefined;
    this.families = families.text;
    this.composer ??= new Composer(canvasMeasure(this.services.canvas(), families));
    return this.composer;
  }

  /** A full sheet takes a while to lay out: never while somebody types. */
  private soon(): void {
    this.win.clearTimeout(this.drawing);
    this.drawing = this.win.setTimeout(() => { this.draw(); });
  }

  private draw(): void {
    const { view, container, services } = this;
    if (!view) return;
    const { clientWidth: width, clientHeight: height } = container;
    const frame = frameOf(width, height);
    const shown = shownNow(services, view);
    const { words: { room } } = services;
    render(
      <RoomScreen shows={shown.scene.shows} frame={frame} unit={unitOf(width, height)}
        pieces={this.composerNow().pieces(shown, frame, room.stage)} manner={{ pictures: services, gauges: shown.gauges, words: room }}
        still={wantsStillness(this.win)} direction={view.direction} words={room} direct={services.direct}
        fullScreen={() => { this.toggleFullScreen(); }} />,
      container,
    );
  }

  private key(event: KeyboardEvent): void {
    const meant = keyMeant(event);
    if (meant?.key !== 'f' || meant.ctrl || meant.meta || meant.alt) return;
    this.toggleFullScreen();
    event.preventDefault();
  }

  /** In the window the screen stands in, which may be one of its own. */
  private toggleFullScreen(): void {
    const { ownerDocument: doc } = this.container;
    const change = doc.fullscreenElement ? doc.exitFullscreen() : this.container.requestFullscreen();
    // A browser may decline it, for instance on a tablet; the screen shows all the same.
    change.catch(() => undefined);
  }

  private wake(): void {
    this.container.classList.add('ambitiegesprek-is-stirred');
    this.win.clearTimeout(this.stirring);
    this.stirring = this.win.setTimeout(() => { this.container.classList.remove('ambitiegesprek-is-stirred'); }, CALM_AFTER);
  }
}
