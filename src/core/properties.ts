export type Sector = 'po' | 'vo';
export type Stage = 'exploring' | 'experimenting' | 'deepening' | 'anchoring';

/** One entry of the course: from `at` (local, ISO without zone) phase 1–7 ran, the meeting was closed (8), or the clock stood still. */
export interface CourseEntry {
  readonly at: string;
  readonly phase: number | 'pause';
}

/** The properties that the format knows, read leniently; what cannot be read is absent here and told as an irregularity. */
export interface Properties {
  readonly isSession: boolean;
  readonly school?: string;
  readonly sector?: Sector;
  /** ISO date. */
  readonly date?: string;
  /** `14:00` */
  readonly start?: string;
  /** Planned minutes. */
  readonly duration?: number;
  readonly facilitator?: string;
  readonly participants: readonly string[];
  /** 0 prepared, 1–7, 8 closed. */
  readonly phase?: number;
  readonly course: readonly CourseEntry[];
  readonly previous?: string;
  readonly stage?: Stage;
  /** Ids of the questions asked. */
  readonly asked: readonly string[];
}
