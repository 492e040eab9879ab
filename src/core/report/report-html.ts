import { plainWords, runsRightToLeft, type Inline } from '../inline';
import type { RichBlock } from './rich-report';

/** A picture in words for another program: a `data:` address, and how wide it is shown, in pixels. */
export interface InlinePicture {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

// Mail programs drop style sheets; what has to hold stands at the element itself.
const cellStyle = (side: 'left' | 'right'): string => `border:1px solid #999;padding:4px 8px;text-align:${side};vertical-align:top`;

/** A report as HTML that Word, Outlook and Gmail take over with its headings, lists and tables. */
export function reportHtml(blocks: readonly RichBlock[], pictures: ReadonlyMap<string, InlinePicture>): string {
  const pieces: string[] = ['<meta charset="utf-8">'];
  const open: ('ul' | 'ol')[] = [];
  const close = (depth: number): void => {
    for (let list = open.length > depth ? open.pop() : undefined; list !== undefined; list = open.length > depth ? open.pop() : undefined) {
      pieces.push(`</${list}>`);
    }
  };
  for (const block of blocks) {
    if (block.kind !== 'item') {
      close(0);
      pieces.push(blockHtml(block, pictures));
      continue;
    }
    const list = block.numbered ? 'ol' : 'ul';
    close(open[block.depth] === list ? block.depth + 1 : block.depth);
    while (open.length <= block.depth) {
      open.push(list);
      pieces.push(`<${list}>`);
    }
    pieces.push(written('li', block.words));
  }
  close(0);
  return pieces.join('\n');
}

function blockHtml(block: Exclude<RichBlock, { kind: 'item' }>, pictures: ReadonlyMap<string, InlinePicture>): string {
  switch (block.kind) {
    case 'heading': return written(`h${block.level}`, block.words);
    case 'paragraph': return written('p', block.words);
    case 'page': return '<hr>';
    case 'picture': {
      const picture = pictures.get(block.target);
      return picture ? `<p><img src="${escapedHtml(picture.href)}" width="${picture.width}" height="${picture.height}" alt=""></p>` : '';
    }
    case 'table': {
      const [head = [], ...rows] = block.rows;
      const row = (cells: readonly (readonly Inline[])[], name: 'th' | 'td'): string =>
        `<tr>${cells.map(cell => written(name, cell, cellStyle)).join('')}</tr>`;
      const body = rows.map(cells => row(cells, 'td')).join('\n');
      return `<table style="border-collapse:collapse">\n<thead>${row(head, 'th')}</thead>\n<tbody>${body}</tbody>\n</table>`;
    }
  }
}

/** An element with words that run their own way. */
function written(name: string, words: readonly Inline[], style?: typeof cellStyle): string {
  const rightToLeft = runsRightToLeft(plainWords(words));
  const direction = rightToLeft ? ' dir="rtl"' : '';
  const look = style ? ` style="${style(rightToLeft ? 'right' : 'left')}"` : '';
  return `<${name}${direction}${look}>${inlineHtml(words)}</${name}>`;
}

function inlineHtml(inline: readonly Inline[]): string {
  return inline.map((piece): string => {
    if (piece.type === 'emphasis') return `<em>${inlineHtml(piece.children)}</em>`;
    if (piece.type === 'strong') return `<strong>${inlineHtml(piece.children)}</strong>`;
    if ('children' in piece) return inlineHtml(piece.children);
    if (piece.type === 'break') return '<br>';
    if (piece.type === 'code') return `<code>${escapedHtml(piece.value)}</code>`;
    return 'value' in piece ? escapedHtml(piece.value) : '';
  }).join('');
}

function escapedHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

/** The same as plain text, for who takes no rich one. */
export function reportPlain(blocks: readonly RichBlock[]): string {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading': return ['', plainOf(block.words)];
      case 'paragraph': return [plainOf(block.words)];
      case 'item': return [`${'  '.repeat(block.depth)}- ${plainOf(block.words)}`];
      case 'table': return block.rows.map(row => row.map(plainOf).join('\t'));
      default: return [];
    }
  }).join('\n').trim();
}

function plainOf(inline: readonly Inline[]): string {
  return inline.map(piece => ('children' in piece ? plainOf(piece.children) : 'value' in piece ? piece.value : ' ')).join('');
}
