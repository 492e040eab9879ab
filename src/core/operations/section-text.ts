import type { Nodes, Paragraph, Root } from 'mdast';
import { type ChunkContext, endOf, NO_DEFINITIONS, readTree, startOf } from '../reading/markdown';
import { shielded } from '../reading/plain-stretches';
import { ordered, type Ordered, overlapping } from '../reading/spans';
import { type InlineToken, isKnownField } from '../reading/tokens';
import { keptPieces, lyingAcross, readTextLines, type TextLines } from '../reading/words';
import type { Span } from '../session';

/** The block that a line stands in, with what is around it. */
export interface BlockOfLine {
  readonly node: Nodes;
  readonly parent: Nodes;
  readonly before: Nodes | undefined;
}

/** One line of a paragraph; spans count from the start of the section. */
export interface ParagraphLine {
  /** Without the marks of lists and quotes around it. */
  readonly span: Span;
  readonly index: number;
  readonly textLines: TextLines;
  /** Whether anything is left without comments, formulas, embeds and fields. */
  readonly hasWords: boolean;
  /** What begins on one line and ends on another, in which no tag can stand. */
  readonly across: Span | undefined;
}

interface WrittenParagraph {
  readonly textLines: TextLines;
  /** Comments, formulas, embeds and fields. */
  readonly gaps: Ordered;
}

/** What holds other blocks; a line stands in the paragraph below. */
const HOLDERS: ReadonlySet<Nodes['type']> = new Set(['root', 'list', 'listItem', 'blockquote']);

/** The Markdown of a section, parsed once for all the lines that are asked about. */
export class SectionText {
  readonly from: number;
  private readonly tree: Root;
  private readonly context: ChunkContext;
  private readonly paragraphs = new Map<Paragraph, WrittenParagraph>();

  constructor(text: string, { from, to }: Span) {
    this.from = from;
    const source = text.slice(from, to);
    const { root, hidden } = readTree(source);
    this.tree = root;
    this.context = { source, hidden, plain: shielded(source).plain, definitions: NO_DEFINITIONS };
  }

  /** What opens the comment or formula over several lines that a line stands in. */
  hiddenBy(line: Span): '%%' | '$$' | undefined {
    const [from, to] = [line.from - this.from, line.to - this.from];
    const { source, hidden } = this.context;
    const words = from + (/^[\s>]*/u.exec(source.slice(from, to))?.[0].length ?? 0);
    const span = hidden.find(one => one.from <= words && words < one.to);
    return span && (source.startsWith('%%', span.from) ? '%%' : '$$');
  }

  blockAt(line: Span): BlockOfLine | undefined {
    const [from, to] = [line.from - this.from, Math.max(line.from, line.to) - this.from];
    return blockIn(this.tree, { from, to });
  }

  lineOf(paragraph: Paragraph, line: Span): ParagraphLine | undefined {
    const { textLines, gaps } = this.written(paragraph);
    const index = textLines.lines.findIndex(one => line.from - this.from <= one.from && one.from <= line.to - this.from);
    const span = textLines.lines[index];
    if (span === undefined) return undefined;
    const across = lyingAcross(textLines, span.from) ?? lyingAcross(textLines, span.to);
    return { span, index, textLines, across, hasWords: keptPieces(textLines.context.source, span, overlapping(span, gaps)).length > 0 };
  }

  private written(paragraph: Paragraph): WrittenParagraph {
    const known = this.paragraphs.get(paragraph);
    if (known) return known;
    const textLines = readTextLines(paragraph.children, { from: startOf(paragraph), to: endOf(paragraph) }, this.context);
    const nodes = paragraph.children.filter(({ type }) => type === 'image' || type === 'html');
    const gaps = ordered([
      ...this.context.hidden, ...textLines.tokens.filter(isNoWords), ...nodes.map(node => ({ from: startOf(node), to: endOf(node) })),
    ]);
    const written = { textLines, gaps };
    this.paragraphs.set(paragraph, written);
    return written;
  }
}

function blockIn(parent: Nodes, line: Span): BlockOfLine | undefined {
  if (!('children' in parent)) return undefined;
  let found: BlockOfLine | undefined;
  for (const [index, node] of parent.children.entries()) {
    if (startOf(node) > line.to || endOf(node) < line.from) continue;
    found = (HOLDERS.has(node.type) ? blockIn(node, line) : { node, parent, before: parent.children[index - 1] }) ?? found;
  }
  return found;
}

/** Comments, formulas, embeds, and the fields of the format. */
function isNoWords(token: InlineToken): boolean {
  if (token.kind === 'inline') return token.inline.type === 'math' || token.inline.type === 'image';
  return token.kind === 'hidden' || (token.kind === 'field' && isKnownField(token.name));
}
