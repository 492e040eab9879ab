import { headings } from '../syntax';
import { headingWords } from '../writing/escape';

/**
 * The word of a cluster as its heading holds it. A word that would make another thing of the heading (an ambition, the
 * sheet) is written so that it reads the same and means only itself.
 */
export function clusterWords(word: string): string {
  const words = headingWords(word);
  const ambition = /^(\p{L}[\p{L}\p{M}]*)([ \t]+\d+)?[ \t]*:/u.exec(words);
  if (ambition && headings.read(ambition[1] ?? '')?.name === 'ambition') return words.replace(':', '\\:');
  return headings.read(words)?.name === 'sheet' ? words.replace(/\s/u, '&#32;') : words;
}
