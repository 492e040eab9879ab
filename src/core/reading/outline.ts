import type { Irregularity } from '../irregularity';
import type { Ambition, Cluster, Phase, Session } from '../session';
import { FIRST_PHASE, LAST_PHASE, MOST_AMBITIONS, PHASE_OF_EXPECTATIONS, PHASE_OF_STEPS } from '../syntax';
import type { Contents, Role } from './contents';
import type { Group } from './group';
import { joinContents } from './join-contents';
import { sameList } from './same-items';
import type { Section } from './section';
import type { SectionHeading } from './section-heading';

/** What the sections of a note make together. */
export type Outline = Omit<Session, 'source' | 'language' | 'properties'>;

const PHASE_LEVEL = 2;

/** Lists that are equal to those of the previous outline are the same lists. */
export function readOutline(irregularities: readonly Irregularity[], groups: readonly Group[], previous: Outline | undefined): Outline {
  const reader = new OutlineReader(irregularities);
  for (const group of groups) for (const section of group.sections) reader.read(section);
  return reader.finish(previous);
}

interface OpenAmbition {
  readonly heading: SectionHeading;
  readonly contents: Contents[];
  readonly clusters: Cluster[];
}

interface OpenCluster {
  readonly heading: SectionHeading;
  readonly contents: Contents[];
}

/** Walks the headings and keeps what is open: sheet, phase, ambition, cluster. Runs over all sections at every keystroke. */
class OutlineReader {
  private readonly phases: Phase[] = [];
  private readonly ambitions: Ambition[] = [];
  private readonly clusters: Cluster[] = [];
  private readonly loose: Contents[] = [];
  private readonly irregularities: Irregularity[];
  private readonly expected: Contents[] = [];

  private sheet: { readonly heading: SectionHeading; readonly images: string[] } | undefined;
  private sheetLevel: number | undefined;
  /** Nothing but loose notes and images came since the first sheet heading. */
  private atTopOfSheet = false;
  private phase: number | undefined;
  private ambition: OpenAmbition | undefined;
  private cluster: OpenCluster | undefined;

  constructor(irregularities: readonly Irregularity[]) {
    this.irregularities = [...irregularities];
  }

  read(section: Section): void {
    if (section.heading) this.enter(section.heading);
    if (this.atTopOfSheet) this.sheet?.images.push(...section.images());
    const contents = section.read(this.role());
    for (const irregularity of contents.irregularities) this.irregularities.push(irregularity);
    if (contents.expectations.length > 0) this.expected.push(contents);
    if (contents.notes.length + contents.steps.length > 0) (this.cluster?.contents ?? this.ambition?.contents ?? this.loose).push(contents);
  }

  finish(previous: Outline | undefined): Outline {
    this.leaveAmbition();
    const { notes, steps } = joinContents(this.loose);
    const sheet = this.sheet?.heading.sheet(this.sheet.images);
    return {
      phases: sameList(previous?.phases, this.phases),
      ...(sheet ? { sheet } : {}),
      ambitions: sameList(previous?.ambitions, this.ambitions),
      clusters: sameList(previous?.clusters, this.clusters),
      loose: sameList(previous?.loose, notes),
      steps: sameList(previous?.steps, steps),
      expectations: sameList(previous?.expectations, joinContents(this.expected).expectations),
      irregularities: sameList(previous?.irregularities, this.irregularities),
    };
  }

  /** What a list item without a colour means here. */
  private role(): Role {
    if (this.sheetLevel !== undefined || this.phase === PHASE_OF_STEPS) return 'steps';
    return this.phase === PHASE_OF_EXPECTATIONS ? 'expectations' : 'plain';
  }

  private enter(heading: SectionHeading): void {
    const { level, role } = heading.fact;
    this.atTopOfSheet = false;
    this.leaveCluster();
    if (this.ambition && level <= this.ambition.heading.fact.level) this.leaveAmbition();
    if (this.sheetLevel !== undefined && level <= this.sheetLevel) this.leaveSheet();
    if (level <= PHASE_LEVEL) this.phase = undefined;
    if (role.kind === 'sheet') this.enterSheet(heading);
    else if (role.kind === 'phase') this.enterPhase(heading, role.number);
    else if (this.sheetLevel !== undefined) this.enterField(heading);
  }

  /** The things below a second sheet heading are shown like those below the first. */
  private enterSheet(heading: SectionHeading): void {
    this.leaveAmbition();
    this.sheetLevel ??= heading.fact.level;
    if (this.sheet) return this.tell(heading, 'sheet-twice');
    this.sheet = { heading, images: [] };
    this.atTopOfSheet = true;
  }

  /** A phase inside a sheet of level 1 stays in the sheet, but it is no cluster. */
  private enterPhase(heading: SectionHeading, number: number): void {
    this.leaveAmbition();
    if (number < FIRST_PHASE || number > LAST_PHASE) return this.tell(heading, 'unknown-phase');
    if (this.phases.some(phase => phase.number === number)) this.tell(heading, 'phase-twice');
    this.phases.push(heading.phase(number));
    this.phase = number;
  }

  private enterField(heading: SectionHeading): void {
    const { role } = heading.fact;
    if (role.kind !== 'ambition') {
      this.cluster = { heading, contents: [] };
      return;
    }
    this.leaveAmbition();
    this.ambition = { heading, contents: [], clusters: [] };
    if (this.ambitions.length === MOST_AMBITIONS) this.tell(heading, 'too-many-ambitions');
    if (role.number !== undefined && role.number !== this.ambitions.length + 1) this.tell(heading, 'number-differs');
    if (heading.fact.words.text === '') this.tell(heading, 'ambition-without-words');
  }

  private leaveSheet(): void {
    this.leaveAmbition();
    this.sheetLevel = undefined;
  }

  /** Only when it is left it is known which clusters an ambition has. */
  private leaveAmbition(): void {
    this.leaveCluster();
    if (!this.ambition) return;
    const { heading, contents, clusters } = this.ambition;
    this.ambitions.push(heading.ambition(contents, clusters));
    this.ambition = undefined;
  }

  private leaveCluster(): void {
    if (!this.cluster) return;
    const { heading, contents } = this.cluster;
    (this.ambition?.clusters ?? this.clusters).push(heading.cluster(contents));
    if (contents.length === 0) this.tell(heading, 'cluster-without-notes');
    this.cluster = undefined;
  }

  private tell(heading: SectionHeading, code: Irregularity['code']): void {
    this.irregularities.push(heading.irregularity(code));
  }
}
