import type { Definition, Nodes, Paragraph, Root, RootContent } from 'mdast';
import {
  type ChunkFacts, type FieldFact, type HeadingFact, type ItemFact, LanguageTally, type MethodFact, type OddityFact, type ParagraphFact,
} from './facts';
import { readFieldLines, readHeading } from './heading';
import { type ItemReading, readItem } from './item';
import { type ChunkContext, type Definitions, endOf, NO_DEFINITIONS, readTree, startOf } from './markdown';
import { isTooMuch, shielded } from './plain-stretches';
import { inside } from './spans';
import { inlineOf } from './words';
import { methodTypes } from '../syntax';

interface OpenPart {
  heading?: HeadingFact;
  readonly items: ItemFact[];
  readonly paragraphs: ParagraphFact[];
  readonly oddities: OddityFact[];
}

function emptyPart(): OpenPart {
  return { items: [], paragraphs: [], oddities: [] };
}

/** Reads one chunk of the note's body; one that is too much is plain text as a whole. */
export function readChunk(source: string, definitions: Definitions = NO_DEFINITIONS): ChunkFacts {
  return isTooMuch(source) ? plainChunk(source) : readBlocks(source, definitions);
}

/** The blocks of a text, however long it is. */
export function readBlocks(source: string, definitions: Definitions): ChunkFacts {
  const { root, hidden, unclosed } = readTree(source, definitions);
  const { plain } = shielded(unclosed ? source.slice(0, unclosed.from) : source);
  const oddities: readonly OddityFact[] = [...plain, ...unclosed ? [{ ...unclosed, code: 'unclosed-comment' } as const] : []];
  return new ChunkReader({ source, definitions, hidden, plain }, oddities.map(told(source))).read(root);
}

function plainChunk(source: string): ChunkFacts {
  const oddity = told(source)({ code: 'too-much-markup', from: 0, to: source.length });
  return { parts: [{ ...emptyPart(), oddities: [oddity] }], definitions: [], dutch: 0, english: 0 };
}

/** Its first words tell which line it is. */
function told(source: string): (oddity: OddityFact) => OddityFact {
  return oddity => {
    const line = /^[^\r\n]*/.exec(source.slice(oddity.from, oddity.to))?.[0] ?? '';
    return { ...oddity, subject: line.length > MOST_TOLD ? `${line.slice(0, MOST_TOLD)}…` : line };
  };
}

const MOST_TOLD = 40;

class ChunkReader implements ItemReading {
  private readonly parts: OpenPart[] = [emptyPart()];
  private readonly definitions: Definition[] = [];
  private readonly methods: MethodFact[] = [];
  readonly tally = new LanguageTally();
  private count = 0;

  constructor(readonly context: ChunkContext, private readonly oddities: readonly OddityFact[]) {}

  nextIndex(): number {
    return this.count++;
  }

  read(tree: Root): ChunkFacts {
    let before: RootContent | undefined;
    let told = 0;
    const tellUpTo = (offset: number): void => {
      for (; (this.oddities[told]?.from ?? offset) < offset; told++) this.part().oddities.push(...this.oddities.slice(told, told + 1));
    };
    for (const node of tree.children) {
      tellUpTo(startOf(node));
      this.readBlock(node, before);
      before = node;
    }
    tellUpTo(Number.POSITIVE_INFINITY);
    const { dutch, english } = this.tally;
    const definitions = this.definitions.map(({ identifier, url }) => ({ identifier, url }));
    return { parts: this.parts, definitions, ...this.methods.length > 0 && { methods: this.methods }, dutch, english };
  }

  private readBlock(node: RootContent, before: RootContent | undefined): void {
    if (node.type === 'heading' && !this.isHidden(node)) {
      const heading = readHeading(node, this.nextIndex(), this.context, this.tally);
      this.parts.push({ ...emptyPart(), heading });
    } else if (node.type === 'paragraph' && before?.type === 'heading' && !this.isHidden(before)) {
      const part = this.part();
      const fields = this.readParagraph(node);
      if (part.heading) part.heading = { ...part.heading, fields };
    } else if (node.type === 'code' && methodTypes.read(node.lang ?? '') && !this.isHidden(node)) {
      this.methods.push({ text: node.value, from: startOf(node), to: endOf(node) });
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
    } else if (node.type === 'paragraph') this.readParagraph(node);
    else this.readChildren(node);
  }

  private readParagraph(node: Paragraph): FieldFact[] {
    const [fields, inline] = [readFieldLines(node, this.context, this.tally), inlineOf(node, this.context)];
    if (fields.length + inline.length > 0) this.part().paragraphs.push({ from: startOf(node), fields, inline });
    return fields;
  }

  private readChildren(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.readInside(child);
  }

  private collectDefinitions(node: Nodes): void {
    if (node.type === 'definition') this.definitions.push(node);
    if ('children' in node) for (const child of node.children) this.collectDefinitions(child);
  }

  private part(): OpenPart {
    return this.parts[this.parts.length - 1] ?? emptyPart();
  }

  private isHidden(node: Nodes): boolean {
    return inside(startOf(node), this.context.hidden);
  }
}
