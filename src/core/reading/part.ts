import type { Block } from './block';
import { readContents, type Contents, type Role } from './contents';
import type { PartFacts } from './facts';
import { SectionHeading } from './section-heading';

/** What stands in a block before its first heading, or a heading with what follows on it. */
export class Part {
  readonly heading: SectionHeading | undefined;
  private readonly contents: { [R in Role]?: Contents } = {};

  constructor(private readonly block: Block, private readonly facts: PartFacts) {
    this.heading = facts.heading && new SectionHeading(block, facts.heading);
  }

  get isEmpty(): boolean {
    return !this.heading && this.facts.items.length === 0 && this.facts.images.length === 0;
  }

  get images(): readonly string[] {
    return this.facts.images;
  }

  read(role: Role): Contents {
    return this.contents[role] ??= readContents(this.block, this.facts, role);
  }
}
