import type { RoundRow } from '../../core/schools/round';
import type { Words } from '../../i18n/words';

/** What the page of all schools asks of the world. */
export interface SchoolsServices {
  readonly words: Words;
  readonly openYears: (row: RoundRow) => void;
  readonly copyMail: (row: RoundRow) => void;
  /** The days on which its steps are evaluated, for a calendar. */
  readonly writeCalendar: (row: RoundRow) => void;
  /** One note with what a successor needs. */
  readonly handOver: (row: RoundRow) => void;
  readonly exportRows: (rows: readonly RoundRow[]) => void;
}

export interface SchoolsPageView {
  /** By name; absent while notes are being read. */
  readonly rows?: readonly RoundRow[];
  readonly progress?: { readonly done: number; readonly all: number };
}

export interface SchoolsHandle {
  update(view: SchoolsPageView): void;
  destroy(): void;
}
