import type { Ambition, Cluster, Session, Sheet, Step, StickyNote } from './session';
import type { Irregularity } from './irregularity';

/**
 * The sheet as it is drawn: what hangs where, in the order of the text. Equal parts of two successive boards are the same
 * objects, so that a view may compare by identity.
 */
export interface Board {
  readonly sheet: Sheet | undefined;
  readonly ambitions: readonly Ambition[];
  readonly clusters: readonly Cluster[];
  readonly loose: readonly StickyNote[];
  readonly steps: readonly Step[];
  readonly irregularities: readonly Irregularity[];
}

/** A session holds its board; the parser keeps unchanged parts identical. */
export function board(session: Session): Board {
  const { sheet, ambitions, clusters, loose, steps, irregularities } = session;
  return { sheet, ambitions, clusters, loose, steps, irregularities };
}
