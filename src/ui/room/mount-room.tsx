import { createRef, render } from 'preact';
import type { Session } from '../../core/session';
import { keyMeant } from '../key-press';
import type { RoomBoard } from './room-board';
import { contentFor, type RoomContent } from './room-content';
import { unitOf } from './room-pages';
import { RoomScreen } from './room-screen';
import type { RoomHandle, RoomServices, RoomView } from './room-services';

/** After so many milliseconds without a move the switches and the pointer leave the wall. */
const CALM_AFTER = 2500;

/** The screen for the projector. It follows `update` and asks nothing of the room. */
export function mountRoom(container: HTMLElement, services: RoomServices): RoomHandle {
  const room = new MountedRoom(container, services);
  return { update: view => { room.update(view); }, destroy: () => { room.destroy(); } };
}

class MountedRoom {
  private readonly board = createRef<RoomBoard>();
  private readonly win: typeof window;
  private readonly sizes: ResizeObserver;
  private view: RoomView | undefined;
  private shown: { readonly session: Session; readonly content: RoomContent } | undefined;
  private stirring = 0;
  private readonly press = (event: KeyboardEvent): void => { this.key(event); };
  private readonly stir = (): void => { this.wake(); };

  constructor(private readonly container: HTMLElement, private readonly services: RoomServices) {
    this.win = container.ownerDocument.defaultView ?? window;
    this.sizes = new this.win.ResizeObserver(() => { this.draw(); });
    this.sizes.observe(container);
    container.addEventListener('keydown', this.press);
    container.addEventListener('pointermove', this.stir);
  }

  update(view: RoomView): void {
    this.view = view;
    this.draw();
  }

  destroy(): void {
    this.sizes.disconnect();
    this.win.clearTimeout(this.stirring);
    this.container.removeEventListener('keydown', this.press);
    this.container.removeEventListener('pointermove', this.stir);
    render(null, this.container);
  }

  private draw(): void {
    const { view, container } = this;
    if (!view) return;
    const { clientWidth: width, clientHeight: height } = container;
    container.style.setProperty('--ambitiegesprek-room-unit', `${unitOf(width, height)}px`);
    render(
      <RoomScreen view={view} content={this.contentOf(view.session)} services={this.services} board={this.board}
        shape={`${width}×${height}`} fullScreen={() => { this.toggleFullScreen(); }} />,
      container,
    );
  }

  private contentOf(session: Session): RoomContent {
    if (this.shown?.session !== session) this.shown = { session, content: contentFor(session) };
    return this.shown.content;
  }

  private key(event: KeyboardEvent): void {
    const meant = keyMeant(event);
    if (!meant || meant.ctrl || meant.meta || meant.alt) return;
    if (meant.key === 'f') this.toggleFullScreen();
    else if (['PageDown', 'ArrowRight'].includes(meant.key)) this.board.current?.turn(1);
    else if (['PageUp', 'ArrowLeft'].includes(meant.key)) this.board.current?.turn(-1);
    else return;
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
