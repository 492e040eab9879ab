import { contentsOf, countColours, holdersOf, peoplePresent, pursued } from '../contents';
import type { Ambition, Colour, Session } from '../session';
import { type Check, type GuidedPhase, type Missing, missingIn } from './hint';

export const sheetChecks: Readonly<Record<string, Check>> = {
  'draw-pupil': ({ sheet }) => ((sheet?.images.length ?? 0) > 0 ? [] : [{ code: 'pupil-missing', count: 1 }]),
  'write-dreams': notesOfColour,
  'write-ideas': notesOfColour,
  'write-activities': notesOfColour,
  'cluster': looseNotes,
  'word-clusters': session =>
    missingIn('unnamed-clusters', holdersOf(session).filter(one => one.kind === 'cluster' && one.text.trim() === '')),
  'weigh-energy': ({ ambitions, clusters }) =>
    (ambitions.length > 0 ? [] : missingIn('energy-missing', clusters.filter(one => one.energy === undefined), clusters.length)),
  'choose': choice,
  'write-ambitions': ({ ambitions }) => missingIn('ambition-without-words', ambitions.filter(one => one.text.trim() === '')),
  'hang-ideas': (session, phase) => [
    ...looseNotes(session, phase), ...missingIn('ambition-without-idea', without('pink', session.ambitions), session.ambitions.length),
  ],
  'hang-activities': (session, phase) => [
    ...looseNotes(session, phase), ...missingIn('ambition-without-activity', without('green', session.ambitions), session.ambitions.length),
  ],
  'find-steps': ({ ambitions }) =>
    missingIn('ambition-without-step', ambitions.filter(one => contentsOf(one).steps.length === 0), ambitions.length),
};

/** What hangs nowhere can be hung as soon as there is something to hang it at. */
function looseNotes({ loose, ambitions }: Session, { noteColour: colour }: GuidedPhase): readonly Missing[] {
  if (colour !== 'yellow' && ambitions.length === 0) return [];
  const found = missingIn('loose-notes', loose.filter(note => note.colour === colour));
  return colour === undefined ? found : found.map(missing => ({ ...missing, colour }));
}

function notesOfColour(session: Session, { noteColour: colour }: GuidedPhase): readonly Missing[] {
  if (colour === undefined) return [];
  const count = countColours(session)[colour];
  const people = peoplePresent(session.properties);
  if (count === 0) return [{ code: 'no-notes', count: people, colour }];
  return count < people ? [{ code: 'fewer-notes-than-people', count, of: people, colour }] : [];
}

function choice({ ambitions, clusters, skeleton: { mostAmbitions } }: Session): readonly Missing[] {
  if (pursued(ambitions).length > mostAmbitions) return missingIn('too-many-ambitions', pursued(ambitions), mostAmbitions);
  if (ambitions.length > 0) return [];
  if (clusters.length > mostAmbitions) return missingIn('many-candidates', clusters, mostAmbitions);
  return [{ code: 'no-ambition', count: 1, about: clusters }];
}

function without(colour: Colour, ambitions: readonly Ambition[]): readonly Ambition[] {
  return ambitions.filter(ambition => !contentsOf(ambition).notes.some(note => note.colour === colour));
}
