import type { Session } from '../core/session';
import type { Words } from '../i18n/words';
import { conversationOfNote } from '../method/conversations';

/** What is said of a meeting in its guide, its capture bar and its note, on its sheet and poster, and where something is refused. */
export type SessionWords = Pick<Words, 'guide' | 'capture' | 'editor' | 'sheet' | 'poster' | 'refusals'>;

/**
 * A method of one's own has choices and agreements where the plugin's conversations have ambitions and steps of a school; what looks
 * back has no dreams.
 */
export function wordsOfSession(words: Words, session: Pick<Session, 'method' | 'properties'> | undefined): SessionWords {
  const conversation = session && conversationOfNote(session);
  if (conversation?.sorts === false) return words.ownMethod;
  return conversation?.road === true ? words.returning : words;
}
