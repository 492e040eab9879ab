import type { CachedMetadata, FrontmatterLinkCache, ListItemCache, Loc, Pos, ReferenceCache, TagCache } from 'obsidian';
import { getFrontMatterInfo, readFrontmatter } from './frontmatter';

interface Line { text: string; number: number; offset: number }
interface Scan { cache: CachedMetadata; fence: string | null; items: { indent: number; line: number }[] }

const TAG = /(?:^|[\s([{])(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;
const WIKILINK = /(!?)\[\[([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]/g;
const CODE = /(`+)[^`].*?\1/g;

const loc = (line: Line, col: number): Loc => ({ line: line.number, col, offset: line.offset + col });
const span = (line: Line, from: number, to: number): Pos => ({ start: loc(line, from), end: loc(line, to) });
const wholeLine = (line: Line): Pos => span(line, 0, line.text.length);

function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((raw, number) => {
    const line = { text: raw.replace(/\r$/, ''), number, offset };
    offset += raw.length + 1;
    return line;
  });
}

// Spaces keep the columns of what follows.
const blankCode = (text: string): string => text.replace(CODE, code => ' '.repeat(code.length));

function scanTags({ cache }: Scan, line: Line, text: string): void {
  for (const match of text.matchAll(TAG)) {
    const tag = match[1] ?? '';
    const from = match.index + match[0].length - tag.length;
    const found: TagCache = { tag, position: span(line, from, from + tag.length) };
    (cache.tags ??= []).push(found);
  }
}

function scanLinks({ cache }: Scan, line: Line, text: string): void {
  for (const match of text.matchAll(WIKILINK)) {
    const [original, bang, link = '', alias] = match;
    const found: ReferenceCache = { link: link.trim(), original, displayText: alias ?? link, position: span(line, match.index, match.index + original.length) };
    if (bang) (cache.embeds ??= []).push(found);
    else (cache.links ??= []).push(found);
  }
}

function scanHeading({ cache }: Scan, line: Line): boolean {
  const match = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line.text);
  if (!match) return false;
  (cache.headings ??= []).push({ heading: (match[2] ?? '').trim(), level: match[1]?.length ?? 1, position: wholeLine(line) });
  return true;
}

function scanItem(scan: Scan, line: Line): void {
  const match = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[(.)\][ \t])?|$)/.exec(line.text);
  if (!match) return;
  const indent = (match[1] ?? '').replace(/\t/g, '    ').length;
  scan.items = scan.items.filter(item => item.indent < indent);
  const parent = scan.items.at(-1)?.line ?? -Math.max(line.number, 1);
  const item: ListItemCache = { parent, position: span(line, match[1]?.length ?? 0, line.text.length) };
  if (match[2] !== undefined) item.task = match[2];
  (scan.cache.listItems ??= []).push(item);
  scan.items.push({ indent, line: line.number });
}

function scanBlockId({ cache }: Scan, line: Line): void {
  const id = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(line.text)?.[1];
  if (id) (cache.blocks ??= {})[id.toLowerCase()] = { id, position: wholeLine(line) };
}

function scanFence(scan: Scan, text: string): boolean {
  const mark = /^\s*(?:[-*+]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/.exec(text)?.[1] ?? null;
  if (!scan.fence && mark) scan.fence = mark;
  else if (scan.fence && mark?.startsWith(scan.fence)) scan.fence = null;
  else return scan.fence !== null;
  return true;
}

function scanLine(scan: Scan, line: Line): void {
  if (scanFence(scan, line.text)) return;
  const text = blankCode(line.text);
  if (scanHeading(scan, line)) scan.items = [];
  else scanItem(scan, line);
  if (/^\S/.test(line.text) && !/^(?:[-*+]|\d+[.)])\s/.test(line.text)) scan.items = [];
  if (text.includes('#')) scanTags(scan, line, text);
  if (text.includes('[[')) scanLinks(scan, line, text);
  if (text.includes('^')) scanBlockId(scan, line);
}

function frontmatterLinks(properties: Record<string, unknown>): FrontmatterLinkCache[] {
  return Object.entries(properties).flatMap(([key, value]) => [value].flat().flatMap((item, index) => {
    const match = typeof item === 'string' ? /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(item.trim()) : null;
    const place = Array.isArray(value) ? `${key}.${index}` : key;
    return match ? [{ key: place, link: match[1] ?? '', original: match[0], displayText: match[2] ?? match[1] ?? '' }] : [];
  }));
}

function addFrontmatter(cache: CachedMetadata, text: string, lines: Line[]): void {
  const properties = readFrontmatter(text);
  const last = lines.at(-1);
  if (!properties || !last) return;
  cache.frontmatter = properties;
  cache.frontmatterPosition = { start: { line: 0, col: 0, offset: 0 }, end: loc(last, last.text.length) };
  const links = frontmatterLinks(properties);
  if (links.length > 0) cache.frontmatterLinks = links;
}

/**
 * What Obsidian's metadata cache knows of a note, found line by line: Obsidian does this in a worker,
 * and a whole Markdown parse here would hold up the page that is being measured.
 */
export function scanMetadata(text: string): CachedMetadata {
  const lines = linesOf(text);
  const { contentStart } = getFrontMatterInfo(text);
  const body = lines.filter(line => line.offset >= contentStart);
  const scan: Scan = { cache: {}, fence: null, items: [] };
  addFrontmatter(scan.cache, text, lines.filter(line => line.offset < contentStart && line.text !== ''));
  body.forEach(line => scanLine(scan, line));
  return scan.cache;
}
