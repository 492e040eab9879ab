import { beginTimeline, type Drawing, type Ink, record, redo, type Stroke, THICKNESSES, type Timeline, undo } from '../../core/drawing';
import { strokesToSvg, svgToStrokes } from '../../core/drawing-svg';

/** What one draws with. */
export interface Tool {
  readonly ink: Ink;
  readonly width: number;
  readonly erasing: boolean;
}

type Strokes = readonly Stroke[];

/** The strokes on the paper, and the tool in use. `changed` is called after everything that is to be seen. */
export class DrawingEditor {
  tool: Tool = { ink: 'ink', width: THICKNESSES[1], erasing: false };
  readonly background: string | undefined;
  private timeline: Timeline<Strokes>;
  /** What an eraser in motion has left so far. */
  private preview: Strokes | undefined;

  constructor(svg: string, private readonly keep: (svg: string) => void, private readonly changed: () => void) {
    const { strokes, background }: Drawing = svgToStrokes(svg);
    this.background = background;
    this.timeline = beginTimeline(strokes);
  }

  get strokes(): Strokes {
    return this.preview ?? this.timeline.present;
  }

  get canUndo(): boolean {
    return this.timeline.past.length > 0;
  }

  get canRedo(): boolean {
    return this.timeline.future.length > 0;
  }

  get isBlank(): boolean {
    return this.strokes.length === 0;
  }

  add(stroke: Stroke): void {
    this.move(record(this.timeline, [...this.timeline.present, stroke]));
  }

  showErased(strokes: Strokes): void {
    if (strokes === this.strokes) return;
    this.preview = strokes;
    this.changed();
  }

  /** The whole sweep of the eraser is one step. */
  endErasing(): void {
    this.move(record(this.timeline, this.strokes));
  }

  clear(): void {
    if (!this.isBlank) this.move(record(this.timeline, []));
  }

  undo(): void {
    this.move(undo(this.timeline));
  }

  redo(): void {
    this.move(redo(this.timeline));
  }

  /** Taking a colour or a width is taking the pen. */
  take(part: Partial<Tool>): void {
    this.tool = { ...this.tool, erasing: false, ...part };
    this.changed();
  }

  bolder(by: 1 | -1): void {
    const index = THICKNESSES.findIndex(width => width === this.tool.width);
    const width = THICKNESSES[Math.min(THICKNESSES.length - 1, Math.max(0, index + by))];
    if (width !== undefined) this.take({ width });
  }

  private move(timeline: Timeline<Strokes>): void {
    const before = this.timeline;
    this.timeline = timeline;
    this.preview = undefined;
    if (timeline !== before) this.keep(this.svg());
    this.changed();
  }

  private svg(): string {
    const strokes = this.timeline.present;
    return strokesToSvg(this.background === undefined ? { strokes } : { strokes, background: this.background });
  }
}
