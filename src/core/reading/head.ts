import type { Irregularity } from '../session';
import type { Properties } from '../properties';
import { NO_PROPERTIES, readProperties, type PropertyOddity } from '../read-properties';
import { properties as words } from '../syntax';
import { contentEnd } from '../yaml/key-lines';
import { writtenList } from '../yaml/list-items';
import { firstLine, readKeys, type LastRead, type ReadKey } from '../yaml/read-keys';
import type { ReadYaml } from '../yaml/read-yaml';
import { Block } from './block';
import { findFrontmatter, type Frontmatter } from './frontmatter';
import { LanguageTally } from './language-tally';
import { NO_DEFINITIONS } from './markdown';
import { ownCopy } from './own-copy';
import type { Range } from './range';

/** `Place.block` of everything in the head. */
export const HEAD = 0;

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
  const told = (code: Irregularity['code'], subject: string, range: Range): Irregularity => {
    return { code, subject, place: { block: HEAD, from: from + range.from, to: from + range.to } };
  };
  const irregularities = [
    ...(closed ? [] : [told('unclosed-frontmatter', '---', { from: -from, to: 0 })]),
    ...strays.map(range => told('broken-frontmatter', firstLine(yaml.slice(range.from, range.to)), range)),
    ...oddities.map(oddity => told(oddity.code, oddity.subject, rangeOf(yaml, keys, oddity))),
  ];
  const lastRead = new Map(keys.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]));
  return { text, closed: closed && text.endsWith('\n'), properties, lastRead, irregularities, ...tallied(keys) };
}

/** The line that an oddity is about: of an entry where the property has several, else of its key. */
function rangeOf(yaml: string, keys: readonly ReadKey[], { index, item }: PropertyOddity): Range {
  const { lines, value } = keys[index] ?? {};
  if (!lines) return { from: 0, to: yaml.length };
  const { items = [] } = item === undefined || !Array.isArray(value) ? {} : writtenList(yaml, lines) ?? {};
  const entry = Array.isArray(value) && items.length === value.length ? items[item ?? 0] : undefined;
  return entry ?? { from: lines.from, to: contentEnd(yaml, lines) };
}

function tallied(keys: readonly ReadKey[]): { dutch: number; english: number } {
  const tally = new LanguageTally();
  for (const { name } of keys) tally.add(words.read(name)?.language);
  return { dutch: tally.dutch, english: tally.english };
}

export function headBlock({ text }: Head): Block {
  return new Block(HEAD, text, { parts: [], definitions: [], dutch: 0, english: 0 }, NO_DEFINITIONS, []);
}
