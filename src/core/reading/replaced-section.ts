import type { Ambition, Cluster } from '../session';
import type { Contents } from './contents';
import type { Group } from './group';
import { sameShape } from './join-contents';
import type { Outline } from './outline';
import { onlyDifference, replacedAt } from './same-items';
import type { SectionHeading } from './section-heading';

/** One thing that comes in the place of another. */
export interface Replaced<Thing> {
  readonly gone: Thing;
  readonly come: Thing;
}

/** The lists of the outline, one of which is another. */
type Lists = Pick<Outline, 'ambitions' | 'clusters'>;

/**
 * The outline when all that differs is what one section in a cluster or ambition holds, and it holds as much as before:
 * then only what it belongs to is made anew. Undefined where everything has to be folded again.
 */
export function replaceSection(previous: Outline, before: readonly Group[], after: readonly Group[]): Lists | undefined {
  const group = onlyDifference(before, after);
  const [was, is] = [before[group]?.sections ?? [], after[group]?.sections ?? []];
  const at = onlyDifference(was, is);
  const [gone, come] = [was[at], is[at]];
  if (!gone?.latestRole || !come || gone.heading !== come.heading || gone.images().length + come.images().length > 0) return undefined;
  const contents = { gone: gone.read(gone.latestRole), come: come.read(gone.latestRole) };
  return sameShape(contents.gone, contents.come) ? replaceContents(previous, headingsAbove(after, group, at), contents) : undefined;
}

function replaceContents(previous: Outline, headings: Iterable<SectionHeading>, contents: Replaced<Contents>): Lists | undefined {
  let cluster: Replaced<Cluster> | undefined;
  for (const heading of headings) {
    const ambition = cluster ? heading.ambitionWithCluster(cluster) : heading.ambitionWith(contents);
    if (ambition) return withAmbition(previous, ambition);
    if (cluster) continue;
    cluster = heading.clusterWith(contents);
    if (!cluster) return undefined;
    if (previous.clusters.includes(cluster.gone)) return { ambitions: previous.ambitions, clusters: replaced(previous.clusters, cluster) };
  }
  return undefined;
}

/** A heading remembers the ambition that it was; by now it may stand where it is none. */
function withAmbition({ ambitions, clusters }: Outline, ambition: Replaced<Ambition>): Lists | undefined {
  return ambitions.includes(ambition.gone) ? { ambitions: replaced(ambitions, ambition), clusters } : undefined;
}

function replaced<T>(list: readonly T[], { gone, come }: Replaced<T>): T[] {
  return replacedAt(list, list.indexOf(gone), come);
}

/** Nearest first, with that of the section itself. */
function* headingsAbove(groups: readonly Group[], group: number, section: number): Generator<SectionHeading> {
  for (let above = group; above >= 0; above -= 1) {
    const sections = groups[above]?.sections ?? [];
    for (let at = above === group ? section : sections.length - 1; at >= 0; at -= 1) {
      const heading = sections[at]?.heading;
      if (heading) yield heading;
    }
  }
}
