import type { Paragraph } from 'mdast';
import type { Inline } from '../inline';
import { readTextLines, wordsOf, type ChunkContext } from './leaf';
import { endOf, startOf } from './markdown';

/** What stands in a paragraph, as far as it is more than words. */
export function inlineOf(node: Paragraph, context: ChunkContext): readonly Inline[] {
  const range = { from: startOf(node), to: endOf(node) };
  if (!context.source.slice(range.from, range.to).includes('[')) return [];
  return wordsOf(readTextLines(node.children, range, context), () => false).flatMap(words => words.inline);
}

/** Targets of the images among words, in order; they may stand in emphasis and links. */
export function imagesAmong(inline: readonly Inline[]): string[] {
  return inline.flatMap(part => {
    if (part.type === 'image') return [part.target];
    return 'children' in part ? imagesAmong(part.children) : [];
  });
}

/** Link texts of the notes and files named or shown among words, without the heading they point to. */
export function linksAmong(inline: readonly Inline[]): string[] {
  return inline.flatMap(part => {
    if ((part.type === 'link' || part.type === 'image') && part.internal) return [part.target.split('#')[0] ?? ''];
    return 'children' in part ? linksAmong(part.children) : [];
  }).filter(link => link !== '');
}
