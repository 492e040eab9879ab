import type { Block } from './reading/block';
import type { Body } from './reading/body';
import type { Head } from './reading/head';
import { headBlock } from './reading/head';
import type { ReadYaml } from './yaml/read-yaml';

/**
 * The text of a note, cut into blocks that are parsed one by one, with the YAML that read its properties. Owned by `parse`; others only ask
 * `spanOf`, `text`, `blocks` and `readYaml`.
 */
export class SourceDocument {
  private all: readonly Block[] | undefined;

  constructor(readonly text: string, readonly readYaml: ReadYaml, readonly head: Head, readonly body: Body) {}

  /** The head (byte-order mark and frontmatter, maybe empty), then the blocks of the body; together they are the text. */
  get blocks(): readonly Block[] {
    return this.all ??= [headBlock(this.head), ...this.body.groups.flatMap(group => group.blocks)];
  }
}
