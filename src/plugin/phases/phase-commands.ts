import type { TFile } from 'obsidian';
import { CLOSED } from '../../core/syntax';
import type { Context } from '../context';
import { sessionAtHand } from '../session/session-at-hand';
import { enterNextPhase, enterPreviousPhase } from './enter-phase';
import { PhaseSuggester } from './phase-suggester';

/** The commands that lead the meeting through its phases. */
export function phaseCommands(context: Context): void {
  const { plugin, words } = context;
  plugin.addCommand({
    id: 'next-phase',
    name: words.commands.nextPhase,
    icon: 'skip-forward',
    checkCallback: checking => forSession(context, checking, canGoOn, file => enterNextPhase(context, file)),
  });
  plugin.addCommand({
    id: 'previous-phase',
    name: words.commands.previousPhase,
    icon: 'skip-back',
    checkCallback: checking => forSession(context, checking, canGoBack, file => enterPreviousPhase(context, file)),
  });
  plugin.addCommand({
    id: 'go-to-phase',
    name: words.commands.goToPhase,
    icon: 'list-ordered',
    checkCallback: checking => forSession(context, checking, () => true, file => new PhaseSuggester(context, file).open()),
  });
}

type Fits = (phase: number | undefined) => boolean;

// A phase that nobody has read yet stops no command: the command reads it and says what is in the way.
const canGoOn: Fits = phase => phase === undefined || phase < CLOSED;
const canGoBack: Fits = phase => phase === undefined || phase > 1;

function forSession(context: Context, checking: boolean, fits: Fits, act: (file: TFile) => unknown): boolean {
  const file = sessionAtHand(context);
  if (!file || !fits(context.files.latest(file)?.properties.phase)) return false;
  if (!checking) act(file);
  return true;
}
