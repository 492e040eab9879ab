import type { Root, RootContent } from 'mdast';
import { headingAfter, readTree } from './hidden-ranges';
import { startOf } from './markdown';
import { isTooMuch } from './plain-stretches';
import { rangeAt } from './range';

/**
 * Asks CommonMark whether a new block begins with `line`, which follows on `chunk`. Where it does not, the answer is the
 * offset in the whole text before which it is no use to ask again: what is open there cannot be closed any earlier.
 */
export function startsBlock(chunk: string, line: string, text: string, at: number): 'starts' | number {
  const joined = chunk + line;
  // What is plain text leaves nothing open.
  if (isTooMuch(chunk)) return 'starts';
  const { root, hidden, open } = readTree(joined);
  const cover = rangeAt(chunk.length, hidden);
  if (open === '%%') return endOfMatch(/%%/g, text, at);
  if (open === '$$') return Math.min(endOfMatch(/\$\$/g, text, at), headingAfter(text, at - 1)?.index ?? text.length + 1);
  if (cover) return at + cover.to - chunk.length;
  if (beginsAt(root, chunk.length)) return 'starts';
  const last = root.children.at(-1);
  return last ? endOfMatch(closerOf(last, joined), text, at) : at;
}

function beginsAt(tree: Root, offset: number): boolean {
  return tree.children.some(node => {
    return startOf(node) === offset || (node.type === 'list' && node.children.some(item => startOf(item) === offset));
  });
}

const BLANK_LINE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;
const HTML_CLOSERS: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^<!--/, /-->/g],
  [/^<\?/, /\?>/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
  [/^<![A-Za-z]/, />/g],
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/gi],
];

/** What may close an open fence or HTML block. */
function closerOf(node: RootContent, source: string): RegExp {
  const opening = source.slice(startOf(node));
  if (node.type === 'code') return opening.startsWith('~') ? /^ {0,3}~{3,}[ \t]*$/gm : /^ {0,3}`{3,}[ \t]*$/gm;
  return HTML_CLOSERS.find(([pattern]) => pattern.test(opening))?.[1] ?? BLANK_LINE;
}

function endOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text) ? pattern.lastIndex : text.length + 1;
}
