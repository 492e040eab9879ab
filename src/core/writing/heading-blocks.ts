import { readTree } from '../reading/hidden-ranges';
import type { Span } from '../session';
import type { TextEdit } from '../text-edit';
import { breakNear, isBlank, lineEnd, lineStart, nextLine } from './line';
import { contentEnd, type Section } from './sections';
import { insertAt, removeSpan, replaceSpan } from './splice';

const DEEPEST = 6;

/** The stretch of sections that follow each other. */
export function spanOfAll(sections: readonly Section[]): Span {
  return { from: sections[0]?.span.from ?? 0, to: sections.at(-1)?.span.to ?? 0 };
}

/** Edits that set headings some levels deeper (or higher); `too-deep` past what Markdown knows. */
export function levelEdits(text: string, sections: readonly Section[], by: number): TextEdit[] | 'too-deep' {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  if (headings.some(({ level }) => level + by > DEEPEST)) return 'too-deep';
  return by === 0 ? [] : headings.map(({ span, level }) => levelEdit(text, span, Math.max(1, level + by)));
}

function levelEdit(text: string, span: Span, level: number): TextEdit {
  const source = text.slice(span.from, span.to);
  const marks = /^#+/u.exec(source)?.[0];
  if (marks !== undefined) return replaceSpan({ from: span.from, to: span.from + marks.length }, '#'.repeat(level));
  const words = source.split(/\r\n|\n|\r/u).slice(0, -1).map(line => line.trim()).join(' ');
  return replaceSpan(span, `${'#'.repeat(level)} ${words}`);
}

/** Takes whole sections out; at the end of the text the blank lines before them go too, its last line break stays. */
export function cut(text: string, span: Span): TextEdit {
  if (span.to < text.length) return removeSpan(span);
  return removeSpan({ from: contentEnd(text, { from: 0, to: span.from }) || span.from, to: contentEnd(text, span) });
}

/** Puts a block that begins with a heading behind the content of a stretch. */
export function pasteBehind(text: string, span: Span, blocks: readonly string[], dense: boolean): TextEdit {
  const at = contentEnd(text, span);
  const eol = breakNear(text, at);
  const gap = dense ? eol : eol + eol;
  return insertAt(at, blocks.map(block => gap + block).join(''));
}

/** Puts blocks right above a heading. */
export function pasteAbove(text: string, section: Section, blocks: readonly string[], dense: boolean): TextEdit {
  const at = section.span.from;
  const eol = breakNear(text, at);
  return insertAt(at, blocks.map(block => block + (dense ? eol : eol + eol)).join(''));
}

/** Whether the note's headings follow what stands above them without a blank line. */
export function isDense(text: string, sections: readonly Section[]): boolean {
  let dense = 0;
  for (const { heading, span } of sections) {
    if (!heading || span.from < 2) continue;
    const above = lineStart(text, span.from - 1);
    dense += isBlank(text, { from: above, to: lineEnd(text, above) }) ? -1 : 1;
  }
  return dense > 0;
}

/** Whether what follows a text begins anew: no code, HTML or comment in it is left open. */
export function isClosed(source: string): boolean {
  if (!/[`~<%$]/u.test(source)) return true;
  const { root, unclosed } = readTree(`${source}\n\n# .`);
  return root.children.at(-1)?.type === 'heading' && !unclosed;
}

/** Where the lines that belong to a heading end: behind its field lines. */
export function headingEnd(text: string, { heading, span }: Section): number {
  if (!heading) return span.from;
  const fields = heading.fact.fields.map(({ to }) => heading.offset + to);
  return lineEnd(text, Math.max(heading.span.to, ...fields));
}

/** Takes out a heading with its field lines; words between those stay. */
export function headingLineRemovals(text: string, { heading }: Section): TextEdit[] {
  if (!heading) return [];
  const { span, fact, offset } = heading;
  const lines = [span, ...fact.fields.map(({ from, to }) => ({ from: offset + from, to: offset + to }))];
  return lines.map(({ from, to }) => removeSpan({ from: lineStart(text, from), to: nextLine(text, to) }));
}

export function withoutBlankStart(text: string): string {
  return text.replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/u, '');
}
