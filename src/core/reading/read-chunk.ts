import type { Definition, Nodes, Root, RootContent } from 'mdast';
import type { ChunkFacts, HeadingFact, ItemFact } from './facts';
import { hiddenRanges } from './hidden-ranges';
import type { ChunkContext } from './leaf';
import { NO_DEFINITIONS, parseMarkdown, startOf, type Definitions } from './markdown';
import { inside } from './range';
import { readFieldLines, readHeading } from './read-heading';
import { imagesIn } from './images';
import { readItem, type ItemReading } from './read-item';
import { LanguageTally } from './language-tally';

interface OpenPart {
  heading?: HeadingFact;
  readonly items: ItemFact[];
  readonly images: string[];
}

/** Reads one chunk of the note's body. */
export function readChunk(source: string, definitions: Definitions = NO_DEFINITIONS): ChunkFacts {
  const tree = parseMarkdown(source, definitions);
  return new ChunkReader({ source, definitions, hidden: hiddenRanges(source, tree).ranges }).read(tree);
}

class ChunkReader implements ItemReading {
  private readonly parts: OpenPart[] = [{ items: [], images: [] }];
  private readonly definitions: Definition[] = [];
  readonly tally = new LanguageTally();
  private count = 0;

  constructor(readonly context: ChunkContext) {}

  nextIndex(): number {
    return this.count++;
  }

  read(tree: Root): ChunkFacts {
    let before: RootContent | undefined;
    for (const node of tree.children) {
      this.readBlock(node, before);
      before = node;
    }
    const { dutch, english } = this.tally;
    return { parts: this.parts, definitions: this.definitions.map(({ identifier, url }) => ({ identifier, url })), dutch, english };
  }

  private readBlock(node: RootContent, before: RootContent | undefined): void {
    if (node.type === 'heading' && !this.isHidden(node)) {
      const heading = readHeading(node, this.nextIndex(), this.context, this.tally);
      this.parts.push({ heading, items: [], images: [] });
    } else if (node.type === 'paragraph' && before?.type === 'heading' && !this.isHidden(before)) {
      const part = this.part();
      if (part.heading) part.heading = { ...part.heading, fields: readFieldLines(node, this.context, this.tally) };
      part.images.push(...imagesIn(node, this.context));
    } else this.readInside(node);
  }

  private readInside(node: Nodes): void {
    if (node.type === 'definition') this.definitions.push(node);
    if (node.type === 'list') {
      for (const item of node.children) {
        if (this.isHidden(item)) this.readChildren(item);
        else this.part().items.push(readItem(item, this));
        this.collectDefinitions(item);
      }
    } else if (node.type === 'paragraph') this.part().images.push(...imagesIn(node, this.context));
    else this.readChildren(node);
  }

  private readChildren(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.readInside(child);
  }

  private collectDefinitions(node: Nodes): void {
    if (node.type === 'definition') this.definitions.push(node);
    if ('children' in node) for (const child of node.children) this.collectDefinitions(child);
  }

  private part(): OpenPart {
    return this.parts[this.parts.length - 1] ?? { items: [], images: [] };
  }

  private isHidden(node: Nodes): boolean {
    return inside(startOf(node), this.context.hidden);
  }
}

