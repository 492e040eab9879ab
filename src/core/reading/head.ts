import type { Irregularity } from '../irregularity';
import type { Properties } from '../properties';
import { NO_PROPERTIES, readProperties } from '../read-properties';
import { Block } from './block';
import { findFrontmatter, type Frontmatter } from './frontmatter';
import { LanguageTally } from './language-tally';
import { NO_DEFINITIONS } from './markdown';
import { ownCopy } from './own-copy';

/** `Place.block` of everything in the head. */
export const HEAD = 0;

/** What stands above the body: byte-order mark and frontmatter. */
export interface Head {
  readonly text: string;
  /** It ends with the line that closes the frontmatter, so that a text that begins with it has the same head. */
  readonly closed: boolean;
  readonly properties: Properties;
  readonly irregularities: readonly Irregularity[];
  readonly dutch: number;
  readonly english: number;
}

export function readHead(text: string, previous: Head | undefined): Head {
  if (previous?.closed && text.startsWith(previous.text)) return previous;
  const frontmatter = findFrontmatter(text);
  const own = ownCopy(text.slice(0, frontmatter?.length ?? (text.startsWith('\uFEFF') ? 1 : 0)));
  if (previous?.text === own) return previous;
  if (!frontmatter) return { text: own, closed: false, properties: NO_PROPERTIES, irregularities: [], dutch: 0, english: 0 };
  return readFrontmatter(own, frontmatter);
}

function readFrontmatter(text: string, { from, to, closed }: Frontmatter): Head {
  const { dutch, english, properties, oddities } = tallied(text.slice(from, to));
  const irregularities: Irregularity[] = oddities.map(({ code, subject, ...range }) => {
    return { code, subject, place: { block: HEAD, from: from + range.from, to: from + range.to } };
  });
  if (!closed) irregularities.unshift({ code: 'unclosed-frontmatter', subject: '---', place: { block: HEAD, from: 0, to: from } });
  return { text, closed: closed && text.endsWith('\n'), properties, irregularities, dutch, english };
}

function tallied(yaml: string) {
  const tally = new LanguageTally();
  const { properties, oddities } = readProperties(yaml, tally);
  return { dutch: tally.dutch, english: tally.english, properties, oddities };
}

export function headBlock({ text }: Head): Block {
  return new Block(HEAD, text, { parts: [], definitions: [], dutch: 0, english: 0 }, NO_DEFINITIONS, []);
}
