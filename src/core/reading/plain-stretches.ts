import type { Span } from '../session';
import { LIST_MARKER } from '../syntax';

/** Text that is taken for plain words, because Markdown could only make something of it at a price that nobody would wait for. */
export interface PlainStretch extends Span {
  readonly code: 'nested-too-deep' | 'too-much-markup';
}

export interface Shielded {
  /** As long as the source, with letters where a stretch is plain: what the parser gets. */
  readonly text: string;
  readonly plain: readonly PlainStretch[];
}

/** How deep lists and quotes are followed. */
export const MOST_NESTING = 50;
/** From here on a construct in which Markdown takes more than twice as long for twice as much is plain text. */
export const MOST_MARKUP = 65_536;
/** Lines of one paragraph and marks of inline markup are what the parser is slow at: each counts for so many characters. */
const WEIGHT = 64;

/** Below these lengths nothing can be too deep, nor too much. */
const SURELY_SHALLOW = MOST_NESTING;
const SURELY_LIGHT = MOST_MARKUP / (2 * WEIGHT + 1);

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/g;
const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|${LIST_MARKER}(?=[ \\t]|$)))*[ \\t]*`);
const MARKER = new RegExp(`>|${LIST_MARKER}`, 'g');
const THEMATIC_BREAK = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const INLINE_MARK = /[[\]*_`<&\\]/g;
/** What may end or begin a block in the midst of lines is never hidden from the parser. */
const BLOCK_MARK = /^[ \t]*(?:#{1,6}(?:[ \t]|$)|```|~~~|={1,}[ \t]*$|-{2,}[ \t]*$)|-->|\?>|\]\]>|<\/(?:script|pre|style|textarea)>/i;
/** The line below the words of a setext heading. */
export const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/;

/**
 * What the parser gets in the place of a source. It is told by lines alone, from the last line at which a block begins, so that
 * a chunk and the whole note are shielded alike.
 */
export function shielded(source: string): Shielded {
  if (source.length <= SURELY_SHALLOW) return { text: source, plain: [] };
  const scan = new LineScan(source);
  for (const match of source.matchAll(LINE)) {
    if (match[0] === '') break;
    scan.line(match[1] ?? '', match.index);
  }
  return scan.finish();
}

/**
 * What is left of a chunk in which micromark still is superlinear: lazy lines of quotes, headings underlined over and over.
 * Code, HTML and comments it reads line by line.
 */
export function isTooMuch(chunk: string): boolean {
  if (chunk.length < SURELY_LIGHT || /^(?:```|~~~|%%|<)/.test(chunk)) return false;
  const { text, plain } = shielded(chunk);
  let weight = plain.reduce((left, { from, to }) => left - (to - from), chunk.length);
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (UNDERLINE.test(line) || /^[ \t]*[^\s>*+\-\d#]/.test(line)) weight += WEIGHT;
  }
  return weight >= 2 * MOST_MARKUP;
}

class LineScan {
  private readonly pieces: string[] = [];
  private readonly plain: PlainStretch[] = [];
  private written = 0;
  /** What could be open at most: each container needs a mark of its own, or two columns of indentation. */
  private depth = 0;
  private weight = 0;
  private afterBlank = true;
  private afterUnderline = false;
  private readonly mayBeHeavy: boolean;

  constructor(private readonly source: string) {
    this.mayBeHeavy = source.length >= SURELY_LIGHT;
  }

  line(line: string, from: number): void {
    const prefix = MARKERS.exec(line)?.[0] ?? '';
    const isBlank = prefix.length === line.length && !/\S/.test(line);
    if (!isBlank) {
      const markers = prefix.match(MARKER)?.length ?? 0;
      if (this.isTooDeep(line, prefix, markers)) this.shield(from, from + line.length, 'nested-too-deep');
      else if (this.mayBeHeavy) this.weigh(line, from, prefix.length, markers);
    }
    this.afterBlank = isBlank;
    this.afterUnderline = UNDERLINE.test(line);
  }

  finish(): Shielded {
    if (this.plain.length === 0) return { text: this.source, plain: [] };
    return { text: this.pieces.join('') + this.source.slice(this.written), plain: this.plain };
  }

  private isTooDeep(line: string, prefix: string, markers: number): boolean {
    if (markers > 1 && THEMATIC_BREAK.test(line)) return false;
    const isLazy = markers === 0 && !this.afterBlank && !BLOCK_MARK.test(line);
    const depth = markers + (isLazy ? this.depth : Math.min(this.depth, indentationIn(prefix, markers) / 2));
    if (markers > 0 && depth > MOST_NESTING) return true;
    this.depth = depth;
    return false;
  }

  private weigh(line: string, from: number, prefix: number, markers: number): void {
    const begins = this.afterBlank || this.afterUnderline || markers > 0 || BLOCK_MARK.test(line);
    const weight = line.length + WEIGHT * (1 + (line.match(INLINE_MARK)?.length ?? 0));
    this.weight = begins ? weight : this.weight + weight;
    if (this.weight < MOST_MARKUP) return;
    const lead = prefix + (/^#{1,6}[ \t]+/.exec(line.slice(prefix))?.[0].length ?? 0);
    this.shield(from + lead, from + line.length, 'too-much-markup');
  }

  /** Lines of one stretch become one line to the parser, which is slow at lines. */
  private shield(from: number, to: number, code: PlainStretch['code']): void {
    const last = this.plain.at(-1);
    const follows = code === 'too-much-markup' && last?.code === code && /^(?:\r\n|\n|\r)[ \t]*$/.test(this.source.slice(last.to, from));
    const start = follows ? this.written : from;
    this.pieces.push(this.source.slice(this.written, start), (follows ? ' ' : '').repeat(from - start));
    this.pieces.push('x'.repeat(to - from));
    this.written = to;
    if (follows) this.plain.pop();
    this.plain.push({ code, from: follows ? last.from : from, to });
  }
}

/** Columns of white space besides the one after each marker. */
function indentationIn(prefix: string, markers: number): number {
  let columns = -markers;
  for (const sign of prefix) columns += sign === '\t' ? 4 : sign === ' ' ? 1 : 0;
  return Math.max(0, columns);
}
