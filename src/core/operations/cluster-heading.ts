import { NO_DEFINITIONS } from '../reading/markdown';
import { readBlocks } from '../reading/read-chunk';
import { headingWords } from '../writing/words';

const ESCAPED_SPACE = '&#32;';

/**
 * The word of a cluster as its heading holds it. A word that would make another thing of the heading (an ambition, the
 * sheet) is written so that it reads the same and means only itself.
 */
export function clusterWords(word: string): string {
  const words = headingWords(word);
  switch (roleOf(words)) {
    case 'ambition': return words.replace(/:|[ \t]+(?=[-–—](?:[ \t]|$))/u, sign => (sign === ':' ? '\\:' : ESCAPED_SPACE));
    case 'sheet': return words.replace(/\s/u, ESCAPED_SPACE);
    default: return words;
  }
}

/** What a reader would make of it is asked of the reader. */
function roleOf(words: string): string | undefined {
  return readBlocks(`# ${words}`, NO_DEFINITIONS).parts[1]?.heading?.role.kind;
}
