import { pursued } from '../contents';
import type { Ambition, Cluster, Irregularity, Phase, Session } from '../session';
import type { Skeleton } from '../skeleton';
import type { ChapterName } from '../syntax';
import type { BlockGroup } from './blocks';
import { chapterOf, type ChapterPart, closingOf, type OpenChapter } from './chapter';
import type { HeadingFact, HeadingRole, PhaseFact } from './facts';
import { sameList } from './keys';
import type { Section, SectionHeading } from './sections';
import { type Contents, joinContents, type Role } from './things';
import type { WordsFact } from './words';

/** What the sections of a note make together. */
type Outline = Omit<Session, 'source' | 'language' | 'properties' | 'skeleton' | 'method'>;

/** Lists that are equal to those of the previous outline are the same lists. */
export function readOutline(
  irregularities: readonly Irregularity[], groups: readonly BlockGroup[], skeleton: Skeleton, previous: Outline | undefined,
): Outline {
  const sections = groups.flatMap(group => group.sections);
  const headings = sections.flatMap(({ heading }) => heading?.fact ?? []);
  const reader = new OutlineReader(irregularities, skeleton, phaseLevel(headings, skeleton));
  for (const section of sections) reader.read(section);
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
  private readonly numbers = new Set<number>();
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
  private pursued = 0;
  private cluster: OpenCluster | undefined;

  private readonly parked: Contents[] = [];
  private readonly closing: ChapterPart[] = [];
  private readonly chapters: { [N in ChapterName]?: OpenChapter } = {};
  private chapter: OpenChapter | undefined;

  constructor(irregularities: readonly Irregularity[], private readonly skeleton: Skeleton, private readonly phaseLevel: number) {
    this.irregularities = [...irregularities];
  }

  read(section: Section): void {
    if (section.heading) this.enter(section.heading);
    if (this.atTopOfSheet) this.sheet?.images.push(...section.images());
    const contents = section.read(this.role());
    for (const irregularity of contents.irregularities) this.irregularities.push(irregularity);
    if (this.chapter) this.chapter.parts.push(...section.parts.map(part => part.chapter));
    else if (this.role() === 'closing') this.closing.push(...section.parts.map(part => part.chapter));
    if (contents.parked.length > 0) this.parked.push(contents);
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
      parked: sameList(previous?.parked, joinContents(this.parked).parked),
      ...this.chaptersRead(previous),
      closing: closingOf(this.closing, previous?.closing),
      irregularities: sameList(previous?.irregularities, hidingFirst(this.irregularities)),
    };
  }

  private chaptersRead(previous: Outline | undefined): Pick<Outline, 'preparation' | 'lookingBack' | 'road'> {
    const { preparation, road, 'looking-back': lookingBack } = this.chapters;
    return {
      ...preparation && { preparation: chapterOf(preparation, previous?.preparation) },
      ...lookingBack && { lookingBack: chapterOf(lookingBack, previous?.lookingBack) },
      ...road && { road: chapterOf(road, previous?.road) },
    };
  }

  /** What a list item without a colour means here. */
  private role(): Role {
    if (this.sheetLevel !== undefined) return 'steps';
    if (this.phase === undefined) return 'outside';
    if (this.phase === this.skeleton.closing) return 'closing';
    if (this.phase === this.skeleton.steps) return 'steps of a phase';
    return this.phase === this.skeleton.expectations ? 'expectations' : 'plain';
  }

  private enter(heading: SectionHeading): void {
    const { level, role, phase } = heading.fact;
    this.atTopOfSheet = false;
    this.leaveCluster();
    if (this.ambition && level <= this.ambition.heading.fact.level) this.leaveAmbition();
    if (this.sheetLevel !== undefined && level <= this.sheetLevel) this.leaveSheet();
    if (this.chapter && level <= this.chapter.level) this.leaveChapter(heading);
    if (level <= this.phaseLevel) this.phase = undefined;
    if (role.kind === 'sheet') this.enterSheet(heading);
    else if (this.sheetLevel !== undefined) this.enterField(heading);
    else if (phase && level === this.phaseLevel) this.enterPhase(heading, phase);
    else if (isChapter(role.kind) && !this.chapter) this.enterChapter(heading, role.kind);
  }

  /** Of two chapters of one name the first counts. */
  private enterChapter(heading: SectionHeading, name: ChapterName): void {
    this.chapter = { heading: heading.place, level: heading.fact.level, parts: [] };
    this.chapters[name] ??= this.chapter;
  }

  private leaveChapter(next: SectionHeading): void {
    if (this.chapter) this.chapter.end = next.place;
    this.chapter = undefined;
  }

  /** The things below a second sheet heading are shown like those below the first. */
  private enterSheet(heading: SectionHeading): void {
    this.leaveAmbition();
    if (this.chapter) this.leaveChapter(heading);
    this.sheetLevel ??= heading.fact.level;
    if (this.sheet) return this.tell(heading, 'sheet-twice');
    this.sheet = { heading, images: [] };
    this.atTopOfSheet = true;
  }

  private enterPhase(heading: SectionHeading, { number, words }: PhaseFact): void {
    this.leaveAmbition();
    if (!this.skeleton.phases.includes(number)) return this.tell(heading, 'unknown-phase', words);
    if (this.numbers.has(number)) this.tell(heading, 'phase-twice', words);
    this.numbers.add(number);
    this.phases.push(heading.phase(number));
    this.phase = number;
  }

  private enterField(heading: SectionHeading): void {
    this.irregularities.push(...heading.unreadable());
    const { role } = heading.fact;
    if (role.kind !== 'ambition') {
      this.cluster = { heading, contents: [] };
      return;
    }
    this.leaveAmbition();
    this.ambition = { heading, contents: [], clusters: [] };
    if (role.number !== undefined && role.number !== this.ambitions.length + 1) this.tell(heading, 'number-differs');
    if (heading.fact.words.text === '') this.tell(heading, 'ambition-without-words');
  }

  /** Those that were reached or let go are not counted. */
  private countAmbition(ambition: Ambition, heading: SectionHeading): void {
    this.pursued += pursued([ambition]).length;
    if (pursued([ambition]).length > 0 && this.pursued === this.skeleton.mostAmbitions + 1) this.tell(heading, 'too-many-ambitions');
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
    const ambition = heading.ambition(contents, clusters);
    this.ambitions.push(ambition);
    this.countAmbition(ambition, heading);
    this.ambition = undefined;
  }

  private leaveCluster(): void {
    if (!this.cluster) return;
    const { heading, contents } = this.cluster;
    const cluster = heading.cluster(contents);
    (this.ambition?.clusters ?? this.clusters).push(cluster);
    // One that came along from an earlier meeting begins as a word.
    if (contents.length === 0 && cluster.continues === undefined) this.tell(heading, 'cluster-without-notes');
    this.cluster = undefined;
  }

  private tell(heading: SectionHeading, code: Irregularity['code'], words?: WordsFact): void {
    this.irregularities.push(heading.irregularity(code, words));
  }
}

/** What hides the rest of the note is told before everything else. */
function hidingFirst(all: readonly Irregularity[]): Irregularity[] {
  const hides = ({ code }: Irregularity): boolean => code === 'unclosed-comment';
  return [...all.filter(hides), ...all.filter(one => !hides(one))];
}

const USUAL_LEVEL = 2;

/** The level on which phases stand: two where any stands there, else the highest with at least two different ones. */
function phaseLevel(headings: readonly HeadingFact[], skeleton: Skeleton): number {
  const numbers = new Map<number, Set<number>>();
  let sheet: number | undefined;
  for (const { level, role, phase } of headings) {
    if (sheet !== undefined && level <= sheet) sheet = undefined;
    if (role.kind === 'sheet') sheet ??= level;
    if (sheet !== undefined || !phase || !skeleton.phases.includes(phase.number)) continue;
    numbers.set(level, (numbers.get(level) ?? new Set()).add(phase.number));
  }
  if (numbers.has(USUAL_LEVEL)) return USUAL_LEVEL;
  const levels = [...numbers].filter(([, found]) => found.size > 1).map(([level]) => level);
  return levels.length > 0 ? Math.min(...levels) : USUAL_LEVEL;
}

function isChapter(kind: HeadingRole['kind']): kind is ChapterName {
  return kind === 'preparation' || kind === 'looking-back' || kind === 'road';
}
