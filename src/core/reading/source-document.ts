import type { Session, Source } from '../session';
import type { ReadYaml } from '../yaml/read-yaml';
import type { Block } from './block';
import type { Body } from './body';
import { headBlock, type Head } from './head';

/** What `parse` keeps of a note to read only what changes: its head and body, and their blocks. */
export class SourceDocument implements Source {
  private all: readonly Block[] | undefined;

  constructor(readonly text: string, readonly readYaml: ReadYaml, readonly head: Head, readonly body: Body) {}

  /** The head (byte-order mark and frontmatter, maybe empty), then the blocks of the body; together they are the text. */
  get blocks(): readonly Block[] {
    return this.all ??= [headBlock(this.head), ...this.body.groups.flatMap(group => group.blocks)];
  }
}

/**
 * The document that a session was read from: who writes asks it for the facts of its blocks.
 * @throws TypeError for a session that `parse` did not make.
 */
export function documentOf({ source }: Session): SourceDocument {
  if (source instanceof SourceDocument) return source;
  throw new TypeError('Only parse makes sessions');
}
