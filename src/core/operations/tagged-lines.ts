import type { Paragraph } from 'mdast';
import type { TagFact } from '../reading/facts';
import { fieldOfLine } from '../reading/heading';
import { endOf, startOf } from '../reading/markdown';
import type { Untaggable } from '../result';
import type { Span } from '../session';
import { BLOCK_ID } from '../syntax';
import { isBlank } from '../writing/lines';
import { deepest, type PlacedItem, sectionAt, type WrittenSection } from '../writing/sections';
import { type WrittenTag, writtenTags } from './items';
import type { NoteAtHand } from './operation';
import { type BlockOfLine, type ParagraphLine, SectionText } from './section-text';

/** What a line is to a colour tag. */
export type TaggedLine =
  | { readonly kind: 'item'; readonly line: Span; readonly item: PlacedItem }
  | { readonly kind: 'plain'; readonly line: Span; readonly tags: readonly WrittenTag[] }
  | { readonly kind: 'blank'; readonly line: Span; readonly inside?: PlacedItem }
  | { readonly kind: 'untaggable'; readonly line: Span; readonly where: Untaggable };

const TABLE_RULE = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
const CALLOUT = /^\[![^\]\r\n]+\]/u;
/** A block id on a line of its own, and what a footnote says. */
const NO_WORDS = new RegExp(`^(?:${BLOCK_ID}[ \\t]*$|\\[\\^[^\\]\\r\\n]+\\]:)`, 'u');
/** The mark of a comment or formula that is not closed. */
const LONE_MARK = /^(?:%%|\$\$)[ \t]*$/u;
const BOX = /^\[.\][ \t]*$/u;

/** Tells of the lines of a note what they are; a section is parsed once, however many of its lines are asked about. */
export function taggedLines(note: NoteAtHand, lines: readonly Span[]): TaggedLine[] {
  const read = new Map<WrittenSection, SectionText>();
  return lines.map(line => {
    if (line.from < headLength(note)) return { kind: 'untaggable', line, where: 'frontmatter' };
    const section = sectionAt(note.sections, line.from);
    if (section === undefined) return { kind: 'untaggable', line, where: 'other' };
    const text = read.get(section) ?? new SectionText(note.text, section.span);
    read.set(section, text);
    return taggedLine(note.text, section, text, line);
  });
}

function headLength({ session, text }: NoteAtHand): number {
  const length = session.source.blocks[0]?.text.length ?? 0;
  return text.startsWith('\uFEFF') && length === 1 ? 0 : length;
}

function taggedLine(text: string, { items }: WrittenSection, section: SectionText, line: Span): TaggedLine {
  const hidden = section.hiddenBy(line);
  if (hidden) return { kind: 'untaggable', line, where: hidden === '%%' ? 'comment' : 'formula' };
  const block = section.blockAt(line);
  const where = block && whereNot(block, text, section.from);
  if (where) return { kind: 'untaggable', line, where };
  const item = deepest(items, ({ span }) => span.from <= line.to && line.from <= span.to);
  if (isBlank(text, line)) return { kind: 'blank', line, ...(item ? { inside: item } : {}) };
  if (block?.node.type !== 'paragraph') return item ? { kind: 'item', line, item } : { kind: 'untaggable', line, where: 'other' };
  return lineOfWords(section, block, block.node, line, item);
}

function whereNot({ node }: BlockOfLine, text: string, offset: number): Untaggable | undefined {
  if (node.type === 'paragraph') return undefined;
  if (node.type === 'heading' || node.type === 'code') return node.type;
  return node.type === 'html' && text.startsWith('<!--', offset + startOf(node)) ? 'comment' : 'other';
}

function lineOfWords(section: SectionText, block: BlockOfLine, paragraph: Paragraph, line: Span, item: PlacedItem | undefined): TaggedLine {
  const written = section.lineOf(paragraph, line);
  if (written === undefined) return { kind: 'untaggable', line, where: 'other' };
  const isOwnLine = item !== undefined && written.index === 0 && line.from <= item.span.from && item.span.from <= line.to;
  const where = isOwnLine ? whereInItem(item, paragraph, written) : whereInParagraph(block, paragraph, written, item === undefined);
  if (where) return { kind: 'untaggable', line, where };
  return item ? { kind: 'item', line, item } : { kind: 'plain', line, tags: tagsOf(section, written) };
}

/** The first line of an item may be empty, or nothing but its box. */
function whereInItem({ fact }: PlacedItem, paragraph: Paragraph, { textLines, span }: ParagraphLine): Untaggable | undefined {
  if (isTable(paragraph, textLines.context.source, 0)) return 'table';
  const source = textLines.context.source.slice(span.from, span.to);
  return fact.words.pieces.length + fact.tags.length > 0 || BOX.test(source) ? undefined : 'other';
}

function whereInParagraph(block: BlockOfLine, paragraph: Paragraph, line: ParagraphLine, isPlain: boolean): Untaggable | undefined {
  const { span, index, textLines: { context: { source }, lines } } = line;
  if (isTable(paragraph, source, index)) return 'table';
  const isField = (one: Span): boolean => fieldOfLine(source, one) !== undefined;
  // A list between a heading and its fields would part them.
  const holdsField = isPlain && block.parent.type === 'root' && block.before?.type === 'heading' && lines.slice(index).some(isField);
  if (isField(span) || holdsField) return 'field';
  const words = source.slice(span.from, span.to);
  const isTitle = index === 0 && block.parent.type === 'blockquote' && block.before === undefined && CALLOUT.test(words);
  if (isTitle || NO_WORDS.test(words)) return 'other';
  if (LONE_MARK.test(words)) return words.startsWith('%') ? 'comment' : 'formula';
  if (isPlain && line.across) return whereAcross(source, line.across);
  return line.hasWords ? undefined : whereAcross(source, span);
}

function whereAcross(source: string, { from }: Span): Untaggable {
  if (source.startsWith('%%', from) || source.startsWith('<!--', from)) return 'comment';
  if (source.startsWith('`', from)) return 'code';
  return source.startsWith('$', from) ? 'formula' : 'other';
}

function tagsOf({ from }: SectionText, { textLines, span }: ParagraphLine): WrittenTag[] {
  const isHere = (tag: Span): boolean => span.from <= tag.from && tag.to <= span.to;
  return writtenTags(textLines.tokens.filter((token): token is typeof token & TagFact => token.kind === 'tag' && isHere(token)), from);
}

/** The parser knows no tables; a rule of dashes with a bar below a line makes one of the lines around it. */
function isTable(paragraph: Paragraph, source: string, index: number): boolean {
  const lines = source.slice(startOf(paragraph), endOf(paragraph)).split(/\r\n|\n|\r/u);
  const isRule = (line: string): boolean => TABLE_RULE.test(line) && line.includes('-');
  const rule = lines.findIndex((line, at) => at > 0 && isRule(line) && (lines[at - 1] ?? '').includes('|'));
  return rule >= 0 && index >= rule - 1;
}
