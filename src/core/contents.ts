import { namedIn } from './link';
import type { Properties } from './properties';
import type { Ambition, Cluster, Colour, Facet, Holder, Irregularity, Session, Sheet, Step, StickyNote, Weighed } from './session';
import { facets } from './syntax';

/** Every heading of the sheet that holds things, in the order of the text of its kind: ambitions, their clusters, other clusters. */
export function holdersOf(session: Session): readonly (Ambition | Cluster)[] {
  return [...session.ambitions.flatMap(withClusters), ...session.clusters];
}

/** The clusters, those that became part of an ambition first. */
export function everyCluster({ ambitions, clusters }: Session): readonly Cluster[] {
  return [...ambitions.flatMap(ambition => ambition.clusters), ...clusters];
}

/** All sticky notes of a session, wherever they hang. */
export function notesOf(session: Session): readonly StickyNote[] {
  return [...holdersOf(session).flatMap(holder => holder.notes), ...session.loose];
}

/** All steps of a session, wherever they hang. */
export function stepsOf(session: Session): readonly Step[] {
  return [...holdersOf(session).flatMap(holder => holder.steps), ...session.steps];
}

/** What each person will do. */
export function personalStepsOf(session: Session): readonly Step[] {
  return stepsOf(session).filter(step => step.personal);
}

/** What a note is beside its colour, by the first of its facets that is one of ours. */
export function facetOf({ facet }: StickyNote): Facet | undefined {
  return facet?.split('/').flatMap(part => facets.read(part)?.name ?? [])[0];
}

/** What hangs at an ambition itself and in its clusters. */
export function contentsOf(ambition: Ambition): { notes: readonly StickyNote[]; steps: readonly Step[] } {
  const holders: readonly Holder[] = withClusters(ambition);
  return { notes: holders.flatMap(holder => holder.notes), steps: holders.flatMap(holder => holder.steps) };
}

/** The ambitions (or clusters) that are worked on: those that were reached or let go make room for others. */
export function pursued<Thing extends Weighed>(things: readonly Thing[]): readonly Thing[] {
  return things.filter(({ status }) => status !== 'reached' && status !== 'let go');
}

/** No ambition can come beside those that are worked on: one of them has to make way. */
export function isFull({ ambitions, skeleton }: Pick<Session, 'ambitions' | 'skeleton'>): boolean {
  return pursued(ambitions).length >= skeleton.mostAmbitions;
}

/** How many notes there are of each colour; a personal step is a large note. */
export function countColours(session: Session): Readonly<Record<Colour, number>> {
  const counts = { yellow: 0, pink: 0, green: 0, large: stepsOf(session).filter(step => step.personal).length };
  for (const note of notesOf(session)) counts[note.colour] += 1;
  return counts;
}

function withClusters(ambition: Ambition): readonly (Ambition | Cluster)[] {
  return [ambition, ...ambition.clusters];
}

/**
 * The sheet as it is drawn: what hangs where, in the order of the text. Equal parts of two successive boards are the same
 * objects, so that a view may compare by identity.
 */
export interface Board {
  readonly sheet: Sheet | undefined;
  readonly ambitions: readonly Ambition[];
  readonly clusters: readonly Cluster[];
  readonly loose: readonly StickyNote[];
  readonly steps: readonly Step[];
  readonly irregularities: readonly Irregularity[];
}

/** A session holds its board; the parser keeps unchanged parts identical. */
export function board(session: Session): Board {
  const { sheet, ambitions, clusters, loose, steps, irregularities } = session;
  return { sheet, ambitions, clusters, loose, steps, irregularities };
}

/** Targets of the pictures embedded under the heading of the last phase: photos of the wall. */
export function photosOf(session: Session): readonly string[] {
  return session.closing.images;
}

/** How many take part, those who left early among them: of a big group as its tables count them. */
export function peoplePresent({ participants, tables }: Pick<Properties, 'participants' | 'tables'>): number {
  return Math.max(participants.length, tables.reduce((sum, { people = 0 }) => sum + people, 0));
}

/** How many of them are here now. */
export function peopleStillPresent(properties: Pick<Properties, 'participants' | 'left' | 'tables'>): number {
  return peoplePresent({ participants: stillPresent(properties), tables: properties.tables });
}

/** The participants who did not leave early. */
export function stillPresent({ participants, left }: Pick<Properties, 'participants' | 'left'>): readonly string[] {
  return participants.filter(person => !left.some(({ who }) => namedIn(who, participants).includes(person)));
}
