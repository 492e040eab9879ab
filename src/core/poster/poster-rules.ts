import { POINT } from '../print/page';
import { CAPITAL } from '../print/set-words';

/** A capital is read from so many times its own height. */
const READ_FROM = 200;
/** Steps are read by who stands before it. */
const STEP_POINTS = 18;
/** What a poster promises, in millimetres of distance. */
const DISTANCES = { A3: 3000, A4: 1500 } as const;
/** From one size of type to the next: three steps lead from a step of the school to an ambition on A3. */
const RATIO = 1.4813;

/** The sizes of a poster, in millimetres. */
export interface PosterRules {
  /** What an ambition is written in at least; smaller is told. */
  readonly least: number;
  /** What it is written in at most; beyond it there is air. */
  readonly most: number;
  /** What a step is written in at least. */
  readonly step: number;
  /** The lengths of the design in millimetres of A3 become so much shorter. */
  readonly unit: number;
  /** From where an ambition is read, in millimetres. */
  readonly distance: number;
}

/** Paper that a poster is designed for; larger ones are A3 enlarged. */
export function posterRules(paper: keyof typeof DISTANCES): PosterRules {
  const least = DISTANCES[paper] / READ_FROM / CAPITAL;
  const step = STEP_POINTS * POINT;
  const [grows, unit] = paper === 'A4' ? [2, Math.SQRT1_2] : [1.6, 1];
  return { least, most: least * RATIO * grows, step, unit, distance: DISTANCES[paper] };
}

/** A size of type that lies so many steps of the scale above that of a step. */
export function scaleStep({ step, unit }: PosterRules, above: number): number {
  return Math.max(step * RATIO ** above * (above > 1 ? unit : 1), step);
}

/** From where words of a size are read, in millimetres. */
export function readFrom(size: number): number {
  return size * CAPITAL * READ_FROM;
}
