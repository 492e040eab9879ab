import type { Colour, Session } from '../../core/session';
import { phaseNow } from '../../method/conversation';
import { conversationOfNote } from '../../method/conversations';

/** The colour of the notes that are written in the phase of this moment; yellow outside the meeting. */
export function noteColourOf(session: Session): Colour {
  return phaseNow(conversationOfNote(session), session.properties)?.noteColour ?? 'yellow';
}
