import { Block } from '../../../src/core/reading/block';
import { groupBlocks } from '../../../src/core/reading/group';
import { readHead } from '../../../src/core/reading/head';
import { NO_DEFINITIONS, type Definitions } from '../../../src/core/reading/markdown';
import { readOutline } from '../../../src/core/reading/outline';
import { readBlocks } from '../../../src/core/reading/read-chunk';
import { SourceDocument } from '../../../src/core/reading/source-document';
import { spanOf } from '../../../src/core/place';
import { readYaml } from '../../read';
import type { Place, Session } from '../../../src/core/session';

/** The same reading without any cutting: remark gets the whole body at once. */
export function parseWhole(text: string): Session {
  const head = readHead(text, readYaml, undefined);
  const body = text.slice(head.text.length);
  const first = readBlocks(body, NO_DEFINITIONS);
  const definitions: Definitions = new Map(first.definitions.map(({ identifier, url }) => [identifier, url] as const).reverse());
  const facts = definitions.size > 0 ? readBlocks(body, definitions) : first;
  const groups = groupBlocks([new Block(1, body, facts, definitions, [])]);
  const source = new SourceDocument(text, readYaml, head, { groups, definitions, next: 2 });
  const dutch = head.dutch + facts.dutch;
  const english = head.english + facts.english;
  const language = dutch === english ? {} : { language: dutch > english ? 'nl' as const : 'en' as const };
  return { source, ...language, properties: head.properties, ...readOutline(head.irregularities, groups, undefined) };
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
