import { ambitionHeading } from '../syntax';
import { headingWords } from '../writing/escape';
import { freeNumber } from './blocks';
import type { Scene } from './scene';

/** The heading of a new ambition, with the lowest free number. */
export function newAmbitionHeading(scene: Scene, level: number, words: string): string {
  return ambitionHeading(level, headingWords(words), scene.language, freeNumber(scene));
}
