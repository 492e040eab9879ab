import { clusterBlock, looseBlock } from './cluster-blocks';
import { foldedPieces, foldedRows, type FoldedItem } from './folded-words';
import type { NoteBlock } from './note-blocks';
import { GRID, LEAST, bottomOf } from './picture';
import type { Box, Size } from '../geometry';
import type { Piece } from './picture';
import { contentWidth } from './parts';
import { arranged, type Division, type Rows } from './rows';
import type { SceneOf, SeenCluster, SeenNote } from './scene';
import { LEADING, fitSize, type Typesetter } from './setting';
import type { StageWords } from './stage-words';

const MOST = 56;
const KEPT_FROM = 0.9;
/** With so many of the notes left there is room for larger ones. */
const FEWER = 0.75;
/** Where nothing is left to fold, what there is stays whole, in ever smaller letters. */
const LAST_RESORT = 8;

/** Which blocks stand in which row, as it was found: kept as long as it does, so that notes do not jump. */
export interface GroupingPlan {
  readonly size: number;
  /** How many notes there were. */
  readonly notes: number;
  readonly division: Division;
  readonly keys: string;
}

/** What is whole on the picture, and below it in words what is not. */
interface Folded {
  readonly clusters: readonly SeenCluster[];
  readonly loose: readonly SeenNote[];
  readonly below: readonly FoldedItem[];
}

export interface Grouped {
  readonly pieces: readonly Piece[];
  readonly plan: GroupingPlan;
}

const NOTHING: Grouped = { pieces: [], plan: { size: MOST, notes: 0, division: { rows: [], aside: false }, keys: '' } };

type Scene = SceneOf<'grouping'>;

/** All clusters and loose notes, whole: nothing is split, and what does not fit at a size that can be read folds. */
export function grouping(scene: Scene, frame: Size, words: StageWords, type: Typesetter, before?: GroupingPlan): Grouped {
  const search = new GroupingSearch(frame, words, type, before);
  const all = { clusters: scene.clusters, loose: scene.loose, below: [] };
  const whole = search.at(all) ?? search.newestLoose(scene);
  const found = folds(scene, words).reduce<Grouped | undefined>((one, next) => one ?? search.at(next), whole);
  return found ?? search.at(lastFold(scene, words), LAST_RESORT) ?? NOTHING;
}

/** Loose notes fold to their number first, then the clusters that are not at hand, the largest first. */
function folds({ clusters, loose, atHand }: Scene, words: StageWords): Folded[] {
  const hand = clusters.find(({ key }) => key === atHand) ?? clusters.at(-1);
  const others = clusters.filter(cluster => cluster !== hand && cluster.notes.length > 0).sort((a, b) => b.notes.length - a.notes.length);
  const counted = loose.length > 0 && clusters.length > 0 ? [{ key: 'loose', count: words.looseCount(loose.length) }] : [];
  const withClosed = (count: number): Folded => {
    const closed = new Set(others.slice(0, count));
    return {
      clusters: clusters.filter(cluster => !closed.has(cluster)),
      loose: [],
      below: [...clusters.filter(cluster => closed.has(cluster)).map(cluster => foldedCluster(cluster, words)), ...counted],
    };
  };
  return Array.from({ length: others.length + 1 }, (_, count) => withClosed(count)).filter(({ clusters: open }) => open.length > 0);
}

function foldedCluster({ key, word, notes }: SeenCluster, words: StageWords): FoldedItem {
  return { key, word: word === '' ? '?' : word, count: words.notesCount(notes.length) };
}

/** At last only the one at hand is there, and how many others; or the loose notes, where there are no clusters. */
function lastFold({ clusters, loose, atHand }: Scene, words: StageWords): Folded {
  const hand = clusters.find(({ key }) => key === atHand) ?? clusters.at(-1);
  if (!hand) return { clusters, loose, below: [] };
  const rest = [
    ...(clusters.length > 1 ? [words.clustersCount(clusters.length - 1)] : []),
    ...(loose.length > 0 ? [words.looseCount(loose.length)] : []),
  ];
  return { clusters: [hand], loose: [], below: rest.length === 0 ? [] : [{ key: 'loose', count: rest.join(' · ') }] };
}

/** Looks for the largest words with which something fits. */
class GroupingSearch {
  constructor(
    private readonly frame: Size,
    private readonly words: StageWords,
    private readonly type: Typesetter,
    private readonly before: GroupingPlan | undefined,
  ) {}

  /** `undefined` where it does not fit in words of at least this size. */
  at(folded: Folded, least: number = LEAST.full): Grouped | undefined {
    const area = this.areaOf(folded);
    const found = this.kept(folded, area, least) ?? this.anew(folded, area, least);
    if (!found) return undefined;
    const below = foldedPieces(folded.below, { ...area, y: area.y + area.height }, this.type);
    return { pieces: [...found.rows.pieces(), ...below], plan: found.plan };
  }

  /** While most notes still hang loose they are what it is about: the newest stay as far as they fit, the others are counted. */
  newestLoose({ clusters, loose }: Scene): Grouped | undefined {
    const grouped = clusters.reduce((sum, { notes }) => sum + notes.length, 0);
    if (loose.length <= grouped) return undefined;
    const withNewest = (count: number): Folded => ({
      clusters,
      loose: loose.slice(loose.length - count),
      below: [{ key: 'loose counted', count: this.words.andMoreLoose(loose.length - count) }],
    });
    const most = fitSize(loose.length, count => this.fits(withNewest(count)), 0);
    return most > grouped ? this.at(withNewest(most)) : undefined;
  }

  private fits(folded: Folded): boolean {
    return this.rows(folded, this.areaOf(folded), LEAST.full) !== undefined;
  }

  private kept(folded: Folded, area: Box, least: number): Found | undefined {
    const { before } = this;
    if (before?.keys !== keysOf(folded) || notesIn(folded) < FEWER * before.notes) return undefined;
    const { division } = before;
    const size = fitSize(before.size, one => this.rows(folded, area, one, division) !== undefined);
    const rows = this.rows(folded, area, size, division);
    return rows && rows.size >= Math.max(least, KEPT_FROM * before.size) ? { rows, plan: before } : undefined;
  }

  private anew(folded: Folded, area: Box, least: number): Found | undefined {
    if (!this.rows(folded, area, least)) return undefined;
    const rows = this.rows(folded, area, fitSize(MOST, size => this.rows(folded, area, size) !== undefined, least));
    return rows && { rows, plan: { size: rows.size, division: rows.division, keys: keysOf(folded), notes: notesIn(folded) } };
  }

  private rows(folded: Folded, area: Box, size: number, kept?: Division): Rows | undefined {
    const notes = { size, gap: GRID.fullNotes, leading: LEADING.display };
    const wanted = { kept, lastMayStandAside: folded.loose.length > 0 };
    return arranged(this.blocksOf(folded, size, area.width), area, notes, GRID.clusters, wanted);
  }

  private blocksOf({ clusters, loose }: Folded, size: number, most: number): NoteBlock[] {
    return [
      ...clusters.map(cluster => clusterBlock(cluster, size, this.words, this.type, most)),
      ...(loose.length > 0 ? [looseBlock(loose, clusters.length > 0, size, this.words, this.type)] : []),
    ];
  }

  private areaOf({ below }: Folded): Box {
    const width = contentWidth(this.frame);
    const high = foldedRows(below, width, this.type).height;
    return { x: GRID.side, y: GRID.top, width, height: bottomOf(this.frame) - GRID.top - high };
  }
}

interface Found {
  readonly rows: Rows;
  readonly plan: GroupingPlan;
}

function notesIn({ clusters, loose }: Folded): number {
  return clusters.reduce((sum, { notes }) => sum + notes.length, loose.length);
}

// Notes come and go within a cluster; other clusters make another picture.
function keysOf({ clusters, loose }: Folded): string {
  return [...clusters.map(({ key }) => key), loose.length > 0 ? 'loose' : ''].join(' ');
}
