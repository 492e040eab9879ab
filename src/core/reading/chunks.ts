import type { Root, RootContent } from 'mdast';
import { BULLET } from '../syntax';
import { headingAfter, readTree, startOf } from './markdown';
import { isTooMuch, UNDERLINE } from './plain-stretches';
import { spanAt } from './spans';

/**
 * Merging chunks is always right, only cutting needs proof; whoever adds a pattern here adds its traps to the generators of the
 * tests. ATX headings, fences and bullets with words begin a block anywhere; after a blank line a letter or a quote does.
 */
const ATX_HEADING = /#{1,6}[ \t]/y;
const FENCE = /`{3,}[^`\r\n]*(?=[\r\n]|$)|~~~/y;
const BULLET_WITH_WORDS = new RegExp(`${BULLET} (?:[^\\s\\d>+*#-]|\\*\\*|\\d+(?![\\d.)]))`, 'uy');
const AFTER_BLANK = /[\p{L}>]/uy;
/** The first paragraph below a heading stays with it: it may hold fields. */
const HEADING_LINE = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const CONTAINER = /^[ \t]*(?:[-*+>]|\d)/;
const RULE = /^[ \t]*(?:-{2,}|=+)[ \t]*$/;
/** Fences, HTML, comments and formulas may hold what looks like a new block; only then CommonMark is asked. */
const DANGER = /```|~~~|%%|\$\$|^[ \t>*+\-\d.)]*</m;
const LINE_END = /\r\n|\n|\r/g;

interface Line {
  readonly from: number;
  /** Without its line end. */
  readonly to: number;
  readonly next: number;
}

/**
 * Where the text after `from`, itself the start of a chunk, may be cut: each boundary depends on nothing but the text since
 * the boundary before it and the line that begins there, with the line below. Ends after the first boundary that `until` accepts.
 */
export function cutChunks(text: string, from: number, until: (boundary: number) => boolean): number[] {
  const cutter = new Cutter(text, from);
  for (let line = lineAt(text, from); line.next > line.to; line = lineAt(text, line.next)) {
    if (cutter.pass(line) && until(line.next)) break;
  }
  return cutter.boundaries;
}

class Cutter {
  readonly boundaries: number[] = [];
  private notBefore = 0;
  private isBlank = false;
  /** The last line that is not blank. */
  private last = '';
  private wasInVain = false;
  private holdsContainer = false;

  constructor(private readonly text: string, private chunkFrom: number) {}

  /** Goes over a line; true where the next one begins a chunk. */
  pass({ from, to, next }: Line): boolean {
    const line = this.text.slice(from, to);
    this.isBlank = !/[^ \t]/.test(line);
    if (!this.isBlank) this.last = line;
    this.holdsContainer ||= CONTAINER.test(line) && !RULE.test(line);
    if (next < this.notBefore || !this.mayStart(next)) return false;
    const verdict = this.verdictOn(next);
    if (verdict !== 'starts') {
      // Asked in vain, it is asked again when the chunk has doubled at the earliest, so that all the asking stays linear.
      this.notBefore = Math.max(verdict, next + 1, this.wasInVain ? 2 * next - this.chunkFrom : 0);
      this.wasInVain = true;
      return false;
    }
    this.boundaries.push(next);
    this.chunkFrom = next;
    this.wasInVain = false;
    this.holdsContainer = false;
    return true;
  }

  /** No proof yet, only what looks like the beginning of a block at column 0. */
  private mayStart(at: number): boolean {
    if (this.matches(ATX_HEADING, at) || this.matches(BULLET_WITH_WORDS, at) || this.matches(FENCE, at)) return true;
    if (this.isBlank) return this.matches(AFTER_BLANK, at) && !HEADING_LINE.test(this.last) && !UNDERLINE.test(this.last);
    return !this.holdsContainer && UNDERLINE.test(this.last) && this.isUnderlined(at);
  }

  /** One setext heading after another; in a list or quote such lines may be lazy. */
  private isUnderlined(at: number): boolean {
    const own = lineAt(this.text, at);
    const below = lineAt(this.text, own.next);
    return own.next > own.to && /^[\p{L}=]/u.test(this.text.slice(at, own.to)) && UNDERLINE.test(this.text.slice(below.from, below.to));
  }

  private matches(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.text);
  }

  /** Containers end at a line at column 0 that begins a block; only a fence, HTML, a comment or a formula may still hold it. */
  private verdictOn(at: number): 'starts' | number {
    const chunk = this.text.slice(this.chunkFrom, at);
    const isAsked = DANGER.test(chunk) || (!this.isBlank && UNDERLINE.test(this.last));
    return isAsked ? startsBlock(chunk, this.text.slice(at, lineAt(this.text, at).to), this.text, at) : 'starts';
  }
}

function lineAt(text: string, from: number): Line {
  LINE_END.lastIndex = from;
  const match = LINE_END.exec(text);
  return match ? { from, to: match.index, next: LINE_END.lastIndex } : { from, to: text.length, next: text.length };
}

/**
 * Asks CommonMark whether a new block begins with `line`, which follows on `chunk`. Where it does not, the answer is the
 * offset in the whole text before which it is no use to ask again: what is open there cannot be closed any earlier.
 */
function startsBlock(chunk: string, line: string, text: string, at: number): 'starts' | number {
  const joined = chunk + line;
  // What is plain text leaves nothing open.
  if (isTooMuch(chunk)) return 'starts';
  const { root, hidden, open } = readTree(joined);
  const cover = spanAt(chunk.length, hidden);
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
