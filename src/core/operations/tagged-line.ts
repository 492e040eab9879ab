import type { Nodes } from 'mdast';
import { endOf, parseMarkdown, startOf } from '../reading/markdown';
import type { Refusal } from '../result';
import type { Span } from '../session';
import { deepest, sectionAt, type PlacedItem } from '../writing/sections';
import type { Scene } from './scene';

type Where = Extract<Refusal, { code: 'untaggable' }>['where'];

/** What a line is to a colour tag. */
export type TaggedLine =
  | { readonly kind: 'item'; readonly line: Span; readonly item: PlacedItem }
  | { readonly kind: 'plain'; readonly line: Span }
  | { readonly kind: 'blank'; readonly line: Span; readonly inside?: PlacedItem }
  | { readonly kind: 'untaggable'; readonly line: Span; readonly where: Where };

const TABLE_RULE = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;

/** What holds other blocks; a line stands in the leaf below. */
const HOLDERS: ReadonlySet<Nodes['type']> = new Set(['root', 'list', 'listItem', 'blockquote']);

export function taggedLine(scene: Scene, line: Span): TaggedLine {
  const { text } = scene;
  if (line.from < headLength(scene)) return { kind: 'untaggable', line, where: 'frontmatter' };
  const section = sectionAt(scene.sections, line.from);
  const leaf = section && leafAt(text, section.span, line);
  const where = leaf && whereNot(leaf, text, section.span.from, line);
  if (where) return { kind: 'untaggable', line, where };
  const item = deepest(section?.items ?? [], ({ span }) => span.from <= line.to && line.from <= span.to);
  if (/^[\s>]*$/u.test(text.slice(line.from, line.to))) return { kind: 'blank', line, ...(item ? { inside: item } : {}) };
  if (item && item.fact.words.pieces.length + item.fact.tags.length === 0 && leaf) return { kind: 'untaggable', line, where: 'other' };
  if (item) return { kind: 'item', line, item };
  return leaf ? { kind: 'plain', line } : { kind: 'untaggable', line, where: 'other' };
}

function headLength({ session, text }: Scene): number {
  const length = session.source.blocks[0]?.text.length ?? 0;
  return text.startsWith('\uFEFF') && length === 1 ? 0 : length;
}

interface Leaf {
  readonly type: Nodes['type'];
  readonly from: number;
  readonly to: number;
}

function leafAt(text: string, section: Span, line: Span): Leaf | undefined {
  const tree = parseMarkdown(text.slice(section.from, section.to));
  const from = line.from - section.from;
  const to = Math.max(from, line.to - section.from);
  let leaf: Leaf | undefined;
  const visit = (node: Nodes): void => {
    if (startOf(node) > to || endOf(node) < from) return;
    if (HOLDERS.has(node.type) && 'children' in node) node.children.forEach(visit);
    else leaf = { type: node.type, from: startOf(node), to: endOf(node) };
  };
  visit(tree);
  return leaf;
}

function whereNot(leaf: Leaf, text: string, offset: number, line: Span): Where | undefined {
  if (leaf.type === 'paragraph') {
    const start = offset + leaf.from;
    return isTable(text.slice(start, offset + leaf.to), line.from - start) ? 'table' : undefined;
  }
  if (leaf.type === 'heading') return 'heading';
  return leaf.type === 'code' ? 'code' : 'other';
}

/** The parser knows no tables; a rule of dashes with a bar below a line makes one of the lines around it. */
function isTable(paragraph: string, at: number): boolean {
  const lines = paragraph.split(/\r\n|\n|\r/u);
  const isRule = (line: string): boolean => TABLE_RULE.test(line) && line.includes('-');
  const rule = lines.findIndex((line, index) => index > 0 && isRule(line) && (lines[index - 1] ?? '').includes('|'));
  if (rule < 0) return false;
  return paragraph.slice(0, Math.max(0, at)).split(/\r\n|\n|\r/u).length - 1 >= rule - 1;
}
