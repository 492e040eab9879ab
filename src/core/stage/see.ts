import { contentsOf, holdersOf, pursued, stepsOf } from '../contents';
import { byEnergy } from '../descent';
import type { Inline } from '../inline';
import { shownName } from '../link';
import type { Ambition, Cluster, Colour, Session, Step, StickyNote } from '../session';
import { facets } from '../syntax';
import type { Sign } from './picture';
import { travelled } from './road';
import type {
  AmbitionWithNotes,
  AmbitionWithSteps,
  SceneKind,
  Scene,
  SceneOf,
  SeenAmbition,
  SeenCluster,
  SeenExpectation,
  SeenNote,
  SeenStep,
} from './scene';
import type { StageWords } from './stage-words';

/** What of a session the room may see at this moment. */
export interface Sight {
  readonly words: StageWords;
  /** The question at hand, in words. */
  readonly question?: string;
  /** People write, each for themselves. */
  readonly writing: boolean;
  /** A silent timer runs. */
  readonly timer: boolean;
  /** Of the notes that are written and grouped; none: yellow. */
  readonly colour?: Colour;
  /** What earlier meetings chose may be seen by now. */
  readonly earlier: boolean;
  readonly names: boolean;
  /** Personal steps are shown, and not only counted. */
  readonly personal: boolean;
  /** The picture of the pupil, where there is one. */
  readonly pupil?: string;
  /** The cluster or ambition that is spoken about, by its words. */
  readonly atHand?: string;
  readonly isPicture: (target: string) => boolean;
}

/** No more are read together. */
const MOST_CARDS = 6;

/** The values of one composition. Nothing that somebody wrote gets on the screen in another way. */
export function see(shows: SceneKind, session: Session, sight: Sight): Scene {
  switch (shows) {
    case 'start':
      return beforehand(session, sight);
    case 'contract':
      return asked(sight);
    case 'focus':
    case 'outcomes':
      return expectations(shows, session, sight);
    case 'writing':
      return dreamt(session, sight);
    case 'grouping':
      return grouped(session, sight);
    case 'energy':
      return weighed(session, sight);
    case 'choosing':
      return chosen(session, sight);
    case 'road':
      return travelledSoFar(session, sight);
    case 'ideas':
    case 'stock':
      return withNotes(shows, session, sight);
    case 'steps':
      return stepsOrQuestion(session, sight);
    case 'last':
      return { shows, ambitions: withSteps(session, sight).ambitions, ...(sight.pupil === undefined ? {} : { pupil: sight.pupil }) };
  }
}

/** Also where there is nothing yet of what a picture shows: the screen is never empty. */
function asked({ question, writing, words }: Sight): SceneOf<'contract'> {
  return { shows: 'contract', question: question ?? '', ...(writing ? { remark: words.forYourself } : {}) };
}

function beforehand({ properties }: Session, { words, pupil }: Sight): SceneOf<'start'> {
  const { school, kind = 'ambition', date, start, unclear } = properties;
  const occasion = words.occasions[kind];
  const name = school === undefined ? '' : shownName(school);
  // What is no time stands there as it was written, after its name.
  const time = start === undefined ? unclear.start?.replace(/^[^:]*:\s*/u, '') : words.startsAt(start);
  return {
    shows: 'start',
    ...(name === '' ? { title: occasion } : { title: name, occasion }),
    ...(date === undefined ? {} : { day: words.day(date) }),
    ...(time === undefined ? {} : { start: time }),
    ...(pupil === undefined ? {} : { pupil }),
  };
}

function expectations(shows: 'focus' | 'outcomes', session: Session, sight: Sight): Scene {
  const { words } = sight;
  const picked = session.expectations.filter(({ focus }) => focus);
  if (picked.length === 0) return asked(sight);
  const shown = picked.slice(0, MOST_CARDS);
  const more = picked.length - shown.length;
  return {
    shows,
    title: shows === 'focus' ? words.picked : words.expectedToday,
    cards: shown.map(({ key, text, outcome }): SeenExpectation => ({
      key,
      words: text,
      ...(shows === 'outcomes' && outcome ? { outcome } : {}),
    })),
    ...(more > 0 ? { more: words.andMore(more) } : {}),
  };
}

function dreamt({ properties, method }: Session, sight: Sight): SceneOf<'writing'> {
  const { question, pupil, timer, words, writing, colour = 'yellow' } = sight;
  const areDreams = colour === 'yellow' && method === undefined && (properties.kind ?? 'ambition') === 'ambition';
  return {
    shows: 'writing',
    question: question ?? '',
    timer,
    colour,
    ...(writing ? { remark: areDreams ? words.oneDream : words.onePerNote(colour) } : {}),
    ...(pupil === undefined ? {} : { pupil }),
  };
}

interface FromEarlier {
  readonly continues?: string;
  readonly status?: unknown;
}

// A status is only ever given when looking back, so it too tells of an earlier meeting.
function isOfToday({ continues, status }: FromEarlier): boolean {
  return continues === undefined && status === undefined;
}

function grouped(session: Session, sight: Sight): Scene {
  const clusters = allClusters(session).filter(cluster => sight.earlier || isOfToday(cluster));
  const loose = dreams(session.loose, sight);
  if (clusters.length + loose.length === 0) return dreamt(session, sight);
  const atHand = clusters.find(({ text }) => text === sight.atHand);
  return {
    shows: 'grouping',
    loose,
    clusters: clusters.map(cluster => seenCluster(cluster, sight)),
    ...(atHand ? { atHand: atHand.key } : {}),
  };
}

function weighed(session: Session, sight: Sight): Scene {
  const clusters = byEnergy(allClusters(session).map(cluster => seenCluster(cluster, sight)));
  return clusters.length === 0 ? grouped(session, sight) : { shows: 'energy', clusters };
}

/** Those of ambitions too: an ambition grew from them. What was closed is spoken about no more. */
function allClusters({ ambitions, clusters }: Session): readonly Cluster[] {
  return pursued([...pursued(ambitions).flatMap(ambition => ambition.clusters), ...clusters]);
}

function seenCluster({ key, text, energy, notes }: Cluster, sight: Sight): SeenCluster {
  return { key, word: text, ...(energy === undefined ? {} : { energy }), notes: dreams(notes, sight) };
}

/** The notes that one groups: dreams, in the ambition conversation. */
function dreams(notes: readonly StickyNote[], sight: Sight): SeenNote[] {
  return ofColour(notes, sight.colour ?? 'yellow', sight);
}

function ofColour(notes: readonly StickyNote[], colour: Colour, sight: Sight): SeenNote[] {
  return notes.filter(note => note.colour === colour).map(note => seenNote(note, sight));
}

function seenNote({ key, text, colour, facet, first, inline }: StickyNote, { words: { signs }, isPicture }: Sight): SeenNote {
  const images = imagesIn(inline);
  const pictures = images.filter(({ target, internal }) => internal && isPicture(target)).map(({ target }) => target);
  const sign = signOf(facet, first);
  return {
    key,
    colour,
    words: text === '' && pictures.length === 0 ? images.map(({ alt, target }) => alt || target).join(' ') : text,
    ...(sign ? { sign: { sign, word: first && sign !== 'first' ? `${signs[sign]} · ${signs.first}` : signs[sign] } } : {}),
    ...(pictures.length > 0 ? { pictures } : {}),
  };
}

type Image = Extract<Inline, { type: 'image' }>;

function imagesIn(inline: readonly Inline[]): Image[] {
  return inline.flatMap(piece => (piece.type === 'image' ? [piece] : 'children' in piece ? imagesIn(piece.children) : []));
}

function signOf(facet: string | undefined, first: boolean): Exclude<Sign, 'own'> | undefined {
  const name = facet === undefined ? undefined : facets.read(facet)?.name;
  if (name === 'opportunity' || name === 'obstacle' || name === 'does-not-serve') return name;
  return first ? 'first' : undefined;
}

/** As long as none is chosen, the words among which one chooses. */
function chosen(session: Session, sight: Sight): Scene {
  const ambitions = seenAmbitions(session);
  if (ambitions.length === 0) return see('energy', session, sight);
  return {
    shows: 'choosing',
    ambitions,
    others: pursued(session.clusters)
      .map(({ text }) => text)
      .filter(text => text !== ''),
  };
}

function travelledSoFar(session: Session, { question = '', words, earlier }: Sight): Scene {
  // What was reached by now lies on the road as well.
  const chosen = session.ambitions.filter(ambition => ambition.status !== 'let go' && (earlier || isOfToday(ambition)));
  const ambitions = chosen.map((of, index) => ({ of, seen: seenAmbition(of, index) }));
  return travelled(session, ambitions, question, words);
}

function seenAmbitions({ ambitions }: Session): SeenAmbition[] {
  const all = pursued(ambitions);
  return all.map((ambition, index) => seenAmbition(ambition, index));
}

function seenAmbition({ key, number, text, clusters }: Ambition, index: number): SeenAmbition {
  return { key, number: number ?? index + 1, words: text, clusters: clusters.map(cluster => cluster.text).filter(word => word !== '') };
}

function withNotes(shows: 'ideas' | 'stock', session: Session, sight: Sight): Scene {
  const colour = shows === 'ideas' ? 'pink' : 'green';
  const ambitions = pursued(session.ambitions).map((ambition, index): AmbitionWithNotes => {
    const { notes } = contentsOf(ambition);
    return {
      ...seenAmbition(ambition, index),
      notes: ofColour(notes, colour, sight),
      ideas: notes.filter(note => note.colour === 'pink').length,
    };
  });
  const elsewhere = [...session.clusters.flatMap(({ notes }) => notes), ...session.loose];
  const loose = ofColour(elsewhere, colour, sight);
  return ambitions.length + loose.length === 0 ? asked(sight) : { shows, ambitions, loose, ...atHand(session, sight) };
}

function stepsOrQuestion(session: Session, sight: Sight): Scene {
  const scene = { ...withSteps(session, sight), personalShown: sight.personal, ...atHand(session, sight) };
  const { ambitions, school, schoolPersonal } = scene;
  return ambitions.length + school.length + schoolPersonal.length === 0 ? asked(sight) : scene;
}

function withSteps(session: Session, sight: Sight): Omit<SceneOf<'steps'>, 'personalShown' | 'atHand'> {
  const worked = pursued(session.ambitions);
  const ambitions = worked.map((ambition, index): AmbitionWithSteps => {
    const { steps } = contentsOf(ambition);
    return { ...seenAmbition(ambition, index), ...divided(steps, session, sight) };
  });
  const others = stepsOf(session).filter(step => !holdersOf({ ...session, clusters: [] }).some(({ steps }) => steps.includes(step)));
  const { steps: school, personal: schoolPersonal } = divided(others, session, sight);
  return { shows: 'steps', ambitions, school, schoolPersonal };
}

/** Steps that were dropped, or carried over to another meeting, are no longer taken from here. */
function divided(steps: readonly Step[], session: Session, sight: Sight): { readonly steps: SeenStep[]; readonly personal: SeenStep[] } {
  const taken = steps.filter(({ open, done, text }) => (open || done) && text !== '');
  const seen = (personal: boolean): SeenStep[] =>
    taken.filter(step => step.personal === personal).map(step => seenStep(step, session, sight));
  return { steps: seen(false), personal: seen(true) };
}

function seenStep({ key, text, who, by, due, done }: Step, { properties: { date } }: Session, { names, words }: Sight): SeenStep {
  const person = by ?? who;
  return {
    key,
    words: text,
    done,
    ...(names && person !== undefined ? { who: shownName(person) } : {}),
    ...(due === undefined ? {} : { before: words.before(due, !isWithinAYear(due, date)) }),
  };
}

const YEAR = 365 * 86_400_000;

function isWithinAYear(due: string, date: string | undefined): boolean {
  const apart = Math.abs(Date.parse(due) - Date.parse(date ?? ''));
  return apart < YEAR;
}

function atHand({ ambitions }: Session, sight: Sight): { atHand?: string } {
  const found = ambitions.find(({ text }) => text === sight.atHand);
  return found ? { atHand: found.key } : {};
}
