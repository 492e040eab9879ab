import { compose, composeHead, type Composed } from '../../core/stage/compose';
import type { Size } from '../../core/geometry';
import type { StageMeasure, Piece } from '../../core/stage/picture';
import type { StageWords } from '../../core/stage/stage-words';
import type { ShownScene } from './room-scene';

/** Lays the scene out anew only when it is another one: a keystroke that the room does not see costs nothing. */
export class Composer {
  private known = '';
  private composed: Composed = { pieces: [] };
  private headKnown = '';
  private head: readonly Piece[] = [];
  private joined: readonly Piece[] = [];

  constructor(private readonly measure: StageMeasure) {}

  /** The same list as long as nothing on it is another. */
  pieces({ scene, head }: ShownScene, frame: Size, words: StageWords): readonly Piece[] {
    const key = JSON.stringify([scene, frame, words.thanks]);
    const headKey = JSON.stringify([head, frame]);
    if (key === this.known && headKey === this.headKnown) return this.joined;
    if (key !== this.known) this.composed = compose(scene, frame, words, this.measure, this.composed.plan);
    if (headKey !== this.headKnown) this.head = composeHead(head, frame, this.measure);
    this.known = key;
    this.headKnown = headKey;
    this.joined = [...this.head, ...this.composed.pieces];
    return this.joined;
  }
}
