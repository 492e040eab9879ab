import { ambitionHeading } from '../syntax';
import { headingWords } from '../writing/words';
import type { Scene } from './scene';

/** The heading of a new ambition; `withNumbers` gives it the number of the place where it comes to stand. */
export function newAmbitionHeading({ session, language }: Scene, level: number, words: string): string {
  return ambitionHeading(level, headingWords(words), language, session.ambitions.length + 1);
}
