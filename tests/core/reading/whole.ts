import { spanOf } from '../../../src/core/place';
import { Block, groupBlocks } from '../../../src/core/reading/blocks';
import { cutChunks } from '../../../src/core/reading/chunks';
import type { ChunkFacts, OddityFact } from '../../../src/core/reading/facts';
import { readHead } from '../../../src/core/reading/frontmatter';
import { type Definitions, NO_DEFINITIONS } from '../../../src/core/reading/markdown';
import { readOutline } from '../../../src/core/reading/outline';
import { SourceDocument } from '../../../src/core/reading/parse';
import { isTooMuch } from '../../../src/core/reading/plain-stretches';
import { readBlocks, readChunk } from '../../../src/core/reading/read-chunk';
import type { Place, Session, Span } from '../../../src/core/session';
import { readingAids } from '../../read';

/** The same reading without any cutting: remark gets the whole body at once, save what is too much for it. */
export function parseWhole(text: string, aids = readingAids): Session {
  const head = readHead(text, aids.readYaml, undefined);
  const body = text.slice(head.text.length);
  const unread = tooMuchIn(body);
  const read = unread.reduce(withBreak, body);
  const first = readBlocks(read, NO_DEFINITIONS);
  const definitions: Definitions = new Map(first.definitions.map(({ identifier, url }) => [identifier, url] as const).reverse());
  const facts = unread.reduce(withOddity, definitions.size > 0 ? readBlocks(read, definitions) : first);
  const groups = groupBlocks([new Block(1, body, facts, definitions, [])]);
  const source = new SourceDocument(text, aids, head, { groups, definitions, next: 2 });
  const dutch = head.dutch + facts.dutch;
  const english = head.english + facts.english;
  const language = dutch === english ? {} : { language: dutch > english ? 'nl' as const : 'en' as const };
  const skeleton = aids.skeletonOf(head.properties);
  return { source, ...language, properties: head.properties, skeleton, ...readOutline(head.irregularities, groups, skeleton, undefined) };
}

interface Unread extends Span {
  readonly oddities: readonly OddityFact[];
}

/** Chunks that are plain text as a whole, by the very rule that the reading in chunks has. */
function tooMuchIn(body: string): Unread[] {
  // No part of a text that is not too much is, and cutting takes as long as the reading that is held against this one.
  if (body.length < 500) return [];
  const boundaries = [0, ...cutChunks(body, 0, () => false), body.length];
  return boundaries.slice(1).flatMap((to, index) => {
    const from = boundaries[index] ?? 0;
    const chunk = body.slice(from, to);
    return isTooMuch(chunk) ? [{ from, to, oddities: readChunk(chunk).parts.flatMap(part => part.oddities) }] : [];
  });
}

/** Something that ends what stands above it as a chunk of words does, and is read fast. */
function withBreak(body: string, { from, to }: Unread): string {
  return `${body.slice(0, from)}***${'\n'.repeat(to - from - 3)}${body.slice(to)}`;
}

function withOddity(facts: ChunkFacts, { from, oddities }: Unread): ChunkFacts {
  const at = facts.parts.findLastIndex(({ heading }) => !heading || heading.from < from);
  const told = oddities.map(oddity => ({ ...oddity, from: oddity.from + from, to: oddity.to + from }));
  return { ...facts, parts: facts.parts.map((part, index) => (index === at ? { ...part, oddities: [...part.oddities, ...told] } : part)) };
}

/**
 * A session with offsets of the whole text in place of blocks, and without keys: what two readings of one text must share. A property
 * that is no YAML for a while keeps what it said before, so then only what is told of the properties is compared.
 */
export function comparable(session: Session): unknown {
  const { source: _source, properties, ...rest } = session;
  const isBroken = session.irregularities.some(({ code }) => code === 'broken-frontmatter');
  return JSON.parse(JSON.stringify({ ...rest, properties: isBroken ? properties.unclear : properties }, (name, value: unknown) => {
    if (name === 'key') return undefined;
    return isPlace(value) ? spanOf(session, value) : value;
  }));
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'block' in value && 'from' in value && 'to' in value;
}
