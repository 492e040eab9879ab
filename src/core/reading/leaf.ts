import type { PhrasingContent } from 'mdast';
import type { Inline } from '../inline';
import { splitLines } from './inline-lines';
import { InlineReader } from './inline-reader';
import { inlineTokens, type InlineToken } from './inline-tokens';
import { keptPieces } from './kept-pieces';
import { endOf, startOf, type Definitions } from './markdown';
import { ordered, overlapping, type Ordered, type Range } from './range';

/** What one needs besides a node to read it: the chunk's text, what is hidden in it, the definitions of the whole note. */
export interface ChunkContext {
  readonly source: string;
  readonly hidden: Ordered;
  readonly plain: Ordered;
  readonly definitions: Definitions;
}

/** The words of a paragraph or heading, by line, with what lies in them. */
export interface TextLines {
  readonly lines: readonly Range[];
  readonly tokens: readonly InlineToken[];
  readonly content: readonly PhrasingContent[];
  readonly context: ChunkContext;
}

/** A line of words: what is left of the source when what is no words is dropped. */
export interface Words {
  readonly text: string;
  readonly inline: readonly Inline[];
  readonly pieces: readonly Range[];
}

export function readTextLines(content: readonly PhrasingContent[], range: Range, context: ChunkContext): TextLines {
  const { hidden, plain } = context;
  const opaque = ordered([...content.flatMap(opaqueRanges), ...overlapping(range, hidden), ...overlapping(range, plain)]);
  return { lines: linesOf(context.source, range), tokens: inlineTokens(context.source, range, opaque), content, context };
}

/** The words of each line, without the tokens that `drop` names. */
export function wordsOf({ lines, tokens, content, context }: TextLines, drop: (token: InlineToken) => boolean): Words[] {
  const whole = { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 };
  const gaps = ordered([...tokens.filter(token => token.kind === 'hidden' || drop(token)), ...overlapping(whole, context.hidden)]);
  const kept = lines.map(line => keptPieces(context.source, line, overlapping(line, gaps)));
  const inlines = splitLines(new InlineReader(context, tokens, lines, kept.flat()).read(content));
  return kept.map((pieces, index) => {
    const inline = inlines[index] ?? [];
    return { pieces, inline, text: wordsAsText(inline) };
  });
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

/** Code, HTML and links: no tags in them. */
function opaqueRanges(node: PhrasingContent): Range[] {
  if (node.type === 'emphasis' || node.type === 'strong') return node.children.flatMap(opaqueRanges);
  return node.type === 'text' || node.type === 'break' ? [] : [{ from: startOf(node), to: endOf(node) }];
}

/** The lines of a paragraph or heading without the marks of the lists and quotes that hold it. */
function linesOf(source: string, { from, to }: Range): Range[] {
  const lines: Range[] = [];
  const end = /\r\n|\n|\r/g;
  let start = from;
  for (end.lastIndex = from; ;) {
    const match = end.exec(source);
    if (!match || match.index >= to) return [...lines, { from: start, to }];
    lines.push({ from: start, to: match.index });
    start = end.lastIndex;
    while (start < to && /[ \t>]/.test(source[start] ?? '')) start++;
  }
}
