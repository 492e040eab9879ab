import { render } from 'preact';
import type { Words } from '../../../i18n/words';
import type { Composition } from '../../../core/stage/scene';
import { Composer } from '../composer';
import { canvasMeasure, familiesOf } from '../measure';
import { shownNow } from '../room-scene';
import type { RoomServices, RoomView } from '../room-services';
import { Strip } from './strip';

/** What the strip asks of the world around it. */
export interface StripServices {
  /** Of the screen, whose picture it shows. */
  readonly room: RoomServices;
  /** In the facilitator's own language: the room reads that of the note. */
  readonly words: Words['room'];
  readonly goAhead: () => void;
  readonly toggleHold: () => void;
  readonly toggleBlack: () => void;
  /** Follows the activity again. */
  readonly follow: () => void;
  /** All that the group can see, to choose from. */
  readonly choose: (event: MouseEvent) => void;
}

export interface StripView extends RoomView {
  /** The picture that comes next, and whether somebody chose the one that is shown. */
  readonly next?: Composition;
  readonly chosen: boolean;
}

export interface StripHandle {
  update(view: StripView): void;
  destroy(): void;
}

const FRAME = { width: 1920, height: 1080 } as const;

/** The strip in the guide: what the group sees, small, and what it sees next. */
export function mountStrip(container: HTMLElement, services: StripServices): StripHandle {
  const win = container.ownerDocument.defaultView ?? window;
  let composer: Composer | undefined;
  let view: StripView | undefined;
  let drawing = 0;
  const draw = (): void => {
    if (!view) return;
    composer ??= new Composer(canvasMeasure(services.room.canvas(), familiesOf(container)));
    const shown = shownNow(services.room, view);
    const pieces = composer.pieces(shown, FRAME, services.room.words.room.stage);
    const { scene: { shows }, gauges } = shown;
    render(<Strip view={view} shows={shows} pieces={pieces} gauges={gauges} frame={FRAME} services={services} />, container);
  };
  const soon = (): void => {
    win.clearTimeout(drawing);
    drawing = win.setTimeout(draw);
  };
  const stop = services.room.followPictures(soon);
  return {
    update: (next) => {
      const first = !view;
      view = next;
      if (first) draw();
      else soon();
    },
    destroy: () => {
      stop();
      win.clearTimeout(drawing);
      render(null, container);
    },
  };
}
