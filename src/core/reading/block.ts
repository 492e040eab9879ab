import type { BlockText, ChunkFacts } from './facts';
import type { Definitions } from './markdown';
import { Part } from './part';

/** One chunk of the note with what was read in it. It never changes; text that is edited gets a new block. */
export class Block implements BlockText {
  private made: readonly Part[] | undefined;

  /** @param definitions Those that it was read with. */
  constructor(
    readonly id: number,
    readonly text: string,
    readonly facts: ChunkFacts,
    readonly definitions: Definitions,
    readonly keys: readonly string[],
  ) {}

  /** Its things; the same objects as long as the block lives, whatever happens around it. */
  get parts(): readonly Part[] {
    return this.made ??= this.facts.parts.map(facts => new Part(this, facts));
  }
}
