import { currentPhase } from './agenda';
import { holdersOf } from './contents';
import { elementsOf } from './place';
import type { Session } from './session';

/** What a step back or forward did to a note, as somebody who looks at the sheet would say it. */
export type StepEffect =
  | { readonly kind: 'phase'; readonly phase: number }
  /**
   * Things are there again, are gone again, say again what they said, or hang again where they hung; `words` are of the first. An
   * ambition mostly has the words of a cluster, which is there too: `ambition` says which of the two it is.
   */
  | { readonly kind: Change; readonly words: string; readonly count: number; readonly ambition?: true }
  | { readonly kind: 'other' };

type Change = 'back' | 'gone' | 'words' | 'moved';

/** Compares a session from before the step with that from after it. */
export function stepEffect(before: Session, after: Session): StepEffect {
  const phase = currentPhase(after.properties);
  if (phase !== currentPhase(before.properties)) return { kind: 'phase', phase };
  const back = withoutThose(textsOf(after), textsOf(before));
  const gone = withoutThose(textsOf(before), textsOf(after));
  if (back.length === 1 && gone.length === 1) return told('words', back);
  if (gone.length === 0 && back.length > 0) return told('back', back, isAmbition(back, after, before));
  if (back.length === 0 && gone.length > 0) return told('gone', gone, isAmbition(gone, before, after));
  const moved = withoutThose(placesOf(after), placesOf(before)).map(place => place.slice(place.indexOf(DIVIDER) + 1));
  return back.length === 0 && moved.length > 0 ? told('moved', moved) : { kind: 'other' };
}

const DIVIDER = '\n';

/** Whether what one of two sessions has more is an ambition. */
function isAmbition([words = '']: readonly string[], more: Session, less: Session): boolean {
  return withoutThose(more.ambitions.map(({ text }) => text), less.ambitions.map(({ text }) => text)).includes(words);
}

/** One thing without words cannot be named. */
function told(kind: Change, texts: readonly string[], ambition = false): StepEffect {
  const [words = ''] = texts;
  return texts.length === 1 && words === '' ? { kind: 'other' } : { kind, words, count: texts.length, ...ambition && { ambition } };
}

function textsOf(session: Session): readonly string[] {
  return elementsOf(session).flatMap(element => ('text' in element && element.kind !== 'phase' ? [element.text] : []));
}

/** Each thing with what it hangs in. */
function placesOf(session: Session): readonly string[] {
  const loose = [...session.loose, ...session.steps].map(({ text }) => `${DIVIDER}${text}`);
  return [
    ...loose,
    ...session.ambitions.flatMap(({ text, clusters }) => clusters.map(cluster => `${text}${DIVIDER}${cluster.text}`)),
    ...session.clusters.map(({ text }) => `${DIVIDER}${text}`),
    ...holdersOf(session).flatMap(({ text, notes, steps }) => [...notes, ...steps].map(thing => `${text}${DIVIDER}${thing.text}`)),
  ];
}

/** Of the texts those that the others lack, each as often as it is lacking. */
function withoutThose(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const there = left.get(text) ?? 0;
    left.set(text, there - 1);
    return there <= 0;
  });
}
