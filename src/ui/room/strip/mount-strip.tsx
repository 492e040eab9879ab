import { render } from 'preact';
import { Composer } from '../composer';
import { canvasMeasure, familiesOf } from '../measure';
import { shownNow } from '../room-scene';
import { Strip } from './strip';
import type { StripServices, StripView } from './strip-services';

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
