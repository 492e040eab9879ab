import type { Ambition, Cluster, Field, Irregularity, IrregularityCode, Phase, Place, Sheet } from '../session';
import { fields, statuses, writtenField } from '../syntax';
import { type ChapterPart, chapterPart } from './chapter';
import type { BlockText, HeadingFact, PartFacts } from './facts';
import { isUnreadable, optional, placedFields, placeIn, valueOf } from './fields';
import { imagesAmong } from './inline';
import { sameItems } from './keys';
import { type Contents, joinContents, readContents, type Role } from './things';
import type { WordsFact } from './words';

/** A heading with what stands below it, as far as its group of blocks goes; the first section of a group may have none. */
export class Section {
  private readonly contents: { [R in Role]?: Contents } = {};
  private shown: readonly string[] | undefined;

  constructor(readonly parts: readonly SectionPart[]) {}

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

/** What stands in a block before its first heading, or a heading with what follows on it. */
export class SectionPart {
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

/** A heading and the things it can be; what it was made of the last time is kept, so that an unchanged thing stays the same object. */
export class SectionHeading {
  readonly place: Place;
  private readonly fields: readonly Field[];
  private readonly told = new Map<IrregularityCode, Irregularity>();
  private lastPhase: Phase | undefined;
  private lastSheet: Sheet | undefined;
  private lastCluster: { readonly of: readonly Contents[]; readonly made: Cluster } | undefined;
  private lastAmbition: { readonly of: readonly Contents[]; readonly made: Ambition } | undefined;

  constructor(private readonly block: BlockText, readonly fact: HeadingFact) {
    this.place = placeIn(block, fact);
    this.fields = placedFields(block, fact.fields);
  }

  phase(number: number): Phase {
    const { words } = this.fact.phase ?? this.fact;
    return this.lastPhase ??= { kind: 'phase', ...this.common(), ...this.shown(words), number };
  }

  sheet(images: readonly string[]): Sheet {
    if (this.lastSheet && sameItems(this.lastSheet.images, images)) return this.lastSheet;
    return this.lastSheet = { kind: 'sheet', ...this.common(), images };
  }

  cluster(contents: readonly Contents[]): Cluster {
    const last = this.lastCluster;
    if (last && sameItems(last.of, contents)) return last.made;
    const { notes, steps } = joinContents(contents);
    const made: Cluster = { kind: 'cluster', ...this.common(), ...this.meaning(), notes, steps };
    this.lastCluster = { of: contents, made };
    return made;
  }

  ambition(contents: readonly Contents[], clusters: readonly Cluster[]): Ambition {
    const last = this.lastAmbition;
    if (last && sameItems(last.of, contents) && sameItems(last.made.clusters, clusters)) return last.made;
    const { notes, steps } = joinContents(contents);
    const made: Ambition = { kind: 'ambition', ...this.common(), ...this.number(), ...this.meaning(), notes, steps, clusters };
    this.lastAmbition = { of: contents, made };
    return made;
  }

  /** The same object each time, so that a list of irregularities that did not change compares as equal. */
  irregularity(code: IrregularityCode, words = this.fact.words): Irregularity {
    let told = this.told.get(code);
    if (!told) this.told.set(code, told = { code, place: this.place, subject: this.subject(words) });
    return told;
  }

  /** Where there are no words the source of the heading tells which one it is. */
  private subject({ text }: WordsFact): string {
    return text || this.block.text.slice(this.fact.from, this.fact.to).replace(/^#+/, '').trim();
  }

  private number() {
    const { role } = this.fact;
    return optional('number', role.kind === 'ambition' ? role.number : undefined);
  }

  private common() {
    const { words, level, index } = this.fact;
    return {
      key: this.block.keys[index] ?? '',
      place: this.place,
      ...this.shown(words),
      level,
      fields: this.fields,
    };
  }

  private shown({ text, inline, pieces }: WordsFact) {
    return { text, inline, pieces: pieces.map(piece => placeIn(this.block, piece)) };
  }

  /** The values of its fields that say nothing the format knows; only what is an ambition or cluster is asked. */
  unreadable(): readonly Irregularity[] {
    return this.untold ??= this.fields.filter(({ name, value }) => isUnreadable(fields.read(name)?.name, value))
      .map(({ name, value, place }) => ({ code: 'unreadable-field', place, subject: writtenField(name, value) }));
  }

  private untold: readonly Irregularity[] | undefined;

  private meaning() {
    const energy = valueOf(this.fields, 'energy');
    return {
      ...optional('energy', energy === undefined || isUnreadable('energy', energy) ? undefined : Number(energy)),
      group: (valueOf(this.fields, 'group') ?? '').split(/[,;]/u).map(name => name.trim()).filter(name => name !== ''),
      ...optional('reason', valueOf(this.fields, 'reason')),
      ...optional('status', statuses.read(valueOf(this.fields, 'status') ?? '')?.name),
      ...optional('why', valueOf(this.fields, 'why')),
      ...optional('decision', valueOf(this.fields, 'decision')),
      ...optional('continues', valueOf(this.fields, 'continues')),
    };
  }
}
