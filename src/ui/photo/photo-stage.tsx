import { Component } from 'preact';
import type { JSX } from 'preact';
import type { Words } from '../../i18n/words';

interface StageProps {
  readonly url: string;
  readonly words: Words;
}

interface Look {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const WHOLE: Look = { x: 0, y: 0, zoom: 1 };
const NEAREST = 12;

/** The photo, moved with one pointer, zoomed with two or with the wheel. Double click shows the whole again. */
export class PhotoStage extends Component<StageProps, Look> {
  override state: Look = WHOLE;
  private readonly pointers = new Map<number, Spot>();

  override render({ url }: StageProps, { x, y, zoom }: Look): JSX.Element {
    return (
      <div class="ambitiegesprek-photo-stage" onDblClick={() => { this.setState(WHOLE); }}
        onWheel={(event) => {
          event.preventDefault();
          this.zoom(Math.exp(-event.deltaY / 400), spotIn(event, event.currentTarget));
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          this.pointers.set(event.pointerId, spotIn(event, event.currentTarget));
        }}
        onPointerMove={(event) => { this.move(event.pointerId, spotIn(event, event.currentTarget)); }}
        onPointerUp={(event) => { this.pointers.delete(event.pointerId); }}
        onPointerCancel={(event) => { this.pointers.delete(event.pointerId); }}>
        <img src={url} alt="" draggable={false} style={{ transform: `translate(${x}px, ${y}px) scale(${zoom})` }} />
      </div>
    );
  }

  private move(pointer: number, spot: Spot): void {
    const before = this.pointers.get(pointer);
    if (!before) return;
    const other = [...this.pointers].find(([id]) => id !== pointer)?.[1];
    this.pointers.set(pointer, spot);
    if (other) this.zoom(apart(spot, other) / Math.max(1, apart(before, other)), middle(spot, other));
    else this.setState(({ x, y }) => ({ x: x + spot.x - before.x, y: y + spot.y - before.y }));
  }

  /** What lies under `at` stays there. */
  private zoom(by: number, at: Spot): void {
    this.setState(({ x, y, zoom }) => {
      const next = Math.min(NEAREST, Math.max(1, zoom * by));
      const ratio = next / zoom;
      return next === 1 ? WHOLE : { zoom: next, x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio };
    });
  }
}

function spotIn(event: MouseEvent, element: Element): Spot {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function apart(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function middle(one: Spot, other: Spot): Spot {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
