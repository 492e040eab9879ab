import { type Agenda, currentPhase } from '../../core/agenda';
import type { Session } from '../../core/session';
import { CLOSED } from '../../core/syntax';
import { agendaNow } from '../clock/agenda-now';
import type { Words } from '../../i18n/words';
import type { Context } from '../context';
import { phaseName } from '../phases/phase-names';
import type { CopyOf } from '../session/conflict-copies';

export interface StatusText {
  readonly shown: string;
  readonly spoken: string;
}

/** A conflict copy says what it is, whatever the meeting. */
export function copyStatus({ commands }: Words, { other }: CopyOf): StatusText {
  return { shown: commands.copyShown(other), spoken: `${commands.isCopyOf(other)} ${commands.thisIsReal}?` };
}

/** Where the meeting is, in the status bar's few words. */
export function statusText(context: Pick<Context, 'words' | 'language' | 'settings'>, session: Session, now: Date): StatusText {
  const { words } = context;
  const phase = currentPhase(session.properties);
  const name = phaseName(context, session, phase);
  if (phase < 1 || phase >= CLOSED) return { shown: name, spoken: `${name}. ${words.status.chooses}` };
  const clock = agendaNow(context, session, now);
  if (clock.state === 'unattended') {
    const shown = words.status.unattended(phase, name);
    return { shown, spoken: `${shown}. ${words.status.chooses}` };
  }
  const inPhase = Math.floor(clock.phases.find(({ number }) => number === phase)?.used ?? 0);
  const inMeeting = Math.floor(clock.used);
  const line = isPaused(clock) ? words.status.paused : words.status.running;
  return { shown: line(phase, name, inPhase, inMeeting), spoken: words.status.spoken(name, inPhase, inMeeting) };
}

function isPaused({ state }: Agenda): boolean {
  return state === 'paused';
}
