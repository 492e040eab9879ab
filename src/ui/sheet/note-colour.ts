import type { Colour, Session } from '../../core/session';
import { PHASES } from '../../method/phases';

/** The colour of the notes that are written in the phase of this moment; yellow outside the meeting. */
export function noteColourOf(session: Session): Colour {
  const { phase } = session.properties;
  return PHASES.find(({ number }) => number === phase)?.noteColour ?? 'yellow';
}
