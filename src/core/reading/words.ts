import type { Paragraph, PhrasingContent } from 'mdast';
import type { Inline } from '../inline';
import type { Span } from '../session';
import { inlineLines, InlineReader, wordsAsText } from './inline';
import { type ChunkContext, endOf, startOf } from './markdown';
import { ordered, overlapping, without } from './spans';
import { type InlineToken, inlineTokens } from './tokens';

/** The words of a paragraph or heading, by line, with what lies in them. */
export interface TextLines {
  readonly lines: readonly Span[];
  readonly tokens: readonly InlineToken[];
  /** Code, HTML, links, comments and formulas over lines. */
  readonly opaque: readonly Span[];
  readonly content: readonly PhrasingContent[];
  readonly context: ChunkContext;
}

/** A line of words: what is left of the source when what is no words is dropped. */
export interface WordsFact {
  readonly text: string;
  readonly inline: readonly Inline[];
  readonly pieces: readonly Span[];
}

export function readTextLines(content: readonly PhrasingContent[], span: Span, context: ChunkContext): TextLines {
  const { hidden, plain } = context;
  const opaque = [...content.flatMap(opaqueSpans), ...overlapping(span, hidden)];
  const tokens = inlineTokens(context.source, span, ordered([...opaque, ...overlapping(span, plain)]));
  return { lines: linesOf(context.source, span), tokens, opaque, content, context };
}

/** The words of each line, without the tokens that `drop` names. */
export function wordsOf({ lines, tokens, content, context }: TextLines, drop: (token: InlineToken) => boolean): WordsFact[] {
  const whole = { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 };
  const gaps = ordered([...tokens.filter(token => token.kind === 'hidden' || drop(token)), ...overlapping(whole, context.hidden)]);
  const kept = lines.map(line => keptPieces(context.source, line, overlapping(line, gaps)));
  const inlines = inlineLines(new InlineReader(context, tokens, lines, kept.flat()).read(content));
  return kept.map((pieces, index) => {
    const inline = inlines[index] ?? [];
    return { pieces, inline, text: wordsAsText(inline) };
  });
}

/** What lies over an offset between two lines, so that no tag can stand at either side of it. */
export function lyingAcross({ tokens, opaque }: TextLines, offset: number): Span | undefined {
  return [...opaque, ...tokens].find(({ from, to }) => from < offset && offset < to);
}

/** Code, HTML and links: no tags in them. */
function opaqueSpans(node: PhrasingContent): Span[] {
  if (node.type === 'emphasis' || node.type === 'strong') return node.children.flatMap(opaqueSpans);
  return node.type === 'text' || node.type === 'break' ? [] : [{ from: startOf(node), to: endOf(node) }];
}

/** The lines of a paragraph or heading without the marks of the lists and quotes that hold it. */
function linesOf(source: string, { from, to }: Span): Span[] {
  const lines: Span[] = [];
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

/** What stands in a paragraph, as far as it is more than words. */
export function inlineOf(node: Paragraph, context: ChunkContext): readonly Inline[] {
  const span = { from: startOf(node), to: endOf(node) };
  if (!context.source.slice(span.from, span.to).includes('[')) return [];
  return wordsOf(readTextLines(node.children, span, context), () => false).flatMap(words => words.inline);
}

/** What is left of a line without the gaps in it; of white space on both sides of a gap one side goes. */
export function keptPieces(source: string, line: Span, gaps: readonly Span[]): Span[] {
  return trim(source, without(line, gaps.map(gap => widen(source, line, gap))));
}

function widen(source: string, line: Span, gap: Span): Span {
  let from = Math.max(gap.from, line.from);
  let to = Math.min(gap.to, line.to);
  // Without white space in front (`a[wie:: b] c`) what follows keeps its own, or two words would grow together.
  const spaceBefore = from === line.from || isSpace(source, from - 1);
  if (!spaceBefore) return { from, to };
  if (to < line.to && isSpace(source, to)) while (to < line.to && isSpace(source, to)) to++;
  else while (from > line.from && isSpace(source, from - 1)) from--;
  return { from, to };
}

/** White space around the words is nothing one edits; between two pieces it is. */
function trim(source: string, pieces: readonly Span[]): Span[] {
  const isWords = ({ from, to }: Span) => /\S/.test(source.slice(from, to));
  const words = pieces.slice(Math.max(0, pieces.findIndex(isWords)), pieces.findLastIndex(isWords) + 1);
  return words.map(({ from, to }, index) => {
    const text = source.slice(from, to);
    return {
      from: index === 0 ? to - text.trimStart().length : from,
      to: index === words.length - 1 ? from + text.trimEnd().length : to,
    };
  });
}

function isSpace(source: string, at: number): boolean {
  return /\s/.test(source[at] ?? '');
}
