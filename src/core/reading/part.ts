import type { BlockText } from './facts';
import { chapterPart, type ChapterPart } from './chapter';
import { readContents, type Contents, type Role } from './contents';
import type { PartFacts } from './facts';
import { imagesAmong } from './images';
import { SectionHeading } from './section-heading';

/** What stands in a block before its first heading, or a heading with what follows on it. */
export class Part {
  readonly heading: SectionHeading | undefined;
  private readonly contents: { [R in Role]?: Contents } = {};
  private inChapter: ChapterPart | undefined;

  constructor(private readonly block: BlockText, private readonly facts: PartFacts) {
    this.heading = facts.heading && new SectionHeading(block, facts.heading);
  }

  get isEmpty(): boolean {
    const { items, paragraphs, oddities } = this.facts;
    return !this.heading && items.length + paragraphs.length + oddities.length === 0;
  }

  /** Of its paragraphs. */
  get images(): readonly string[] {
    return this.facts.paragraphs.flatMap(({ inline }) => imagesAmong(inline));
  }

  /** As what stands in a chapter or below the last phase. */
  get chapter(): ChapterPart {
    return this.inChapter ??= chapterPart(this.block, this.facts);
  }

  read(role: Role): Contents {
    return this.contents[role] ??= readContents(this.block, this.facts, role);
  }
}
