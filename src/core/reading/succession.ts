import type { Block } from './block';
import type { ChunkFacts, ItemFact } from './facts';
import { isItem } from './facts';

/** Hands out numbers and keys that no earlier state of the document has used. */
export class Numbers {
  constructor(public next: number) {}

  take(): number {
    return this.next++;
  }
}

/**
 * Old blocks by their text, each to be used once: a text that was only moved keeps its block. What is left passes its
 * keys on to what is new, first to things with the same source, then in order.
 */
export class Estate {
  private readonly byText = new Queues<Block>();
  private readonly kept = new Set<Block>();

  constructor(private readonly old: readonly Block[]) {
    for (const block of old) this.byText.add(block.text, block);
  }

  takeBlock(text: string): Block | undefined {
    const block = this.byText.take(text);
    if (block) this.kept.add(block);
    return block;
  }

  heirs(): Heirs {
    return new Heirs(this.old.filter(block => !this.kept.has(block)));
  }
}

/** A heading or an item of a chunk. */
interface Named {
  readonly kind: 'heading' | 'item';
  readonly source: string;
  readonly index: number;
}

interface Heir {
  readonly named: Named;
  readonly keys: string[];
}

class Heirs {
  private readonly bySource = new Queues<string>();
  private readonly inOrder = new Queues<string>();
  private readonly given = new Set<string>();

  constructor(blocks: readonly Block[]) {
    for (const { text, facts, keys } of blocks) {
      for (const { kind, source, index } of namedIn(text, facts)) {
        const key = keys[index] ?? '';
        this.bySource.add(kind + source, key);
        this.inOrder.add(kind, key);
      }
    }
  }

  /** The keys for the things of new chunks, in the order of the chunks. */
  keysFor(chunks: readonly { readonly text: string; readonly facts: ChunkFacts }[], numbers: Numbers): string[][] {
    const keys = chunks.map((): string[] => []);
    const wanted = chunks.flatMap(({ text, facts }, chunk) => {
      return namedIn(text, facts).map((named): Heir => ({ named, keys: keys[chunk] ?? [] }));
    });
    const left = wanted.filter(heir => !this.give(heir, this.bySource.take(heir.named.kind + heir.named.source)));
    for (const heir of left) this.give(heir, this.nextOf(heir.named.kind) ?? `k${numbers.take()}`);
    return keys;
  }

  private give({ keys, named }: Heir, key: string | undefined): boolean {
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
  for (const nested of item.nested) if (isItem(nested)) nameItem(text, nested, found);
}
