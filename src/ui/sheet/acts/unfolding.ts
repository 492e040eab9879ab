import type { Composition } from '../../../core/arrange/arrangement';
import { SMALLEST_HEAP } from '../../../core/arrange/keep';
import { SMALLEST } from '../layout/sheet-layout';
import type { Camera } from '../viewport/camera';
import { NOTHING } from './view-state';
import type { Workplace } from './workplace';

/** Whoever comes this near to a folded group wants to see into it. */
const NEAR = 1.8;

/** Pixels: from near by words are so large that one can write among them, and read on what is written smaller for what comes. */
const FROM_NEAR = SMALLEST / SMALLEST_HEAP;

/** Opens groups that are folded since there is no room for all of them, and folds them again. */
export class Unfolding {
  #told = false;
  /** Somebody asked for what is composed next: a sheet that is opened, too. */
  #asked = true;
  /** From where it is read, until one looks elsewhere. */
  #reading: Camera | undefined;
  /** What was composed when it was last asked whether one can read it. */
  #seen: Composition | undefined;

  constructor(private readonly place: Workplace) {}

  /** Key of the group that somebody opened. */
  get opened(): string | undefined {
    return this.place.paper.opened;
  }

  open(pile: string): void {
    this.place.paper.open(pile);
    this.show();
  }

  /** Shows the whole sheet; once it is composed anew, from near by what would be too small to read. */
  show(): void {
    this.#asked = true;
    this.place.viewport.fitAll();
  }

  /** Nobody chose where one looks: it is read from near by. */
  get reads(): boolean {
    return this.place.viewport.camera === this.#reading;
  }

  /** The sheet was composed: what one asked for, and is too small to read in the whole view, is looked at from near by. */
  composed(): void {
    const { viewport, paper } = this.place;
    if (this.reads) this.show();
    viewport.keepFitting();
    this.#seen = paper.arrangement.composition;
    const box = this.#asked && viewport.fitting ? paper.tooSmall : undefined;
    this.#asked = false;
    if (!box) return;
    viewport.read(box, FROM_NEAR);
    this.#reading = viewport.camera;
  }

  /** An act may have made all too small to read in the whole view. */
  drawn(): void {
    if (!this.#seen) return;
    const { viewport, paper, store: { now: { edit, lifted } } } = this.place;
    if (edit || lifted.size > 0 || !viewport.fitting || paper.arrangement.composition === this.#seen) return;
    this.#asked = true;
    this.composed();
  }

  /** Opens the folded group in which a thing lies, or that has this key; `false` where there is none. */
  openTo(key: string): boolean {
    const pile = this.place.paper.pileOf(key);
    if (pile) this.open(pile.key);
    return pile !== undefined;
  }

  /** Once, what can be done where groups fold under somebody's hands. */
  tell(): void {
    if (!this.#told) this.place.services.tell(this.place.words.sayFolded);
    this.#told = true;
  }

  /** Opens what somebody zoomed in on. */
  openNear(): void {
    const { viewport, paper } = this.place;
    const pile = viewport.camera.zoom < NEAR ? undefined : paper.pileAt(viewport.zoomedAt);
    if (pile) this.open(pile.key);
  }

  /** What is opened folds again, and has the keyboard: what lies in it is not drawn any more. */
  fold(): void {
    const focus = this.opened;
    this.place.paper.fold();
    this.show();
    this.place.store.change({ selected: NOTHING, focus });
  }
}
