import type { Nodes, Root } from 'mdast';
import { endOf, startOf } from './markdown';
import { inside, type Range } from './range';

interface Hidden {
  readonly ranges: readonly Range[];
  /** The mark that a later chunk may close. */
  readonly open?: '%%' | '$$';
}

const NOTHING: Hidden = { ranges: [] };
const OPENER = /(^|[\r\n])([ \t>]*)(%%|\$\$)/g;

/** Comments (`%%`) and formulas (`$$`) that begin a line and reach over lines, whatever Markdown makes of what is in them. */
export function hiddenRanges(text: string, tree: Root): Hidden {
  if (!text.includes('%%') && !text.includes('$$')) return NOTHING;
  const code = codeRanges(tree);
  const ranges: Range[] = [];
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    const mark = match[3] === '%%' ? '%%' : '$$';
    const from = match.index + match[0].length - 2;
    if (inside(from, code) || inside(from, ranges) || closesOnItsLine(text, from, mark)) continue;
    const close = text.indexOf(mark, from + 2);
    // What is never closed: a comment hides the rest, as in Obsidian; a formula is none.
    if (close < 0) return { ranges: mark === '%%' ? [...ranges, { from, to: text.length }] : ranges, open: mark };
    ranges.push({ from, to: close + 2 });
    OPENER.lastIndex = close + 2;
  }
  return { ranges };
}

/** On one line they are inline, and read with the words around them. */
function closesOnItsLine(text: string, from: number, mark: string): boolean {
  const rest = /^[^\r\n]*/.exec(text.slice(from + 2))?.[0] ?? '';
  return rest.includes(mark);
}

/** In code the marks are just characters. */
function codeRanges(node: Nodes): Range[] {
  if (node.type === 'code') return [{ from: startOf(node), to: endOf(node) }];
  return 'children' in node ? node.children.flatMap(codeRanges) : [];
}

