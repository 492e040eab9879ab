import type { PhrasingContent } from 'mdast';
import type { Inline } from '../inline';
import { shownName } from '../link';
import { parseMarkdown } from '../reading/markdown';

/** A piece of a report for programs that know no Markdown. */
export type RichBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly words: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly words: readonly Inline[] }
  | { readonly kind: 'item'; readonly depth: number; readonly numbered: boolean; readonly words: readonly Inline[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'picture'; readonly target: string }
  /** What follows begins a page. */
  | { readonly kind: 'page' };

const HEADING = /^(#{1,6}) (.*)$/u;
const PICTURE = /^!\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/u;
const ITEM = /^( *)(-|\d+\.) (.*)$/u;
const CALLOUT = /^> ?(?:\[!\w+\] ?)?(.*)$/u;
const COMMENT = /^%%.*%%$/u;

/** The parts of a report, as `reportParts` wrote them, as blocks. Comments are for the note alone. */
export function richReport(texts: readonly string[]): RichBlock[] {
  const lines = texts.flatMap(text => text.split('\n')).filter(line => line.trim() !== '' && !COMMENT.test(line));
  const blocks: RichBlock[] = [];
  let rows: (readonly Inline[])[][] = [];
  for (const line of [...lines, '']) {
    if (line.startsWith('|')) {
      if (!/^\|(?: -+ \|)+$/u.test(line)) rows.push(cellsOf(line).map(readInline));
      continue;
    }
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
    if (line !== '') blocks.push(blockOf(line));
  }
  return blocks;
}

function blockOf(line: string): RichBlock {
  const [, marks, heading] = HEADING.exec(line) ?? [];
  if (marks !== undefined) return { kind: 'heading', level: marks.length, words: readInline(heading ?? '') };
  const [, target] = PICTURE.exec(line) ?? [];
  if (target !== undefined) return { kind: 'picture', target };
  if (line === '---') return { kind: 'page' };
  const [, indent, marker, words] = ITEM.exec(line) ?? [];
  const depth = (indent ?? '').length / 2;
  if (marker !== undefined) return { kind: 'item', depth, numbered: marker !== '-', words: readInline(words ?? '') };
  return { kind: 'paragraph', words: readInline(CALLOUT.exec(line)?.[1] ?? line) };
}

/** The cells of a row; a bar in one is escaped. */
function cellsOf(row: string): string[] {
  const cells = row.slice(1).replace(/\|\s*$/u, '').replace(/\\\|/gu, '\uE000').split('|');
  return cells.map(cell => cell.replace(/\uE000/gu, '|').trim());
}

/** Words with their emphasis: a link is what it shows, since no other program knows the vault. */
function readInline(words: string): Inline[] {
  const shown = shownName(words.replace(/!(?=\[\[)/gu, '')).replace(/==([^=]+)==/gu, '$1');
  const [paragraph] = parseMarkdown(shown).children;
  return paragraph?.type === 'paragraph' ? paragraph.children.flatMap(inlineFrom) : [{ type: 'text', value: shown }];
}

function inlineFrom(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text': return [{ type: 'text', value: node.value }];
    case 'inlineCode': return [{ type: 'code', value: node.value }];
    case 'emphasis': case 'strong': return [{ type: node.type, children: node.children.flatMap(inlineFrom) }];
    case 'break': return [{ type: 'break' }];
    case 'html': return [{ type: 'text', value: node.value }];
    case 'image': return [{ type: 'text', value: node.alt ?? '' }];
    default: return 'children' in node ? node.children.flatMap(inlineFrom) : [];
  }
}
