import { splitLines } from './lines';

/** Words on one line, as a heading holds them; closing number signs would be dropped by Markdown. */
export function headingWords(words: string): string {
  return oneLine(words).replace(/(^|\s)(#+)$/u, '$1\\$2');
}

/** What was typed on several lines, for a place in the note that has one. */
export function oneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/gu, ' ').trim();
}

/** The lines of words that somebody typed, without the blank ones. */
export function wordLines(words: string): string[] {
  return splitLines(words).map(line => line.trim()).filter(line => line !== '');
}

/** Every sign that ends a line somewhere: PowerPoint parts lines by a vertical tab, web pages by U+2028. */
const BREAK = new RegExp('\\r\\n|[\\n\\r\\v\\f\\u0085\\u2028\\u2029]', 'u');
/** Invisible signs that come along with what is copied. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu;
/** Bullets that nobody types as words; private-use signs are those of a font that stayed behind. */
const SIGN = '[•‣⁃◦∙·⦁⚫▪▫■□●○◉◆◇❖▶►▸➜➢➤➔❑❏☐☑☒\\p{Co}][\\uFE0E\\uFE0F]?\\s*';
/** What is left of Word's numbers and of the bullets of its symbol fonts, told by the tab or wide gap after it. */
const APART = '(?:[o§Øüvqnàl\\-*+–—]|\\(?(?:\\d{1,3}|[A-Za-z]|[ivxlc]+|[IVXLC]+)[.)])(?:[ \\u00A0]*\\t|[ \\u00A0]{3,}|\\u00A0+)\\s*';
const BOX = '\\[.\\](?:\\s+|$)';
/** A dash, dot or bullet before words is how people type and paste a list; nobody means it as a word. */
const BULLET = new RegExp(`^(?:(?:${SIGN}|${APART}|[-*–](?:\\s+|$))(?:${BOX})?|${BOX})`, 'u');
/** `2026. was goed`, `a) dit` or `> 50 % doet mee` are words, unless they come in a list of such lines. */
const NUMBER = '(?:\\d{1,9}[.)]|\\(\\d{1,3}\\)|\\(?[a-z]\\)|[a-z]\\.|[ivx]{1,5}[.)])';
const MARKER = new RegExp(`^(?:>\\s*)*(?:${SIGN}|${APART}|(?:[-*+–—‐−»★☆✦✓✔✗✘→]|${NUMBER})(?:\\s+|$))?(?:${BOX})?`, 'u');
/** The hollow bullet of Word as other programs copy it; alone it may be a word. */
const HOLLOW = /^o\s+/u;

/**
 * The words of each note in what was typed or pasted, without the list or table that they came from: one per line, and one per
 * cell where tabs or bars part a line. It runs once, in the operation: words that begin like a marker would lose it the second time.
 */
export function pastedLines(lines: readonly string[]): string[] {
  const filled = filledOnly(rowsOf(lines.join('\n')).map(line => line.replace(INVISIBLE, '')));
  const hollow = filled.filter(line => HOLLOW.test(line)).length > 1;
  const plain = hollow ? filled.map(line => line.replace(HOLLOW, '• ')) : filled;
  const marked = plain.filter(line => (MARKER.exec(line)?.[0] ?? '') !== '');
  const marker = plain.length > 1 && marked.length > plain.length / 2 ? MARKER : BULLET;
  return filledOnly(plain.flatMap(line => cellsOf(line.replace(marker, ''))));
}

function filledOnly(lines: readonly string[]): string[] {
  return lines.map(line => line.trim()).filter(line => line !== '');
}

/** A spreadsheet puts a cell of several lines between quotes; that cell is one note. */
function rowsOf(text: string): string[] {
  const whole = (sign: string, before: string, cell: string): string =>
    (/[\r\n]/u.test(cell) ? before + cell.replace(/""/gu, '"').replace(/\s*[\r\n]+\s*/gu, ' ') : sign);
  const rows = text.includes('\t') ? text.replace(/(^|[\t\r\n])"((?:[^"]|"")*)"(?=[\t\r\n]|$)/gu, whole) : text;
  return rows.split(BREAK);
}

/** The cells of a row: of a table in Markdown, whose line of dashes holds none, or of one that was copied from elsewhere. */
function cellsOf(line: string): string[] {
  if (!/^\|.*\|$/u.test(line)) return line.split('\t');
  return /^\|[\s|:-]+\|$/u.test(line) ? [] : line.slice(1, -1).match(/(?:\\.|[^\\|])+/gu) ?? [];
}
