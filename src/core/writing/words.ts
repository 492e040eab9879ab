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
const SIGN = '[•‣⁃⁌⁍◦∘∙‧·⦁⦾⦿⚫⚪⚬▪▫■□●○◌◉◘◙◆◇◊❖▶►▷▸▹➜➢➣➤➔⮚⮞❍❑❏☐☑☒\\p{Co}][\\uFE0E\\uFE0F]?\\s*';
/** What is left of Word's numbers and of the bullets of its symbol fonts, told by the tab or wide gap after it. */
const APART = '(?:[o§Øüvqnàl\\-*+‒–—―]|\\(?(?:\\d{1,3}|[A-Za-z]|[ivxlc]+|[IVXLC]+)[.)])(?:[ \\u00A0]*\\t|[ \\u00A0]{3,}|\\u00A0+)\\s*';
const BOX = '\\[.\\](?:\\s+|$)';
/** A dash, dot or bullet before words is how people type and paste a list; nobody means it as a word. */
const BULLET = new RegExp(`^(?:(?:${SIGN}|${APART}|[-*–](?:\\s+|$))(?:${BOX})?|${BOX})`, 'u');
/** `2026. was goed`, `a) dit` or `> 50 % doet mee` are words, unless they come in a list of such lines. */
const NUMBER = '(?:\\d{1,9}(?:\\.\\d{1,3})*[.)]|\\d{1,3}[:°º]|\\(\\d{1,3}\\)|\\(?[A-Za-z]\\)|[a-z]\\.|[ivx]{1,5}[.)]|[①-⒛ⓐ-⓿❶-➓])';
/** Any dash, arrow, star, tick or other picture of one sign. */
const PICTURE = '[-*+~»›¬\\p{Pd}\\u2190-\\u21FF\\u2219\\u25A0-\\u27BF\\u2900-\\u297F\\u2B00-\\u2BFF−]';
const MARKER = new RegExp(`^(?:>\\s*)*(?:${SIGN}|${APART}|(?:${PICTURE}[\\uFE0E\\uFE0F]?|${NUMBER})(?:\\s+|$))?(?:${BOX})?`, 'u');
/** Bullets of Word's symbol fonts as other programs copy them, such as the hollow one, and emoji: words, unless most lines begin so. */
const LETTER = /^(?:[oqvüØ§]|[\p{So}\p{Emoji_Presentation}]\uFE0F?)(?=\s)/u;
const LIST_SIGN = new RegExp(`^${SIGN}`, 'u');

/**
 * The words of each note in what was typed or pasted, without the list or table that they came from: one per line, and one per
 * cell where tabs or bars part a line. It runs once, in the operation: words that begin like a marker would lose it the second time.
 */
export function pastedLines(lines: readonly string[]): string[] {
  const filled = filledOnly(rowsOf(lines.join('\n')).map(line => line.replace(INVISIBLE, '')));
  const plain = withBullets(filled);
  const marked = plain.filter(line => (MARKER.exec(line)?.[0] ?? '') !== '');
  const marker = plain.length > 1 && marked.length > plain.length / 2 ? MARKER : BULLET;
  const isTable = plain.length > 1 && plain.some(isRule);
  return filledOnly(plain.flatMap(line => cellsOf(line.replace(marker, ''), isTable)));
}

/** A letter or picture that most lines begin with is their bullet; the hollow one is also below others, or where it comes twice. */
function withBullets(lines: readonly string[]): readonly string[] {
  const letters = lines.map(line => LETTER.exec(line)?.[0]);
  const isBelow = lines.some(line => LIST_SIGN.test(line));
  return lines.map((line, at) => {
    const letter = letters[at];
    if (letter === undefined) return line;
    const times = letters.filter(one => one === letter).length;
    const isBullet = times > 1 && (letter === 'o' || times > lines.length / 2);
    return isBullet || (letter === 'o' && isBelow) ? line.replace(LETTER, '•') : line;
  });
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
function cellsOf(line: string, isTable: boolean): string[] {
  if (isRule(line)) return [];
  if (!isTable && !/^\|.*\|$/u.test(line)) return line.split('\t');
  return line.replace(/^\||\|$/gu, '').match(/(?:\\.|[^\\|])+/gu) ?? [];
}

/** The line of dashes in a table of Markdown or Org, with bars at its ends or without. */
function isRule(line: string): boolean {
  return /^[\s|:+-]*-[\s|:+-]*$/u.test(line) && /[|+]-|-[|+]|[|][\s:]/u.test(line);
}
