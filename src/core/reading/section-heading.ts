import type { Irregularity, IrregularityCode } from '../irregularity';
import type { Ambition, Cluster, Field, Phase, Place, Sheet } from '../session';
import { statuses } from '../syntax';
import type { Block } from './block';
import { optional, placedFields, placeIn, valueOf, type Contents } from './contents';
import type { HeadingFact } from './facts';
import { joinContents } from './join-contents';
import type { Replaced } from './replaced-section';
import { replacedAt, sameItems } from './same-items';

/** A heading and the things it can be; what it was made of the last time is kept, so that an unchanged thing stays the same object. */
export class SectionHeading {
  private readonly place: Place;
  private readonly fields: readonly Field[];
  private readonly told = new Map<IrregularityCode, Irregularity>();
  private lastPhase: Phase | undefined;
  private lastSheet: Sheet | undefined;
  private lastCluster: { readonly of: readonly Contents[]; readonly made: Cluster } | undefined;
  private lastAmbition: { readonly of: readonly Contents[]; readonly made: Ambition } | undefined;

  constructor(private readonly block: Block, readonly fact: HeadingFact) {
    this.place = placeIn(block, fact);
    this.fields = placedFields(block, fact.fields);
  }

  phase(number: number): Phase {
    return this.lastPhase ??= { kind: 'phase', ...this.common(), number };
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

  /** The cluster with other contents in one place; undefined where it was not made of those that go. */
  clusterWith({ gone, come }: Replaced<Contents>): Replaced<Cluster> | undefined {
    const last = this.lastCluster;
    if (!last?.of.includes(gone)) return undefined;
    const of = exchanged(last.of, gone, come);
    const { notes, steps } = joinContents(of);
    this.lastCluster = { of, made: { ...last.made, notes, steps } };
    return { gone: last.made, come: this.lastCluster.made };
  }

  ambitionWith({ gone, come }: Replaced<Contents>): Replaced<Ambition> | undefined {
    const last = this.lastAmbition;
    if (!last?.of.includes(gone)) return undefined;
    const of = exchanged(last.of, gone, come);
    const { notes, steps } = joinContents(of);
    this.lastAmbition = { of, made: { ...last.made, notes, steps } };
    return { gone: last.made, come: this.lastAmbition.made };
  }

  ambitionWithCluster({ gone, come }: Replaced<Cluster>): Replaced<Ambition> | undefined {
    const last = this.lastAmbition;
    if (!last?.made.clusters.includes(gone)) return undefined;
    this.lastAmbition = { of: last.of, made: { ...last.made, clusters: exchanged(last.made.clusters, gone, come) } };
    return { gone: last.made, come: this.lastAmbition.made };
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
  irregularity(code: IrregularityCode): Irregularity {
    let told = this.told.get(code);
    if (!told) this.told.set(code, told = { code, place: this.place, subject: this.subject() });
    return told;
  }

  /** Where there are no words the source of the heading tells which one it is. */
  private subject(): string {
    return this.fact.words.text || this.block.text.slice(this.fact.from, this.fact.to).replace(/^#+/, '').trim();
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
      text: words.text,
      inline: words.inline,
      pieces: words.pieces.map(piece => placeIn(this.block, piece)),
      level,
      fields: this.fields,
    };
  }

  private meaning() {
    const energy = valueOf(this.fields, 'energy');
    return {
      ...optional('energy', energy !== undefined && /^\d{1,9}$/.test(energy) ? Number(energy) : undefined),
      ...optional('reason', valueOf(this.fields, 'reason')),
      ...optional('status', statuses.read(valueOf(this.fields, 'status') ?? '')?.name),
      ...optional('continues', valueOf(this.fields, 'continues')),
    };
  }
}

function exchanged<T>(list: readonly T[], gone: T, come: T): T[] {
  return replacedAt(list, list.indexOf(gone), come);
}
