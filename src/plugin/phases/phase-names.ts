import type { Session } from '../../core/session';
import { CLOSED } from '../../core/syntax';
import { phaseWords } from '../../method/wording';
import type { Context } from '../context';
import { methodOfSession } from '../method/method-for';

type Needs = Pick<Context, 'words' | 'language' | 'settings'>;

/** Name of a phase of a session from its number, as somebody wrote it: 0 and everything unknown are not started, 8 is closed. */
export function phaseName(context: Needs, session: Pick<Session, 'method' | 'properties'> | undefined, number: number): string {
  const { words: { commands }, language } = context;
  const phase = number === CLOSED ? undefined : phaseWords(methodOfSession(context, language, session).wording, number);
  return phase?.name ?? (number === CLOSED ? commands.closed : commands.prepared);
}
