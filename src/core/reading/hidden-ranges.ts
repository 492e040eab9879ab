import type { Nodes, Root } from 'mdast';
import { endOf, parseMarkdown, startOf, type Definitions } from './markdown';
import { inside, ordered, type Ordered, type Range } from './range';

/** A text with its tree, and what comments and formulas hide in it. */
export interface Tree {
  readonly root: Root;
  readonly hidden: Ordered;
  /** The mark that a later chunk may close. */
  readonly open?: '%%' | '$$';
  /** A comment that is never closed hides what follows, as in the app. */
  readonly unclosed?: Range;
}

const OPENER = /(^|[\r\n])([ \t>]*)(%%|\$\$)/g;
const OPENS_LINE = /(?:^|[\r\n])[ \t>]*$/;
const HEADING = /(?:^|[\r\n])#{1,6}[ \t]/g;

/** What stands behind a comment that is never closed is not even parsed. */
export function readTree(source: string, definitions?: Definitions): Tree {
  const last = source.lastIndexOf('%%');
  if (last < 0) return hiding(source, parseMarkdown(source, definitions));
  if (opensLine(source, last)) {
    const before = hiding(source, parseMarkdown(source.slice(0, last + 2), definitions));
    if (before.unclosed?.from === last) return before;
  }
  return hiding(source, parseMarkdown(source, definitions));
}

function opensLine(source: string, at: number): boolean {
  return OPENS_LINE.test(source.slice(Math.max(source.lastIndexOf('\n', at), source.lastIndexOf('\r', at), 0), at));
}

/** Comments (`%%`) and formulas (`$$`) that begin a line and reach over lines, whatever Markdown makes of what is in them. */
function hiding(text: string, root: Root): Tree {
  if (!text.includes('%%') && !text.includes('$$')) return { root, hidden: [] };
  const code = codeRanges(root);
  const hidden: Range[] = [];
  let open: Tree['open'];
  for (const { from, mark } of openersIn(text)) {
    if (inside(from, code) || from < (hidden.at(-1)?.to ?? 0) || closesOnItsLine(text, from, mark)) continue;
    const close = mark === '%%' ? text.indexOf(mark, from + 2) : endOfFormula(text, from + 2);
    if (close >= 0) hidden.push({ from, to: close + 2 });
    else if (mark === '%%') {
      const unclosed = { from, to: text.length };
      return { root, hidden: [...hidden, unclosed], open: mark, unclosed };
    } else if (!headingAfter(text, from)) open = mark;
  }
  return open === undefined ? { root, hidden } : { root, hidden, open };
}

function openersIn(text: string): { from: number; mark: '%%' | '$$' }[] {
  return Array.from(text.matchAll(OPENER), match => {
    return { from: match.index + match[0].length - 2, mark: match[3] === '%%' ? '%%' : '$$' };
  });
}

/** A formula that is not closed before the next heading is none. */
function endOfFormula(text: string, from: number): number {
  const close = text.indexOf('$$', from);
  const heading = headingAfter(text, from);
  return heading && close > heading.index ? -1 : close;
}

export function headingAfter(text: string, from: number): RegExpExecArray | null {
  HEADING.lastIndex = from;
  return HEADING.exec(text);
}

/** On one line they are inline, and read with the words around them. */
function closesOnItsLine(text: string, from: number, mark: string): boolean {
  const rest = /^[^\r\n]*/.exec(text.slice(from + 2))?.[0] ?? '';
  return rest.includes(mark);
}

/** In code the marks are just characters. */
function codeRanges(root: Root): Ordered {
  const found: Range[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code') found.push({ from: startOf(node), to: endOf(node) });
    else if (node.type !== 'paragraph' && node.type !== 'heading' && 'children' in node) node.children.forEach(visit);
  };
  visit(root);
  return ordered(found);
}
