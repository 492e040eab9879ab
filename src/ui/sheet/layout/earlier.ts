import type { Arrangement } from '../../../core/arrange/arrangement';
import type { Board } from '../../../core/contents';
import type { Holder } from '../../../core/session';

/** Longer nobody goes back; a note that is typed takes two. */
const MOST = 20;

/**
 * How the sheet stood before the last acts. Who takes an act back, or carries a thing back, sees it as it was: room is made by
 * writing smaller and closing up, and would not be given back by the next act.
 */
export class EarlierArrangements {
  #stood: readonly { readonly hung: string; readonly arrangement: Arrangement }[] = [];

  add(board: Board, arrangement: Arrangement): void {
    const hung = hanging(board);
    const others = this.#stood.filter(one => one.hung !== hung);
    this.#stood = [...others.slice(1 - MOST), { hung, arrangement }];
  }

  /** How things stood when the same hung in the same places, in the composition that is kept now. */
  of(board: Board, { composition, open }: Arrangement): Arrangement | undefined {
    const then = this.#stood.find(({ hung }) => hung === hanging(board))?.arrangement;
    return then?.composition === composition && then.open === open ? then : undefined;
  }
}

const known = new WeakMap<Board, string>();

/** Which things hang where, by their keys. */
function hanging(board: Board): string {
  const hung = known.get(board) ?? hangingIn(board);
  known.set(board, hung);
  return hung;
}

function hangingIn({ ambitions, clusters, loose, steps }: Board): string {
  const within = ({ key, notes, steps: own }: Holder & { readonly key: string }): string => `${key}(${keysOf(notes)};${keysOf(own)})`;
  const chosen = ambitions.map(ambition => `${within(ambition)}[${ambition.clusters.map(within).join(',')}]`);
  return [...chosen, '|', ...clusters.map(within), '|', keysOf(loose), '|', keysOf(steps)].join(',');
}

function keysOf(things: readonly { readonly key: string }[]): string {
  return things.map(({ key }) => key).join(',');
}
