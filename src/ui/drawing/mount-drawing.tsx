import { render } from 'preact';
import { DrawingDesk } from './drawing-desk';
import { DrawingHand } from './drawing-hand';
import { keyAct } from './drawing-keys';
import { DrawingPaper } from './drawing-paper';
import type { DrawingHandle, DrawingServices } from './drawing-services';
import { DrawingTools } from './drawing-tools';

/** A paper to draw on. Nothing has to be saved: every stroke is kept when it ends. */
export function mountDrawing(container: HTMLElement, services: DrawingServices): DrawingHandle {
  const words = services.words.drawing;
  const desk = new DrawingDesk(services.svg, svg => { services.keep(svg); }, () => { show(); });
  const hand = new DrawingHand(desk);
  let surface: HTMLElement | null = null;
  const show = (): void => {
    render(
      <div class="ambitiegesprek-drawing-desk" tabIndex={-1} ref={element => { surface = element; }}>
        <DrawingTools words={words} desk={desk} pickPhoto={() => { services.pickPhoto(); }} done={() => { services.done(); }} />
        <DrawingPaper words={words} desk={desk} hand={hand} />
      </div>,
      container,
    );
  };
  const press = (event: KeyboardEvent): void => {
    const act = keyAct(event, desk);
    if (!act) return;
    // The app has its own meaning for these keys, in the note behind.
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  container.addEventListener('keydown', press);
  show();
  return { focus: () => { surface?.focus(); }, destroy: () => { takeDown(container, hand, press); } };
}

function takeDown(container: HTMLElement, hand: DrawingHand, press: (event: KeyboardEvent) => void): void {
  hand.finish();
  container.removeEventListener('keydown', press);
  render(null, container);
}
