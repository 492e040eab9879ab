import type { Colour, Session } from '../../core/session';
import { phaseNow } from '../../method/conversation';
import { conversationOf } from '../../method/conversations';

/** The colour of the notes that are written in the phase of this moment; yellow outside the meeting. */
export function noteColourOf({ properties }: Session): Colour {
  return phaseNow(conversationOf(properties.kind), properties)?.noteColour ?? 'yellow';
}
