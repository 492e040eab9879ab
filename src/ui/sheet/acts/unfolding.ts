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

  /** Shows the whole sheet as it is composed now, however small. */
  showAll(): void {
    this.#seen = this.place.paper.arrangement.composition;
    this.place.viewport.fitAll();
  }

  /** Nobody chose where one looks: it is read from near by. */
  get reads(): boolean {
    return this.place.viewport.camera === this.#reading;
  }

  /** The sheet was composed: what one asked for, and is too small to read in the whole view, is looked at from near by. */
  composed(): void {
    if (this.reads) this.show();
    this.place.viewport.keepFitting();
    this.#look(this.#asked);
    this.#asked = false;
  }

  /** An act may have composed anew: what has become too small is looked at from near by once nobody writes or carries anything. */
  drawn(): void {
    const { paper, store: { now: { edit, lifted } } } = this.place;
    if (this.#seen && !this.#asked && !edit && lifted.size === 0) this.#look(paper.arrangement.composition !== this.#seen);
  }

  #look(near: boolean): void {
    const { viewport, paper, store: { now: { focus } } } = this.place;
    if (!viewport.fitting) return;
    this.#seen = paper.arrangement.composition;
    const box = near ? paper.tooSmall : undefined;
    if (!box) return;
    viewport.read(box, FROM_NEAR, focus === undefined ? undefined : paper.boxOf(focus));
    this.#reading = viewport.camera;
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
