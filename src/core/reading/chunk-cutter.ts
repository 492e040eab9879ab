import { startsBlock } from './open-block';

/**
 * Merging chunks is always right, only cutting needs proof; whoever adds a pattern here adds its traps to the tests.
 * ATX headings; bullets followed by a word; after a blank line a letter or a quote. A field line stays with the heading above it.
 */
const ATX_HEADING = /#{1,6}[ \t]/y;
const BULLET = /[-*+] (?:[\p{L}["'(_!=“‘„]|\d+(?![\d.)]))/uy;
const AFTER_BLANK = /(?![^:\r\n]*::)[\p{L}>]/uy;
/** Fences, HTML, comments and formulas may hold what looks like a new block; only then CommonMark is asked. */
const DANGER = /```|~~~|%%|\$\$|^[ \t>*+\-\d.)]*</m;
const LINE_END = /\r\n|\n|\r/g;

/**
 * Where the text behind `from`, itself the start of a chunk, may be cut: each boundary depends on nothing but the text
 * since the boundary before it and the line that begins there. Ends behind the first boundary that `until` accepts.
 */
export function cutChunks(text: string, from: number, until: (boundary: number) => boolean): number[] {
  const boundaries: number[] = [];
  let chunkFrom = from;
  let notBefore = 0;
  for (let end = lineEndBehind(text, from), line = from; end; end = lineEndBehind(text, line)) {
    const blank = isBlank(text, line, end.from);
    line = end.to;
    if (line < notBefore || !mayStart(text, line, blank)) continue;
    const verdict = verdictOn(text, chunkFrom, line);
    if (verdict !== 'starts') { notBefore = verdict; continue; }
    boundaries.push(line);
    chunkFrom = line;
    if (until(line)) return boundaries;
  }
  return boundaries;
}

/** No proof yet, only what looks like the beginning of a block at column 0. */
function mayStart(text: string, at: number, afterBlank: boolean): boolean {
  return matches(ATX_HEADING, text, at) || matches(BULLET, text, at) || (afterBlank && matches(AFTER_BLANK, text, at));
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Containers end at a line at column 0 that begins a block; only a fence, HTML, a comment or a formula may still hold it. */
function verdictOn(text: string, chunkFrom: number, line: number): 'starts' | number {
  const chunk = text.slice(chunkFrom, line);
  if (!DANGER.test(chunk)) return 'starts';
  const lineTo = lineEndBehind(text, line)?.from ?? text.length;
  return startsBlock(chunk, text.slice(line, lineTo), text, line);
}

function lineEndBehind(text: string, at: number): { from: number; to: number } | undefined {
  LINE_END.lastIndex = at;
  const match = LINE_END.exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}
