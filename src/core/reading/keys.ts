import { type ChunkFacts, isItemFact, type ItemFact } from './facts';

/** Hands out numbers and keys that no earlier state of the document has used. */
export class Numbers {
  constructor(public next: number) {}

  take(): number {
    return this.next++;
  }
}

/** What was read of a chunk. */
interface ReadText {
  readonly text: string;
  readonly facts: ChunkFacts;
}

/** A block as far as its keys go: of its headings and items, by their index. */
interface KeyedText extends ReadText {
  readonly keys: readonly string[];
}

/**
 * The blocks that stood where a text changed, each to be used once: a text that was only moved keeps its block. What is left
 * passes its keys on to what is new, first to things with the same source, then in order.
 */
export class PreviousBlocks<Block extends KeyedText> {
  private readonly byText = new Queues<Block>();
  private readonly kept = new Set<Block>();

  constructor(private readonly blocks: readonly Block[]) {
    for (const block of blocks) this.byText.add(block.text, block);
  }

  takeBlock(text: string): Block | undefined {
    const block = this.byText.take(text);
    if (block) this.kept.add(block);
    return block;
  }

  /** The keys for the things of new chunks, in the order of the chunks; to be asked when every block that stays was taken. */
  keysFor(chunks: readonly ReadText[], numbers: Numbers): string[][] {
    return new FreeKeys(this.blocks.filter(block => !this.kept.has(block))).keysFor(chunks, numbers);
  }
}

/** A heading or an item of a chunk. */
interface Named {
  readonly kind: 'heading' | 'item';
  readonly source: string;
  readonly index: number;
}

/** A thing to which a key is to be given, and the list that the key goes into. */
interface Keyless {
  readonly named: Named;
  readonly keys: string[];
}

/** Keys of things that are gone. */
class FreeKeys {
  private readonly bySource = new Queues<string>();
  private readonly inOrder = new Queues<string>();
  private readonly given = new Set<string>();

  constructor(blocks: readonly KeyedText[]) {
    for (const { text, facts, keys } of blocks) {
      for (const { kind, source, index } of namedIn(text, facts)) {
        const key = keys[index] ?? '';
        this.bySource.add(kind + source, key);
        this.inOrder.add(kind, key);
      }
    }
  }

  keysFor(chunks: readonly ReadText[], numbers: Numbers): string[][] {
    const keys = chunks.map((): string[] => []);
    const wanted = chunks.flatMap(({ text, facts }, chunk) => {
      return namedIn(text, facts).map((named): Keyless => ({ named, keys: keys[chunk] ?? [] }));
    });
    const left = wanted.filter(one => !this.give(one, this.bySource.take(one.named.kind + one.named.source)));
    for (const one of left) this.give(one, this.nextOf(one.named.kind) ?? `k${numbers.take()}`);
    return keys;
  }

  private give({ keys, named }: Keyless, key: string | undefined): boolean {
    if (key === undefined) return false;
    this.given.add(key);
    keys[named.index] = key;
    return true;
  }

  private nextOf(kind: Named['kind']): string | undefined {
    let key = this.inOrder.take(kind);
    while (key !== undefined && this.given.has(key)) key = this.inOrder.take(kind);
    return key;
  }
}

/** First come, first served, by name. */
class Queues<T> {
  private readonly lists = new Map<string, { readonly waiting: T[]; next: number }>();

  add(name: string, value: T): void {
    const list = this.lists.get(name);
    if (list) list.waiting.push(value);
    else this.lists.set(name, { waiting: [value], next: 0 });
  }

  take(name: string): T | undefined {
    const list = this.lists.get(name);
    return list?.waiting[list.next++];
  }
}

/** The headings and items of a chunk, in the order of their index. */
function namedIn(text: string, facts: ChunkFacts): Named[] {
  const found: Named[] = [];
  for (const { heading, items } of facts.parts) {
    if (heading) found.push({ kind: 'heading', index: heading.index, source: text.slice(heading.from, heading.to) });
    for (const item of items) nameItem(text, item, found);
  }
  return found;
}

function nameItem(text: string, item: ItemFact, found: Named[]): void {
  found.push({ kind: 'item', index: item.index, source: text.slice(item.from, item.to) });
  for (const nested of item.nested) if (isItemFact(nested)) nameItem(text, nested, found);
}

/** Whether two lists hold the same objects in the same order. */
export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** `fresh`, or `last` where it holds the same. */
export function sameList<T>(last: readonly T[] | undefined, fresh: readonly T[]): readonly T[] {
  return last && sameItems(last, fresh) ? last : fresh;
}
