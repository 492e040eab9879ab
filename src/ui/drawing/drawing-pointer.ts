import { erase, PAPER, type Stroke, type StrokePoint, thin } from '../../core/drawing';
import { outlineOf } from '../../core/drawing-svg';
import type { DrawingEditor } from './drawing-editor';
import { LineInProgress, type Sample } from './line-in-progress';

const ERASER_REACH = 12;
/** Bit of `buttons` for the other end of a pen. */
const PEN_ERASER = 32;

type Act = { readonly pointer: number; readonly type: string } & (
  | { readonly kind: 'line'; readonly line: LineInProgress }
  | { readonly kind: 'erasing' }
);

/** Turns pointers into strokes. One pointer draws at a time, and a palm never does once a pen has been seen. */
export class DrawingPointer {
  private act: Act | undefined;
  private penSeen = false;
  /** The path that shows the stroke under way; written directly, since drawing must not wait for anything. */
  livePath: SVGPathElement | null = null;

  constructor(private readonly editor: DrawingEditor) {}

  down(event: PointerEvent, paper: Element): void {
    this.penSeen ||= event.pointerType === 'pen';
    const palm = event.pointerType === 'touch' && this.penSeen;
    if (palm || (event.pointerType === 'mouse' && event.button !== 0)) return;
    if (this.act && event.pointerType !== 'pen') return;
    this.drop();
    paper.setPointerCapture(event.pointerId);
    this.begin(event, paper);
    event.preventDefault();
  }

  move(event: PointerEvent, paper: Element): void {
    if (event.pointerId !== this.act?.pointer) return;
    const box = paper.getBoundingClientRect();
    for (const one of coalesced(event)) this.take(sampleOf(one, box));
    this.showLine();
  }

  up(event: PointerEvent): void {
    if (event.pointerId === this.act?.pointer) this.finish();
  }

  /** The system took a touch for a palm or a gesture; a pen or mouse that is interrupted has drawn all the same. */
  cancel(event: PointerEvent): void {
    if (event.pointerId !== this.act?.pointer) return;
    if (this.act.type === 'touch') this.drop();
    else this.finish();
  }

  finish(): void {
    const { act } = this;
    this.act = undefined;
    if (act?.kind === 'erasing') this.editor.endErasing();
    if (act?.kind === 'line') this.editor.add(this.strokeOf(thin(act.line.finish())));
    this.livePath?.setAttribute('d', '');
  }

  private begin(event: PointerEvent, paper: Element): void {
    const sample = sampleOf(event, paper.getBoundingClientRect());
    const erasing = this.editor.tool.erasing || (event.buttons & PEN_ERASER) !== 0;
    const common = { pointer: event.pointerId, type: event.pointerType };
    this.act = erasing ? { ...common, kind: 'erasing' } : { ...common, kind: 'line', line: new LineInProgress(sample) };
    if (erasing) this.take(sample);
    this.showLine();
  }

  private take(sample: Sample): void {
    if (this.act?.kind === 'line') this.act.line.add(sample);
    else this.editor.showErased(erase(this.editor.strokes, sample, ERASER_REACH));
  }

  private showLine(): void {
    if (this.act?.kind === 'line') this.livePath?.setAttribute('d', outlineOf(this.strokeOf(this.act.line.points)));
  }

  private drop(): void {
    if (this.act?.kind === 'erasing') this.editor.endErasing();
    this.act = undefined;
    this.livePath?.setAttribute('d', '');
  }

  private strokeOf(points: readonly StrokePoint[]): Stroke {
    const { ink, width } = this.editor.tool;
    return { ink, width, points };
  }
}

/** Every reading since the last frame, where the browser tells them. */
function coalesced(event: PointerEvent): readonly PointerEvent[] {
  const all = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
  return all.length > 0 ? all : [event];
}

function sampleOf(event: PointerEvent, box: DOMRect): Sample {
  const place = {
    x: ((event.clientX - box.left) / box.width) * PAPER.width,
    y: ((event.clientY - box.top) / box.height) * PAPER.height,
    time: event.timeStamp,
  };
  // Only a pen means it: fingers and mice report a constant.
  return event.pointerType === 'pen' && event.pressure > 0 ? { ...place, pressure: event.pressure } : place;
}
