import type { ListItem, Nodes, RootContent } from 'mdast';
import { readTree, startOf } from '../../core/reading/markdown';
import { isTooMuch } from '../../core/reading/plain-stretches';
import { inside } from '../../core/reading/spans';

export interface MethodLine {
  readonly text: string;
  /** From one. */
  readonly line: number;
}

/** One piece of a method note, as Markdown sees it: words by their lines, whatever they mean. */
export type MethodPart =
  | MethodHeading
  | { readonly kind: 'paragraph'; readonly lines: readonly MethodLine[] }
  | MethodItem
  | MethodOddity;

export interface MethodHeading extends MethodLine {
  readonly kind: 'heading';
  readonly level: number;
}

export interface MethodItem {
  readonly kind: 'item';
  readonly lines: readonly MethodLine[];
  readonly nested: readonly MethodNested[];
}

interface MethodOddity extends MethodLine {
  readonly kind: 'unclosed' | 'too-much' | 'other';
}

export interface MethodNested {
  readonly lines: readonly MethodLine[];
  /** Something is nested deeper, or is no words. */
  readonly holdsMore: boolean;
}

// A method of seven phases takes some ten thousand characters.
const MOST_LETTERS = 100_000;

/** The pieces of a text. Quotes, comments and rules between them are for who writes it, and left out. */
export function methodParts(text: string): readonly MethodPart[] {
  if (text.length > MOST_LETTERS || isTooMuch(text)) return [{ kind: 'too-much', text: '', line: 1 }];
  const { root, hidden, unclosed } = readTree(text);
  const parts = root.children.filter(node => !inside(startOf(node), hidden)).flatMap(node => partsOf(node, text));
  if (unclosed === undefined) return parts;
  return [...parts, { kind: 'unclosed', text: '%%', line: text.slice(0, unclosed.from).split(/\r\n|\n|\r/u).length }];
}

function partsOf(node: RootContent, text: string): MethodPart[] {
  switch (node.type) {
    case 'heading': return [{ kind: 'heading', level: node.depth, text: headingWords(sourceOf(node, text)), line: lineOf(node) }];
    case 'paragraph': return [{ kind: 'paragraph', lines: linesOf(node, text) }];
    case 'list': return node.children.map(item => itemPart(item, text));
    case 'blockquote': case 'html': case 'thematicBreak': return [];
    default: return [{ kind: 'other', text: linesOf(node, text)[0]?.text ?? '', line: lineOf(node) }];
  }
}

function itemPart(item: ListItem, text: string): MethodPart {
  const lines = wordsOf(item, text);
  const nested = item.children.flatMap(child => (child.type === 'list' ? child.children : []));
  const odd = item.children.find(child => child.type !== 'paragraph' && child.type !== 'list');
  if (odd) return { kind: 'other', text: linesOf(odd, text)[0]?.text ?? '', line: lineOf(odd) };
  return {
    kind: 'item',
    lines: lines.length > 0 ? lines : [{ text: '', line: lineOf(item) }],
    nested: nested.map(child => ({
      lines: [...wordsOf(child, text), { text: '', line: lineOf(child) }],
      holdsMore: child.children.some(({ type }) => type !== 'paragraph'),
    })),
  };
}

function wordsOf(item: ListItem, text: string): MethodLine[] {
  return item.children.flatMap(child => (child.type === 'paragraph' ? linesOf(child, text) : []));
}

function linesOf(node: Nodes, text: string): MethodLine[] {
  return sourceOf(node, text).split(/\r\n|\n|\r/u).map((line, index) => ({ text: line.trim(), line: lineOf(node) + index }));
}

function headingWords(source: string): string {
  const hashed = /^#{1,6}(?:[ \t]|$)/u.test(source);
  const words = hashed ? source.replace(/^#+/u, '').replace(/[ \t]#+[ \t]*$/u, '') : source.split(/\r\n|\n|\r/u).slice(0, -1).join(' ');
  return words.trim();
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}
