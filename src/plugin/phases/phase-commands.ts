import type { Session } from '../../core/session';
import { phaseBefore } from '../../core/skeleton';
import { CLOSED } from '../../core/syntax';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { asCommand, inNoteMenu, type SessionAct } from '../session/session-acts';
import { enterNextPhase, enterPreviousPhase } from './enter-phase';
import { PhaseSuggester } from './phase-suggester';

/** The commands that lead the meeting through its phases. */
export function phaseCommands(context: Context): void {
  const { commands } = context.words;
  const next: SessionAct = {
    name: commands.nextPhase, icon: 'skip-forward', fits: canGoOn, act: file => enterNextPhase(context, file),
  };
  const goTo: SessionAct = {
    name: commands.goToPhase, icon: 'list-ordered', act: (file) => { openDialog(new PhaseSuggester(context, file)); },
  };
  asCommand(context, 'next-phase', next);
  asCommand(context, 'previous-phase', {
    name: commands.previousPhase, icon: 'skip-back', fits: canGoBack, act: file => enterPreviousPhase(context, file),
  });
  asCommand(context, 'go-to-phase', goTo);
  inNoteMenu(context, 'meeting', next);
  inNoteMenu(context, 'meeting', goTo);
}

function canGoOn({ properties: { phase = 0 } }: Session): boolean {
  return phase < CLOSED;
}

function canGoBack({ skeleton, properties: { phase = 0 } }: Session): boolean {
  return phaseBefore(skeleton, phase) !== undefined;
}
