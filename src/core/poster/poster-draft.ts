import type { Measure } from '../arrange/arrangement';
import { pursued } from '../contents';
import type { Ambition, Session } from '../session';
import { layPoster, type PosterMeans, type PosterRemark } from './poster';
import { posterContent, type PosterAmbition, type PosterContent } from './poster-content';
import type { PosterWords } from './poster-words';

/** The words of an ambition that are being written. */
export interface WordedAmbition {
  readonly words: string;
  /** The ambition that they stand at, or whose place they take; absent for one more. */
  readonly at: Ambition | undefined;
}

/** About as the pupil is drawn; how it looks exactly decides nothing here. */
const DRAWN = { href: '', ratio: 0.72 };

/** What is longer than this is no sentence, and is not laid at every key. */
const SENTENCE = 1000;

/** Whether these words would keep the poster on A3 from being read from as far as it promises: the rule of the poster itself. */
export function tooLongForPoster(session: Session, { words, at }: WordedAmbition, own: PosterWords, measure: Measure): boolean {
  if (words.trim() === '') return false;
  if (words.length > SENTENCE) return true;
  const place = at ? pursued(session.ambitions).indexOf(at) : -1;
  const { content, draft } = withDraft(posterContent(session, own, false), words.trim(), place);
  const drawn = (session.sheet?.images ?? []).length > 0;
  const remarks = remarksOn(content, { paper: 'A3', words: own, measure, ...drawn && { pupil: DRAWN } });
  return remarks === 'no-room' || remarks.some(remark => remark.code === 'too-long' && remark.number === draft);
}

/** A word may be wider than any line. */
function remarksOn(content: PosterContent, means: PosterMeans): readonly PosterRemark[] | 'no-room' {
  try {
    return layPoster(content, means).remarks;
  } catch (error) {
    if (error instanceof RangeError) return 'no-room';
    throw error;
  }
}

/** The poster as it would be, each ambition numbered by its place: numbers of the wall may be there twice. */
function withDraft(content: PosterContent, words: string, place: number): { readonly content: PosterContent; readonly draft: number } {
  const inline = [{ type: 'text', value: words } as const];
  const there = content.ambitions[place];
  const ambitions: readonly PosterAmbition[] = there
    ? content.ambitions.map(one => (one === there ? { ...one, words: inline } : one))
    : [...content.ambitions, { number: 0, words: inline, steps: [] }];
  const numbered = ambitions.map((one, index) => ({ ...one, number: index + 1 }));
  return { content: { ...content, ambitions: numbered }, draft: there ? place + 1 : numbered.length };
}
