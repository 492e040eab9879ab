import { cards } from './cards';
import { choosing } from './chosen';
import { energy } from './energy';
import { grouping, type GroupingPlan } from './grouping';
import { headPieces } from './head';
import { ideasOrStock } from './ideas-and-stock';
import { last, start } from './opening';
import type { Size } from '../geometry';
import type { StageMeasure, Piece } from './picture';
import { contract, writing } from './question';
import { road } from './road';
import type { SceneHead, Scene } from './scene';
import { Typesetter } from './setting';
import type { StageWords } from './stage-words';
import { steps } from './steps';

export interface Composed {
  readonly pieces: readonly Piece[];
  /** Of a grouping: where its blocks stand, for the next one. */
  readonly plan?: GroupingPlan;
}

/** Lays out what the room sees: one picture, whole. The same scene in the same frame gives the same picture. */
export function compose(scene: Scene, frame: Size, words: StageWords, measure: StageMeasure, before?: GroupingPlan): Composed {
  const type = new Typesetter(measure);
  if (scene.shows === 'grouping') return grouping(scene, frame, words, type, before);
  return { pieces: piecesOf(scene, frame, words, type) };
}

/** The line above a picture, which is laid out again each minute. */
export function composeHead(head: SceneHead | undefined, frame: Size, measure: StageMeasure): readonly Piece[] {
  return head ? headPieces(head, frame, new Typesetter(measure)) : [];
}

function piecesOf(scene: Exclude<Scene, { shows: 'grouping' }>, frame: Size, words: StageWords, type: Typesetter): Piece[] {
  switch (scene.shows) {
    case 'start':
      return start(scene, frame, type);
    case 'contract':
      return contract(scene, frame, type);
    case 'focus':
    case 'outcomes':
      return cards(scene, frame, words.outcomes, type);
    case 'writing':
      return writing(scene, frame, type);
    case 'energy':
      return energy(scene, frame, { withoutWord: words.withoutWord, more: words.andMoreWords }, type);
    case 'choosing':
      return choosing(scene, frame, { stays: words.staysOnSheet, more: words.andMoreWords }, type);
    case 'road':
      return road(scene, frame, words, type);
    case 'ideas':
    case 'stock':
      return ideasOrStock(scene, frame, words, type);
    case 'steps':
      return steps(scene, frame, words, type);
    case 'last':
      return last(scene, frame, words.thanks, type);
  }
}
