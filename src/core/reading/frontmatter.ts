import { splitLines } from '../writing/lines';

export interface Frontmatter {
  /** Length of byte-order mark, frontmatter and the line end behind it. */
  readonly length: number;
  /** Offsets of the YAML between the two `---` lines. */
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|[\r\n])(---[ \t]*(?:\r\n|\n|\r|$))/g;
const BODY_HEADING = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=#{1,6}[ \t])/;
const PROPERTY_LINE = /^(?:[^\s#:-][^:\r\n]*:(?:[ \t].*)?|[ \t]+\S.*|- .*|#.*)$/;
const KEY_LINE = /^[^\s#-]/;
const EMPTY_KEY_LINE = /^[^\s#:-][^:]*:[ \t]*(?:[ \t]#.*)?$/;

/** Where the frontmatter stands; undefined when the note has none. The byte-order mark counts as part of it. */
export function findFrontmatter(text: string): Frontmatter | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const from = opening[0].length;
  const closed = closedAt(text, from);
  if (closed && !holdsBody(text.slice(closed.from, closed.to))) return closed;
  const to = endOfProperties(text, from);
  return { length: to, from, to, closed: false };
}

/** Any text between the lines counts, as in Obsidian; whether it is YAML is told elsewhere. */
function closedAt(text: string, from: number): Frontmatter | undefined {
  CLOSING.lastIndex = from - 1;
  const match = CLOSING.exec(text);
  const line = match?.[1];
  if (!match || line === undefined) return undefined;
  const length = match.index + match[0].length;
  return { length, from, to: length - line.length, closed: true };
}

/** A thematic break further down must not swallow the body when the closing `---` is missing. */
function holdsBody(yaml: string): boolean {
  const heading = BODY_HEADING.exec(yaml)?.index;
  if (heading === undefined) return false;
  const [above, below] = [splitLines(yaml.slice(0, heading)), splitLines(yaml.slice(heading))];
  let listed = EMPTY_KEY_LINE.test(above.findLast(line => KEY_LINE.test(line)) ?? '');
  return below.some(line => {
    if (KEY_LINE.test(line)) listed = EMPTY_KEY_LINE.test(line);
    return line.trim() !== '' && (!PROPERTY_LINE.test(line) || (line.startsWith('- ') && !listed));
  });
}

/** Without a closing line the properties end where lines stop looking like properties. */
function endOfProperties(text: string, from: number): number {
  const lineEnd = /\r\n|\n|\r|$/g;
  let at = from;
  while (at < text.length) {
    lineEnd.lastIndex = at;
    const end = lineEnd.exec(text)?.index ?? text.length;
    const line = text.slice(at, end);
    if (!PROPERTY_LINE.test(line) || /^#{1,6}[ \t]/.test(line)) return at;
    at = end === text.length ? end : lineEnd.lastIndex;
  }
  return at;
}
