import type { Block } from './block';
import type { ChunkFacts, ItemFact, NestedFact } from './facts';
import { isItem } from './facts';
import type { Words } from './leaf';
import type { Range } from './range';

/** Nothing in these means anything to Markdown, Obsidian, Tasks or the format, wherever it stands between others of its kind. */
const PLAIN = /^[\p{L}\p{N}, ]*$/u;

/** In a block: what stands in `from`…`to` becomes `insert`. */
export interface Replacement extends Range {
  readonly insert: string;
}

/**
 * The facts of a block of one list item when something changed inside its plain words: only its words differ and what
 * stands behind them moves. Undefined where Markdown has to be asked. The first and the last character stay, so that
 * nothing outside the words can join them.
 */
export function retypePlainWords(block: Block, replacement: Replacement): ChunkFacts | undefined {
  const item = onlyItem(block.facts);
  const [piece] = item?.words.pieces ?? [];
  if (!item || !piece || item.words.pieces.length !== 1 || item.focusWords) return undefined;
  const { from, to, insert } = replacement;
  if (from <= piece.from || to >= piece.to) return undefined;
  const value = block.text.slice(piece.from, from) + insert + block.text.slice(to, piece.to);
  if (!PLAIN.test(value) || !isPlain(item.words, block.text, piece)) return undefined;
  const moved = new Mover(to, insert.length - (to - from));
  const words = { text: value.replace(/ +/g, ' '), inline: [{ type: 'text', value } as const], pieces: [moved.range(piece)] };
  return { ...block.facts, parts: [{ items: [{ ...moved.item(item), words }], images: [] }] };
}

function onlyItem({ parts, definitions }: ChunkFacts): ItemFact | undefined {
  const [part] = parts;
  if (!part || parts.length > 1 || part.items.length !== 1 || part.images.length > 0 || definitions.length > 0) return undefined;
  return part.items[0];
}

/** The words as they were must be plain too: what is typed may end something that has been open. */
function isPlain({ inline }: Words, text: string, piece: Range): boolean {
  const [only] = inline;
  return inline.length === 1 && only?.type === 'text' && PLAIN.test(only.value) && only.value === text.slice(piece.from, piece.to);
}

/** Moves everything that ends behind an offset. */
class Mover {
  constructor(private readonly behind: number, private readonly by: number) {}

  range<R extends Range>(range: R): R {
    return range.to < this.behind ? range : { ...range, from: this.offset(range.from), to: range.to + this.by };
  }

  item(item: ItemFact): ItemFact {
    return {
      ...this.range(item),
      words: this.words(item.words),
      ...item.focusWords ? { focusWords: this.words(item.focusWords) } : {},
      tags: item.tags.map(tag => this.range(tag)),
      fields: item.fields.map(field => this.range(field)),
      dates: item.dates.map(date => this.range(date)),
      nested: item.nested.map(nested => this.nested(nested)),
    };
  }

  private nested(nested: NestedFact | ItemFact): NestedFact | ItemFact {
    return isItem(nested) ? this.item(nested) : { ...nested, words: this.words(nested.words) };
  }

  private words(words: Words): Words {
    return { ...words, pieces: words.pieces.map(piece => this.range(piece)) };
  }

  private offset(from: number): number {
    return from < this.behind ? from : from + this.by;
  }
}
