import type { Block } from './block';
import type { ChunkFacts, ItemFact, NestedFact } from './facts';
import { isItem } from './facts';
import { textOf } from './leaf';
import type { Words } from './leaf';
import type { Range } from './range';
import { PLAIN, retypeAmongOthers } from './words-among-others';
import type { Replacement } from './words-among-others';

/**
 * The facts of a block of one list item when something changed among plain words in it: only its words differ and what
 * stands behind them moves. Undefined where Markdown has to be asked. The first and the last character stay, so that
 * nothing outside the words can join them.
 */
export function retypePlainWords(block: Block, replacement: Replacement): ChunkFacts | undefined {
  const { facts, text } = block;
  const item = onlyItem(facts);
  const piece = item?.words.pieces[0];
  if (!item || !piece || item.words.pieces.length !== 1 || item.focusWords) return undefined;
  const { from, to, insert } = replacement;
  if (from <= piece.from || to >= piece.to || !PLAIN.test(insert)) return undefined;
  const plain = facts.plainWords ?? isPlain(item.words, text, piece);
  const words = plain ? plainWords(text, piece, replacement) : wordsAmongOthers(block, item.words, piece, replacement);
  if (!words) return undefined;
  const moved = new Mover(to, insert.length - (to - from)).item(item, words);
  return { ...facts, parts: [{ items: [moved], images: [] }], ...plain && { plainWords: true } };
}

type Retyped = Pick<Words, 'text' | 'inline'>;

function plainWords(text: string, piece: Range, { from, to, insert }: Replacement): Retyped {
  const value = text.slice(piece.from, from) + insert + text.slice(to, piece.to);
  return { text: value.includes('  ') ? value.replace(/ +/g, ' ') : value, inline: [{ type: 'text', value }] };
}

function wordsAmongOthers({ text, definitions }: Block, { inline }: Words, piece: Range, replacement: Replacement): Retyped | undefined {
  if (definitions.size > 0) return undefined;
  const inPiece = { ...replacement, from: replacement.from - piece.from, to: replacement.to - piece.from };
  const retyped = retypeAmongOthers(inline, text, text.slice(piece.from, piece.to), inPiece);
  return retyped && { text: textOf(retyped), inline: retyped };
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

/** Moves everything that ends behind an offset. It spells out what others would spread: this runs at every keystroke. */
class Mover {
  constructor(private readonly behind: number, private readonly by: number) {}

  item(item: ItemFact, { text, inline }: Retyped = item.words): ItemFact {
    const { index, colours, mark, focusWords, nested } = item;
    const moved: ItemFact = {
      index,
      from: this.start(item),
      to: this.end(item),
      words: { text, inline, pieces: this.pieces(item.words.pieces) },
      colours,
      tags: item.tags.map(tag => ({ name: tag.name, from: this.start(tag), to: this.end(tag) })),
      fields: this.ranges(item.fields),
      dates: this.ranges(item.dates),
      nested: nested.length === 0 ? nested : nested.map(one => this.nested(one)),
    };
    if (mark === undefined && !focusWords) return moved;
    return { ...moved, ...mark !== undefined && { mark }, ...focusWords && { focusWords: this.words(focusWords) } };
  }

  private nested(nested: NestedFact | ItemFact): NestedFact | ItemFact {
    return isItem(nested) ? this.item(nested) : { ...nested, words: this.words(nested.words) };
  }

  private words({ text, inline, pieces }: Words): Words {
    return { text, inline, pieces: this.pieces(pieces) };
  }

  private pieces(pieces: readonly Range[]): readonly Range[] {
    return pieces.map(piece => ({ from: this.start(piece), to: this.end(piece) }));
  }

  private ranges<R extends Range>(ranges: readonly R[]): readonly R[] {
    return ranges.length === 0 ? ranges : ranges.map(range => ({ ...range, from: this.start(range), to: this.end(range) }));
  }

  private start({ from, to }: Range): number {
    return from < this.behind || to < this.behind ? from : from + this.by;
  }

  private end({ to }: Range): number {
    return to < this.behind ? to : to + this.by;
  }
}
