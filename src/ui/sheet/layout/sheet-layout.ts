import { arrange, keptArrangement } from '../../../core/arrange/arrange';
import type { Arrangement, Composition, Frame, Typesetting } from '../../../core/arrange/arrangement';
import { NONE, openIn } from '../../../core/arrange/fold';
import { searchComposition } from '../../../core/arrange/search';
import type { Board } from '../../../core/contents';
import type { Pane } from '../sheet-services';
import { groupsTouched, isClosedBetween, looseLeft } from './board-in-hand';
import { headingsStandAs, pilesOf } from './boxes';
import { EarlierArrangements, paneOf } from './earlier';
import type { Stood } from './earlier';

/** Pixels: a note that somebody wrote by hand looks no larger; words below the smallest are not read from a chair. */
const LARGEST = 28;
export const SMALLEST = 9.5;
/** Width of the room for the pupil for a height of 1: a standing child with something in its hands. */
const PUPIL = 0.72;
/** While nothing is shown; also where nothing is ever laid out. */
const UNSEEN = { width: 1280, height: 800 };
/** The search begins nothing after this before others get their turn: with its last step a slice is no longer than 8 ms. */
const SLICE_MS = 6;
/** Words must become larger by this part before everything is put elsewhere. */
const WORTH = 1.08;

/** What the layout asks of the sheet that it is for. */
export interface LayoutNeeds {
  /** Acts once others had their turn. */
  readonly later: (act: () => void) => void;
  /** The pane as it is now. */
  readonly pane: () => Pane;
  readonly typesetting: () => Typesetting;
  /** The composition that was kept for a pane of this size. */
  readonly kept: (pane: Pane) => Composition | undefined;
  readonly keep: (pane: Pane, composition: Composition) => void;
  /** Another composition was found: draw it, as soon as nobody writes or carries something. */
  readonly found: () => void;
}

/** What somebody writes in, or did last: the keys that its group has where it is folded. */
export interface InHand {
  readonly groups: readonly (string | undefined)[];
  readonly writes: boolean;
}

/** Keeps where everything stands, and looks for a better composition when it is time for that. */
export class SheetLayout {
  #now: Arrangement | undefined;
  #board: Board | undefined;
  readonly #earlier = new EarlierArrangements();
  #pane = UNSEEN;
  #typesetting: Typesetting | undefined;
  #open: string | undefined;
  /** A note that was written may not be on the board yet. */
  #sending = false;
  /** The loose notes of which some were put elsewhere last. */
  #grouping: string | undefined;
  /** What somebody asked to be open; the group that somebody writes in is open without that. */
  #asked: string | undefined;
  /** The same until it is known where everything goes then. */
  #opening: string | undefined;
  /** Which search goes on: the ones before it are given up. */
  #search = 0;
  /** What is looked for is wanted whatever it gains. */
  #anyway = false;
  /** A composition that was found and waits for its moment. */
  #better: { readonly composition: Composition; readonly open: string | undefined; readonly asked: boolean } | undefined;

  constructor(private readonly needs: LayoutNeeds) {}

  get now(): Arrangement {
    if (!this.#now) throw new Error('Nothing is arranged yet.');
    return this.#now;
  }

  /**
   * Where everything of this board stands, as it was composed; only what changed moves. What somebody writes in never folds, and the
   * last to fold is where a loose note hung that went, or where something came, by whatever way, or else where the keyboard is.
   */
  arrange(board: Board, inHand?: InHand): Arrangement {
    if (!this.#now) {
      this.#pane = this.#seen();
      this.#typesetting = this.needs.typesetting();
    }
    const seen = this.#board && this.#now && { board: this.#board, arrangement: this.#now, open: this.#open };
    if (seen && !this.#sending) this.#earlier.add(seen);
    this.#sending = seen !== undefined && isClosedBetween(seen.board, board);
    const stood = seen && this.#stood(board, seen);
    if (stood) this.#open = stood.open;
    if (stood && stood.arrangement.composition !== seen.arrangement.composition) this.#drop();
    if (seen && board.loose !== seen.board.loose) this.#grouping = looseLeft(seen.board, board)[0] ?? this.#grouping;
    const before = stood?.arrangement ?? this.needs.kept(this.#pane);
    this.#board = board;
    this.#now = arrange(board, this.#frame(), this.needs.typesetting(), before);
    const pile = inHand && this.#foldedInHand(inHand, board, this.#now, stood);
    if (pile !== undefined) {
      this.#open = pile;
      this.#now = arrange(board, this.#frame(), this.needs.typesetting(), before);
    }
    if (before && 'composition' in before && before.composition.columns !== this.#now.composition.columns) this.compose();
    return this.#now;
  }

  /** How it stood when all hung as on this board. While what was written is on its way that is so, though nothing was taken back. */
  #stood(board: Board, seen: Stood): Stood {
    const found = this.#earlier.of(board) ?? seen;
    return this.#sending && found.arrangement.composition !== seen.arrangement.composition ? seen : found;
  }

  /** What is looked for was for how it stood before an act was taken back. */
  #drop(): void {
    this.#better = undefined;
    if (!this.#anyway) this.stop();
  }

  /** The pile that somebody writes in; where groups fold in an act, one at which somebody is at work. */
  #foldedInHand({ groups, writes }: InHand, board: Board, now: Arrangement, before: Stood | undefined): string | undefined {
    if (!now.folded || (!writes && now.composition === before?.arrangement.composition)) return undefined;
    const piles = new Set<string | undefined>(pilesOf(now).map(({ key }) => key));
    const written = writes ? groups.find(key => piles.has(key)) : undefined;
    if (written !== undefined || !before) return written;
    const { folded } = before.arrangement;
    if (folded && this.opened !== undefined) return undefined;
    for (const { key } of pilesOf(before.arrangement)) piles.delete(key);
    const left = looseLeft(before.board, board);
    const touched = folded || (now.looseOpen && left.length > 0) ? [] : [...groupsTouched(before.board, board), ...groups];
    return [...left, ...touched, this.#grouping].find(key => piles.has(key));
  }

  /** The same for what is not there yet, without keeping anything; nothing where headings would move. Nobody waits for a search. */
  tried(board: Board): Arrangement | undefined {
    const before = this.#earlier.of(board)?.arrangement ?? this.now;
    const then = keptArrangement(board, this.#frame(), this.needs.typesetting(), before);
    return then && headingsStandAs(this.now, then) ? then : undefined;
  }

  /**
   * The pane may have another size now, or the words another type: a moment to compose. Where both are the same, and in a pane that
   * cannot be seen for a while, nothing moves. What was kept for a pane was reckoned with the words as they were.
   */
  renew(): void {
    const pane = this.#seen();
    const typesetting = this.needs.typesetting();
    if (pane === UNSEEN || (paneOf(pane) === paneOf(this.#pane) && typesetting === this.#typesetting)) return;
    const kept = typesetting === this.#typesetting ? this.needs.kept(pane) : undefined;
    this.#pane = pane;
    this.#typesetting = typesetting;
    this.#better = undefined;
    this.#earlier.forget();
    if (!kept) return this.compose(true);
    // What is still looked for is for the pane as it was.
    this.stop();
    this.#anyway = false;
    if (this.#board) this.#now = arrange(this.#board, this.#frame(), this.needs.typesetting(), kept);
    if (this.#opening !== undefined) this.open(this.#opening);
  }

  /** The folded group with this key becomes the one that is open, as soon as it is known where everything goes then. */
  open(key: string): void {
    this.#asked = key;
    this.#opening = key;
    this.compose(true);
  }

  /** The group that somebody opened. */
  get opened(): string | undefined {
    return this.now.folded && this.#open === this.#asked ? this.#asked : undefined;
  }

  /** All is folded as it was before somebody opened something; where that is the one that is open by itself, none is. */
  fold(): void {
    const { open, ...frame } = this.#frame();
    this.#asked = undefined;
    this.#opening = undefined;
    const itself = this.#board && openIn(this.#board, frame, true)?.key;
    this.#compose(open === itself ? { ...frame, open: NONE } : frame, true);
  }

  /**
   * Looks for the best composition, in slices off the path of keys and pointers. `anyway`: it comes whatever it gains, and begins
   * again with little room for what comes; else it leaves as much as the one that is seen.
   */
  compose(anyway = false): void {
    const { room, closed = false } = (anyway || this.#anyway ? undefined : this.#now?.composition) ?? {};
    const open = this.#opening;
    const asked = { ...open !== undefined && { open }, ...room !== undefined && { room }, ...closed && { closed } };
    this.#compose({ ...this.#frame(), ...asked }, anyway);
  }

  #compose(frame: Frame, anyway: boolean): void {
    this.stop();
    const board = this.#board;
    if (!board) return;
    this.#anyway ||= anyway;
    const steps = searchComposition(board, frame, this.needs.typesetting());
    const search = this.#search;
    const slice = (): void => {
      if (search !== this.#search) return;
      const until = performance.now() + SLICE_MS;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return this.#found(step.value, frame);
        if (performance.now() > until) break;
      }
      this.needs.later(slice);
    };
    this.needs.later(slice);
  }

  /** Puts everything where the found composition says; `false` where none waits. */
  take(board: Board): boolean {
    const better = this.#better;
    if (!better) return false;
    this.#better = undefined;
    if (better.asked) this.#earlier.forget();
    this.#board = board;
    this.#open = better.open;
    this.#now = arrange(board, this.#frame(), this.needs.typesetting(), better.composition);
    this.needs.keep(this.#pane, this.#now.composition);
    return true;
  }

  /** Keeps what is seen for the next opening. */
  keep(): void {
    if (this.#now) this.needs.keep(this.#pane, this.#now.composition);
  }

  stop(): void {
    this.#search += 1;
  }

  #found(composition: Composition | undefined, { open }: Frame): void {
    const asked = this.#anyway;
    const wanted = asked || (this.now.folded && composition?.folded === false);
    this.#anyway = false;
    this.#opening = undefined;
    if (!composition || (!wanted && composition.size < this.now.size * WORTH)) return;
    this.#better = { composition, open, asked: asked || this.#better?.asked === true };
    this.needs.found();
  }

  #seen(): typeof UNSEEN {
    const { width, height } = this.needs.pane();
    return width > 0 && height > 0 ? { width, height } : UNSEEN;
  }

  #frame(): Frame {
    return { ...this.#pane, largest: LARGEST, smallest: SMALLEST, pupil: PUPIL, ...this.#open !== undefined && { open: this.#open } };
  }
}
