import { writtenWords } from '../place';
import type { NestedLine, Session, SessionElement } from '../session';
import { oneLine } from '../writing/words';

/** The words of a thing as they stand in the note, with their Markdown, on one line. */
export function literalWords(session: Session, element: SessionElement): string {
  return oneLine(writtenWords(session, element));
}

/** A list item with what is nested in it: below its words, each line one level further in than what it belongs to. */
export function itemLines(words: string, nested: readonly NestedLine[] = []): string[] {
  return [`- ${words}`, ...nested.map(({ depth, text }) => `${'  '.repeat(depth + 1)}- ${oneLine(text)}`)];
}

/** Sentences after the words, between brackets; none where nothing is to be said. */
export function asides(...said: readonly (string | undefined)[]): string {
  const there = said.filter(one => one !== undefined && one !== '');
  return there.length === 0 ? '' : ` *(${there.join('; ')})*`;
}

/** A row of a table; a bar in a cell would end it. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replace(/\\?\|/gu, '\\|')).join(' | ')} |`;
}

/** Paragraphs, lists and tables with an empty line between them; what is empty is left out. */
export function joinedBlocks(...blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter(block => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** A text as a regular expression finds it. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
