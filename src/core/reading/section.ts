import type { Contents, Role } from './contents';
import { exchangeContents, joinContents } from './join-contents';
import type { Part } from './part';
import { replacedAt } from './same-items';
import type { SectionHeading } from './section-heading';

/** A heading with what stands below it, as far as its group of blocks goes; the first section of a group may have none. */
export class Section {
  private readonly contents: { [R in Role]?: Contents } = {};
  private shown: readonly string[] | undefined;
  /** What its items meant when it was last read. */
  latestRole: Role | undefined;

  constructor(readonly parts: readonly Part[]) {}

  get heading(): SectionHeading | undefined {
    return this.parts[0]?.heading;
  }

  images(): readonly string[] {
    return this.shown ??= this.parts.flatMap(part => part.images);
  }

  read(role: Role): Contents {
    this.latestRole = role;
    return this.contents[role] ??= joinContents(this.parts.map(part => part.read(role)));
  }

  /** The same section with one part exchanged; it looks at no other part, so that a keystroke touches little memory. */
  exchange(gone: Part, come: Part): Section {
    const section = new Section(replacedAt(this.parts, this.parts.indexOf(gone), come));
    if (gone.images.length + come.images.length === 0) section.shown = this.shown;
    const role = this.latestRole;
    const all = role && this.contents[role];
    const contents = all && exchangeContents(all, gone.read(role), come.read(role));
    if (contents) section.contents[role] = contents;
    return section;
  }
}
