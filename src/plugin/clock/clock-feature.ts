import type { TFile } from 'obsidian';
import type { Agenda } from '../../core/agenda';
import type { Context } from '../context';
import { localTime } from '../local-time';
import { say } from '../say';
import { perform } from '../session/acts';
import { sessionAtHand } from '../session/session-at-hand';
import { agendaNow } from './agenda-now';
import { watchForCue } from './cue-watch';
import { ExtendSuggester } from './extend-suggester';

type State = Agenda['state'];

/** What can be done to the time of a meeting, and the one call of the clock. */
export function clockFeature(context: Context): void {
  const { clock } = context.words;
  add(context, 'pause-meeting', clock.pauseCommand, 'pause', ['running'], file => void pause(context, file));
  add(context, 'resume-meeting', clock.resumeCommand, 'play', ['paused'], file => void resume(context, file));
  add(context, 'extend-meeting', clock.extendCommand, 'timer', ['prepared', 'running', 'paused'], (file) => {
    new ExtendSuggester(context, file).open();
  });
  add(context, 'show-times', clock.timesCommand, 'history', ['running', 'paused', 'closed'], file => void showTimes(context, file));
  watchForCue(context);
}

function add(context: Context, id: string, name: string, icon: string, states: readonly State[], act: (file: TFile) => void): void {
  context.plugin.addCommand({
    id, name, icon,
    checkCallback: (checking) => {
      const file = sessionAtHand(context);
      if (!file || !states.includes(stateOf(context, file) ?? states[0] ?? 'prepared')) return false;
      if (!checking) act(file);
      return true;
    },
  });
}

// A session that nobody has read yet stops no command: the note then says for itself what is in the way.
function stateOf(context: Context, file: TFile): State | undefined {
  const session = context.files.latest(file);
  return session && agendaNow(context, session).state;
}

async function pause(context: Context, file: TFile): Promise<void> {
  if (await perform(context, file, { verb: 'pause', at: localTime(new Date()) })) say(context.words.clock.paused);
}

async function resume(context: Context, file: TFile): Promise<void> {
  if (await perform(context, file, { verb: 'resume', at: localTime(new Date()) })) say(context.words.clock.resumed);
}

async function showTimes(context: Context, file: TFile): Promise<void> {
  const { TimesModal } = await import('./times-modal');
  new TimesModal(context, file.basename, await context.files.read(file)).open();
}
