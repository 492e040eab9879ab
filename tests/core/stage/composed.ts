import { compose, type Composed } from '../../../src/core/stage/compose';
import type { Size } from '../../../src/core/geometry';
import type { Piece } from '../../../src/core/stage/picture';
import type { SceneKind } from '../../../src/core/stage/scene';
import { see, type Sight } from '../../../src/core/stage/see';
import { nl } from '../../../src/i18n/nl';
import { parse } from '../../read';
import { inter } from './inter';

export const SCREEN: Size = { width: 1920, height: 1080 };

export const SIGHT: Sight = {
  words: nl.room.stage, question: 'Wat maakt deze twee uur voor jou de moeite waard?', writing: false, timer: false, earlier: true,
  names: true, personal: false, isPicture: () => true,
};

/** What the room sees of a note. */
export function composed(text: string, shows: SceneKind, sight: Partial<Sight> = {}, frame = SCREEN, before?: Composed): Composed {
  return compose(see(shows, parse(text), { ...SIGHT, ...sight }), frame, nl.room.stage, inter, before?.plan);
}

export function wordsOf({ text }: Piece): string {
  return text?.lines.join(' ') ?? '';
}

/** A note in phase 3 with these clusters, and loose notes before them. */
export function sheetWith(clusters: Readonly<Record<string, readonly string[]>>, loose: readonly string[] = []): string {
  const list = (notes: readonly string[]): string => notes.map(words => `- ${words} #geel\n`).join('');
  const groups = Object.entries(clusters).map(([word, notes]) => `\n### ${word}\n\n${list(notes)}`);
  return `---\ntype: ambitiegesprek\nfase: 3\n---\n\n## Het vel\n\n${list(loose)}${groups.join('')}`;
}
