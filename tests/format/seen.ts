import { spanOf } from '../../src/core/place';
import { answersOf, milestonesOf } from '../../src/core/looking-back';
import { preparationOf } from '../../src/core/preparation';
import type { Ambition, Cluster, Session, Step, StickyNote } from '../../src/core/session';

export type Expected = Readonly<Record<string, unknown>>;

export function isExpected(value: unknown): value is Expected {
  return typeof value === 'object' && value !== null && Object.keys(value).every(key => key in readers);
}

/** What a session holds, in the words of the examples of FORMAT.md, for the keys that an example names. */
export function seen(session: Session, keys: readonly string[]): Expected {
  return Object.fromEntries(keys.map(key => [key, readers[key]?.(session)]));
}

const readers: Readonly<Record<string, (session: Session) => unknown>> = {
  phase: ({ properties }) => properties.phase,
  properties: ({ properties: { isSession: _, ...rest } }) => Object.fromEntries(Object.entries(rest).filter(([, value]) => !isEmpty(value))),
  phases: ({ phases }) => phases.map(({ number }) => number),
  ambitions: ({ ambitions }) => ambitions.map(({ text }) => text),
  clusters: session => inOrder(session, allClusters(session)).map(({ cluster, ambition }) => {
    return { word: cluster.text, ambition: ambition?.text ?? null, notes: cluster.notes.map(({ text }) => text) };
  }),
  notes: session => inOrder(session, allNotes(session)).map(({ note, where }) => present({ text: note.text, colour: note.colour, facet: note.facet, where })),
  steps: session => inOrder(session, allSteps(session)).map(({ step }) => {
    const { text, personal, done, who, due, needs, evaluate } = step;
    return present({ text, kind: personal ? 'personal' : 'school', done, who, due, needs, evaluate });
  }),
  expectations: ({ expectations }) => expectations.map(({ text, who, focus, outcome, why }) => present({ text, who, focus, outcome, why })),
  parked: ({ parked }) => parked.map(({ text, phase }) => present({ text, phase })),
  closing: ({ closing: { thumbs, facilitation, images } }) => present({ thumbs: thumbs?.counts, facilitation: facilitation?.outcome, photos: images }),
  prepared: session => preparationOf(session).items.map(({ words }) => words),
  evi: session => preparationOf(session).evi,
  road: session => milestonesOf(session),
  lookingBack: session => answersOf(session),
  irregularities: ({ irregularities }) => irregularities.map(({ code }) => code),
};

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function inOrder<T extends { readonly place: Parameters<typeof spanOf>[1] }>(session: Session, things: readonly T[]): T[] {
  return [...things].sort((a, b) => spanOf(session, a.place).from - spanOf(session, b.place).from);
}

function allClusters({ ambitions, clusters }: Session) {
  const of = (cluster: Cluster, ambition?: Ambition) => ({ cluster, ambition, place: cluster.place });
  return [...ambitions.flatMap(ambition => ambition.clusters.map(cluster => of(cluster, ambition))), ...clusters.map(cluster => of(cluster))];
}

function allNotes(session: Session) {
  const of = (notes: readonly StickyNote[], where: string) => notes.map(note => ({ note, where, place: note.place }));
  return [
    ...of(session.loose, 'loose'),
    ...session.ambitions.flatMap(({ notes, text }) => of(notes, `ambition: ${text}`)),
    ...allClusters(session).flatMap(({ cluster }) => of(cluster.notes, `cluster: ${cluster.text}`)),
  ];
}

function allSteps(session: Session) {
  const of = (step: Step) => ({ step, place: step.place });
  return [...session.steps, ...[...session.ambitions, ...allClusters(session).map(({ cluster }) => cluster)].flatMap(({ steps }) => steps)].map(of);
}
