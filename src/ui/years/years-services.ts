import type { Years } from '../../core/years/years';
import type { Words } from '../../i18n/words';

/** What the page of the years asks of the world. Meetings are named by the path of their note. */
export interface YearsServices {
  readonly words: Words;
  /** Goes to a meeting, and to the heading line in it where one is named. */
  readonly goTo: (path: string, heading?: string) => void;
  /** Somebody lingers on a place: the app shows what stands there. */
  readonly preview: (path: string, heading: string | undefined, targetEl: HTMLElement, event: MouseEvent) => void;
  readonly print: () => void;
}

export interface YearsPageView {
  /** As it is shown. */
  readonly school: string;
  /** Absent while notes are being read. */
  readonly years?: Years;
  readonly progress?: { readonly done: number; readonly all: number };
}

export interface YearsHandle {
  update(view: YearsPageView): void;
  focus(): void;
  destroy(): void;
}
