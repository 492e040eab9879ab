import type { Properties, ReadYaml } from '../properties';
import type { Irregularity, Span } from '../session';
import { properties as words } from '../syntax';
import { splitLines } from '../writing/lines';
import { Block, ownCopy } from './blocks';
import { LanguageTally } from './facts';
import { NO_DEFINITIONS } from './markdown';
import { NO_PROPERTIES, type PropertyOddity, readProperties } from './properties';
import { firstLine, type LastRead, type ReadKey, readKeys } from './yaml';
import { saidEnd, writtenList } from './yaml-lines';

/** `Place.block` of everything in the head. */
const HEAD = 0;

/** What stands above the body: byte-order mark and frontmatter. */
export interface Head {
  readonly text: string;
  /** It ends with the line that closes the frontmatter, so that a text that begins with it has the same head. */
  readonly closed: boolean;
  readonly properties: Properties;
  readonly lastRead: LastRead;
  readonly irregularities: readonly Irregularity[];
  readonly dutch: number;
  readonly english: number;
}

const NOTHING: Omit<Head, 'text'> = {
  closed: false, properties: NO_PROPERTIES, lastRead: new Map(), irregularities: [], dutch: 0, english: 0,
};

/** Reads the head; a property that cannot be read any more keeps the value that `previous` read. */
export function readHead(text: string, readYaml: ReadYaml, previous: Head | undefined): Head {
  if (previous?.closed && text.startsWith(previous.text)) return previous;
  const frontmatter = findFrontmatter(text);
  const own = ownCopy(text.slice(0, frontmatter?.length ?? (text.startsWith('\uFEFF') ? 1 : 0)));
  if (previous?.text === own) return previous;
  return frontmatter ? readFrontmatter(own, frontmatter, readYaml, previous?.lastRead) : { text: own, ...NOTHING };
}

function readFrontmatter(text: string, { from, to, closed }: Frontmatter, readYaml: ReadYaml, before: LastRead | undefined): Head {
  const yaml = text.slice(from, to);
  const { keys, strays } = readKeys(yaml, readYaml, before);
  const { properties, oddities } = readProperties(keys);
  const told = (code: Irregularity['code'], subject: string, span: Span): Irregularity => {
    return { code, subject, place: { block: HEAD, from: from + span.from, to: from + span.to } };
  };
  const irregularities = [
    ...(closed ? [] : [told('unclosed-frontmatter', '---', { from: -from, to: 0 })]),
    ...strays.map(span => told('broken-frontmatter', firstLine(yaml.slice(span.from, span.to)), span)),
    ...oddities.map(oddity => told(oddity.code, oddity.subject, rangeOf(yaml, keys, oddity))),
  ];
  const lastRead = new Map(keys.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]));
  return { text, closed: closed && text.endsWith('\n'), properties, lastRead, irregularities, ...tallied(keys) };
}

/** The line that an oddity is about: of an entry where the property has several, else of its key. */
function rangeOf(yaml: string, keys: readonly ReadKey[], { index, item }: PropertyOddity): Span {
  const { lines, value } = keys[index] ?? {};
  if (!lines) return { from: 0, to: yaml.length };
  const { items = [] } = item === undefined || !Array.isArray(value) ? {} : writtenList(yaml, lines) ?? {};
  const entry = Array.isArray(value) && items.length === value.length ? items[item ?? 0] : undefined;
  return entry ?? { from: lines.from, to: saidEnd(yaml, lines) };
}

function tallied(keys: readonly ReadKey[]): { dutch: number; english: number } {
  const tally = new LanguageTally();
  for (const { name } of keys) tally.add(words.read(name)?.language);
  return { dutch: tally.dutch, english: tally.english };
}

export function headBlock({ text }: Head): Block {
  return new Block(HEAD, text, { parts: [], definitions: [], dutch: 0, english: 0 }, NO_DEFINITIONS, []);
}

interface Frontmatter {
  /** Length of byte-order mark, frontmatter and the line end after it. */
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
