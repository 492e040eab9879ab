import type { Language } from '../../core/language';
import type { Skeleton } from '../../core/skeleton';
import { type ConversationDefinition, skeletonFrom } from '../conversation';
import type { Wording } from '../wording';
import { WORDINGS } from '../wordings';
import { readMethod } from './read-method';

/** A method as a session carries it. */
export interface CarriedMethod {
  readonly conversation: ConversationDefinition;
  readonly skeleton: Skeleton;
  readonly wordingIn: (language: Language) => Wording;
}

// Every reading of a note asks, and so does whatever draws it: the same text gives the same method. A vault seldom has more at once.
const MOST_KEPT = 32;
const read = new Map<string, CarriedMethod | undefined>();

/** The method in a text; undefined where it cannot be read. */
export function carriedMethodOf(text: string): CarriedMethod | undefined {
  if (!read.has(text)) {
    const [oldest] = read.keys();
    if (oldest !== undefined && read.size >= MOST_KEPT) read.delete(oldest);
    read.set(text, carriedMethod(text));
  }
  return read.get(text);
}

/** What stands in the middle of the sheet where the method of a session draws no pupil: what the conversation is about. */
export function subjectInstead(method: string | undefined): string | undefined {
  const carried = method === undefined ? undefined : carriedMethodOf(method);
  const draws = carried?.conversation.phases.some(({ activities }) => activities.some(({ inputs }) => inputs.includes('drawing')));
  return draws === false ? carried?.wordingIn('nl').conversation.title : undefined;
}

function carriedMethod(text: string): CarriedMethod | undefined {
  const reading = readMethod(text, 'nl');
  if (!reading.done) return undefined;
  const { conversation, wording } = reading;
  // Its words are in the one language in which they were written; what the plugin itself says beside them is in both.
  const wordings = { nl: wording, en: { ...wording, eviPillars: WORDINGS.en.eviPillars } };
  return { conversation, skeleton: skeletonFrom(conversation), wordingIn: language => wordings[language] };
}
