import type { Session } from '../core/session';
import type { Words } from '../i18n/words';
import { conversationOfNote } from '../method/conversations';

/** What is said of a meeting in its guide, its capture bar and on its sheet. */
export type SessionWords = Pick<Words, 'guide' | 'capture' | 'sheet'>;

/** A method of one's own has choices and agreements where the plugin's conversations have ambitions and steps of a school. */
export function wordsOfSession(words: Words, session: Pick<Session, 'method' | 'properties'> | undefined): SessionWords {
  return session && !conversationOfNote(session).sorts ? words.ownMethod : words;
}
