import type { Words } from '../../i18n/words';

/** What the drawing surface asks of the world around it. */
export interface DrawingServices {
  readonly words: Words;
  /** What was drawn before, as SVG text; empty for a blank paper. An SVG of another program lies under the strokes. */
  readonly svg: string;
  /** Called at the end of every stroke and act, so that a crash loses nothing. */
  readonly keep: (svg: string) => void;
  /** Somebody drew on real paper and wants to photograph it. */
  readonly pickPhoto: () => void;
  readonly done: () => void;
}

export interface DrawingHandle {
  focus(): void;
  /** A stroke under way is finished and kept first. */
  destroy(): void;
}
