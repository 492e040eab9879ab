import type { Contents, Role } from './contents';
import { joinContents } from './join-contents';
import type { Part } from './part';
import type { SectionHeading } from './section-heading';

/** A heading with what stands below it, as far as its group of blocks goes; the first section of a group may have none. */
export class Section {
  private readonly contents: { [R in Role]?: Contents } = {};
  private shown: readonly string[] | undefined;

  constructor(readonly parts: readonly Part[]) {}

  get heading(): SectionHeading | undefined {
    return this.parts[0]?.heading;
  }

  images(): readonly string[] {
    return this.shown ??= this.parts.flatMap(part => part.images);
  }

  read(role: Role): Contents {
    return this.contents[role] ??= joinContents(this.parts.map(part => part.read(role)));
  }
}
