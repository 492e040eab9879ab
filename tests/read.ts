import { parse as parseYaml } from 'yaml';
import { type Intent, run as runIn } from '../src/core/operations';
import type { ReadYaml } from '../src/core/properties';
import { parse as parseNote } from '../src/core/reading/parse';
import type { ReadingAids } from '../src/core/skeleton';
import { skeletonOf } from '../src/method/conversations';
import type { Result } from '../src/core/result';
import type { Session } from '../src/core/session';

/** YAML 1.2 with its core schema, as Obsidian reads properties: dates stay texts, and errors are thrown. */
export const readYaml: ReadYaml = text => parseYaml(text, { logLevel: 'error' }) as unknown;

/** That, and the kinds of conversation that the method has. */
export const readingAids: ReadingAids = { readYaml, skeletonOf };

/** `parse` of the core with these. */
export function parse(text: string, before?: Session): Session {
  return parseNote(text, readingAids, before);
}

/** `run` of the core on a text. */
export function run(text: string, intent: Intent, session = parse(text)): Result {
  return runIn(session, intent);
}
