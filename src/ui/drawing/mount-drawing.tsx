import { render } from 'preact';
import { DrawingEditor } from './drawing-editor';
import { DrawingPointer } from './drawing-pointer';
import { keyAct } from './drawing-keys';
import { DrawingPaper } from './drawing-paper';
import type { DrawingHandle, DrawingServices } from './drawing-services';
import { DrawingTools } from './drawing-tools';

/** A paper to draw on. Nothing has to be saved: every stroke is kept when it ends. */
export function mountDrawing(container: HTMLElement, services: DrawingServices): DrawingHandle {
  const words = services.words.drawing;
  const editor = new DrawingEditor(services.svg, svg => { services.keep(svg); }, () => { show(); });
  const pointer = new DrawingPointer(editor);
  let surface: HTMLElement | null = null;
  const show = (): void => {
    render(
      <div class="ambitiegesprek-drawing-desk" tabIndex={-1} ref={element => { surface = element; }}>
        <DrawingTools words={words} editor={editor} pickPhoto={() => { services.pickPhoto(); }} done={() => { services.done(); }} />
        <DrawingPaper words={words} editor={editor} pointer={pointer} />
      </div>,
      container,
    );
  };
  const press = (event: KeyboardEvent): void => {
    const act = keyAct(event, editor);
    if (!act) return;
    // The app has its own meaning for these keys, in the note behind.
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  container.addEventListener('keydown', press);
  show();
  return { focus: () => { surface?.focus(); }, destroy: () => { takeDown(container, pointer, press); } };
}

function takeDown(container: HTMLElement, pointer: DrawingPointer, press: (event: KeyboardEvent) => void): void {
  pointer.finish();
  container.removeEventListener('keydown', press);
  render(null, container);
}
