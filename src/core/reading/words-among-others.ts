import type { Inline } from '../inline';
import type { Range } from './range';

/** Nothing in these means anything to Markdown, Obsidian, Tasks or the format, wherever it stands between others of its kind. */
export const PLAIN = /^[\p{L}\p{N}, ]*$/u;

/** What stands in `from`…`to` becomes `insert`. */
export interface Replacement extends Range {
  readonly insert: string;
}

/** Emphasis, links to notes and the punctuation of sentences: what letters between them mean does not hang on which letters. */
const TAME = /^(?:[\p{L}\p{N}\s.,;:!?'"()*_=~/–-]|\[\[[^[\]\r\n]+\]\])*$/u;
const FIELD_OR_URL = /::|:\/\//;
/** What may make something else of words further on, wherever in the chunk it stands. */
const WILD = /[`<&\\$%]|\]\(/;

/**
 * The inline words of one line when something changed among plain words in it, with emphasis and links elsewhere. Undefined
 * where Markdown has to be asked. What stands directly beside emphasis, a link or the beginning of the line stays: it tells
 * what those are.
 * @param source the words as they are written; `replacement` counts from its start
 */
export function retypeAmongOthers(
  inline: readonly Inline[], chunk: string, source: string, replacement: Replacement,
): readonly Inline[] | undefined {
  const tame = TAME.test(source) && !FIELD_OR_URL.test(source) && !WILD.test(chunk);
  if (!tame || !standsAmongPlain(source, replacement)) return undefined;
  const along = new Along(source, replacement);
  const retyped = along.exchange(inline);
  return along.found ? retyped : undefined;
}

/** Behind a space and before another plain character, with nothing but plain ones between. */
function standsAmongPlain(source: string, { from, to }: Replacement): boolean {
  const space = source.lastIndexOf(' ', from - 1);
  return space >= 0 && PLAIN.test(source.slice(space, to + 1)) && !/\[\[[^\]]*$/.test(source.slice(0, from));
}

/** Walks the words and their source side by side. What lies between texts is never a letter, so each is met where it stands. */
class Along {
  found = false;
  private at = 0;

  constructor(private readonly source: string, private readonly replacement: Replacement) {}

  exchange(inline: readonly Inline[]): readonly Inline[] {
    return inline.map(one => {
      if (one.type === 'text') return this.text(one);
      if (one.type === 'link' || one.type === 'image') this.at = this.source.indexOf(']]', this.at) + 2;
      else if ('children' in one) return { ...one, children: this.exchange(one.children) };
      return one;
    });
  }

  private text(one: Extract<Inline, { type: 'text' }>): Inline {
    const { from, to, insert } = this.replacement;
    const start = this.source.indexOf(one.value, this.at);
    if (start < 0) return one;
    this.at = start + one.value.length;
    if (from <= start || to >= this.at) return one;
    this.found = true;
    return { type: 'text', value: one.value.slice(0, from - start) + insert + one.value.slice(to - start) };
  }
}
