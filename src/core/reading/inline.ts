import type { PhrasingContent } from 'mdast';
import { image, type Inline, link } from '../inline';
import type { Span } from '../session';
import { type ChunkContext, decode, endOf, startOf } from './markdown';
import { inside, type Ordered, overlapping } from './spans';
import type { InlineToken } from './tokens';

const MOST_EMPHASIS = 20;

/** Walks the inline tree of CommonMark and lays our own tokens over it. */
export class InlineReader {
  private next = 0;
  private line = 0;
  private depth = 0;
  /** Up to here the tokens have said it all. */
  private covered = 0;

  constructor(
    private readonly context: ChunkContext,
    private readonly tokens: readonly InlineToken[],
    private readonly lines: readonly Span[],
    private readonly kept: Ordered,
  ) {}

  read(nodes: readonly PhrasingContent[]): Inline[] {
    const out: Emitted[] = [];
    for (const node of nodes) this.readNode(node, out);
    return pairDelimiters(out);
  }

  private readNode(node: PhrasingContent, out: Emitted[]): void {
    const from = startOf(node);
    if (node.type === 'text') return this.readText(from, endOf(node), out);
    this.advance(from, out);
    if (endOf(node) <= this.covered || node.type === 'break') return;
    if (node.type === 'emphasis' || node.type === 'strong') {
      this.readEmphasis(node, out);
    } else if (from >= this.covered && inside(from, this.kept)) {
      this.breakBefore(from, out);
      out.push(this.readAtom(node));
    }
  }

  /** Emphasis in emphasis in emphasis …: from some depth on it makes no difference to the eye, but to who walks the tree. */
  private readEmphasis(node: Extract<PhrasingContent, { type: 'emphasis' | 'strong' }>, out: Emitted[]): void {
    if (this.depth >= MOST_EMPHASIS) {
      for (const child of node.children) this.readNode(child, out);
      return;
    }
    this.depth++;
    const children = this.read(node.children);
    this.depth--;
    if (children.length > 0) out.push({ type: node.type, children });
  }

  private readAtom(node: Exclude<PhrasingContent, { type: 'text' | 'break' | 'emphasis' | 'strong' }>): Inline {
    switch (node.type) {
      case 'inlineCode': return { type: 'code', value: node.value };
      case 'link': return link(node.url, this.plainRead(node.children));
      case 'image': return image(node.url, node.alt ?? '');
      case 'linkReference': return this.reference(node.identifier, this.plainRead(node.children), node);
      case 'imageReference': return image(this.context.definitions.get(node.identifier) ?? '', node.alt ?? '');
      default: return { type: 'text', value: this.context.source.slice(startOf(node), endOf(node)) };
    }
  }

  /** Footnotes (`[^1]`) look like references; we leave them as they are written. */
  private reference(identifier: string, children: Inline[], node: PhrasingContent): Inline {
    const url = this.context.definitions.get(identifier);
    if (url !== undefined && !identifier.startsWith('^')) return link(url, children);
    return { type: 'text', value: this.context.source.slice(startOf(node), endOf(node)) };
  }

  private plainRead(nodes: readonly PhrasingContent[]): Inline[] {
    const [first] = nodes;
    const last = nodes.at(-1);
    if (!first || !last) return [];
    const whole = { from: startOf(first), to: endOf(last) };
    return new InlineReader(this.context, [], [whole], [whole]).read(nodes);
  }

  /** Our tokens lie in or across the text nodes of CommonMark, which knows nothing of them. */
  private readText(from: number, to: number, out: Emitted[]): void {
    for (let at = from; at < to;) {
      this.advance(at, out);
      const start = Math.max(at, this.covered);
      at = Math.max(start, Math.min(to, this.tokens[this.next]?.from ?? to));
      this.pushText(start, Math.min(at, to), out);
    }
  }

  /** Shows the tokens that begin up to `offset`. */
  private advance(offset: number, out: Emitted[]): void {
    for (let token = this.tokens[this.next]; token && token.from <= offset; token = this.tokens[this.next]) {
      this.next++;
      if (token.kind === 'hidden' || isShown(token)) this.covered = Math.max(this.covered, token.to);
      if (!isShown(token) || !inside(token.from, this.kept)) continue;
      this.breakBefore(token.from, out);
      out.push(shown(token));
    }
  }

  private pushText(from: number, to: number, out: Emitted[]): void {
    for (const piece of overlapping({ from, to }, this.kept)) {
      const start = Math.max(piece.from, from);
      const end = Math.min(piece.to, to);
      if (start >= end) continue;
      this.breakBefore(start, out);
      pushValue(out, decode(this.context.source.slice(start, end)));
    }
  }

  /** Line breaks are told by position: CommonMark's own nodes for them are soft or hard, and differ in where they lie. */
  private breakBefore(offset: number, out: Emitted[]): void {
    for (; this.line < this.lines.length - 1 && offset >= (this.lines[this.line + 1]?.from ?? 0); this.line++) out.push({ type: 'break' });
  }
}

type ShownToken = Extract<InlineToken, { kind: 'inline' | 'delimiter' | 'tag' }>;

function isShown(token: InlineToken): token is ShownToken {
  return token.kind === 'inline' || token.kind === 'delimiter' || token.kind === 'tag';
}

function shown(token: ShownToken): Emitted {
  if (token.kind === 'tag') return { type: 'tag', value: token.name };
  return token.kind === 'inline' ? token.inline : { type: 'delimiter', mark: token.mark };
}

function pushValue(out: Emitted[], value: string): void {
  const last = out.at(-1);
  if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + value };
  else out.push({ type: 'text', value });
}

/** Inline Markdown in which the marks of highlights and strikethrough still stand alone. */
type Emitted = Inline | { readonly type: 'delimiter'; readonly mark: '==' | '~~' };

/** `==x==` and `~~x~~` on one line and in one parent; a mark without its fellow is text. */
function pairDelimiters(emitted: readonly Emitted[]): Inline[] {
  const out: Inline[] = [];
  for (let at = 0; at < emitted.length; at++) {
    const part = emitted[at];
    if (!part) break;
    if (part.type !== 'delimiter') { pushInline(out, part); continue; }
    const close = closing(emitted, at, part.mark);
    if (close === undefined) pushInline(out, { type: 'text', value: part.mark });
    else {
      out.push({ type: part.mark === '==' ? 'highlight' : 'strike', children: pairDelimiters(emitted.slice(at + 1, close)) });
      at = close;
    }
  }
  return out;
}

function closing(emitted: readonly Emitted[], open: number, mark: string): number | undefined {
  for (let at = open + 1; at < emitted.length && emitted[at]?.type !== 'break'; at++) {
    const part = emitted[at];
    if (part?.type === 'delimiter' && part.mark === mark) return at > open + 1 ? at : undefined;
  }
  return undefined;
}

function pushInline(out: Inline[], part: Inline): void {
  const last = out.at(-1);
  if (part.type === 'text' && last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + part.value };
  else out.push(part);
}

/** Cuts a tree at its line breaks; emphasis that reaches over a line break stands on both lines. */
export function inlineLines(inlines: readonly Inline[]): Inline[][] {
  let current: Inline[] = [];
  const lines = [current];
  for (const part of inlines) {
    if (part.type === 'break') lines.push(current = []);
    else if ('children' in part) {
      inlineLines(part.children).forEach((children, index) => {
        if (index > 0) lines.push(current = []);
        if (children.length > 0) current.push({ ...part, children });
      });
    } else current.push(part);
  }
  return lines;
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

/** The words as one line of plain text. */
export function wordsAsText(inline: readonly Inline[]): string {
  return plainText(inline).replace(/\s+/g, ' ').trim();
}

export function plainText(inline: readonly Inline[]): string {
  return inline.map(part => {
    if (part.type === 'break') return ' ';
    if (part.type === 'tag') return `#${part.value}`;
    // A picture or embedded note is shown; its size, alias or description is nothing that somebody wrote on a note.
    if (part.type === 'image') return '';
    return 'children' in part ? plainText(part.children) : part.value;
  }).join('');
}
