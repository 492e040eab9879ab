import type { Paragraph } from 'mdast';
import type { Inline } from '../inline';
import { readLeaf, wordsOf, type ChunkContext } from './leaf';
import { endOf, startOf } from './markdown';

/** Targets of the images in a paragraph, in order. */
export function imagesIn(node: Paragraph, context: ChunkContext): string[] {
  const range = { from: startOf(node), to: endOf(node) };
  if (!context.source.slice(range.from, range.to).includes('![')) return [];
  return wordsOf(readLeaf(node.children, range, context), () => false).flatMap(words => targets(words.inline));
}

/** Images may stand in emphasis and links. */
function targets(inline: readonly Inline[]): string[] {
  return inline.flatMap(part => {
    if (part.type === 'image') return [part.target];
    return 'children' in part ? targets(part.children) : [];
  });
}
