import type { TFile } from 'obsidian';
import type { Agenda } from '../../core/agenda';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { localTime } from '../local-time';
import { say } from '../say';
import { perform } from '../session/acts';
import { asCommand, inNoteMenu } from '../session/session-acts';
import type { SessionAct } from '../session/session-acts';
import { agendaNow } from './agenda-now';
import { watchForCue } from './cue-watch';
import { ExtendSuggester } from './extend-suggester';
import { TimesModal } from './times-modal';

/** What can be done to the time of a meeting, and the one call of the clock. */
export function clockFeature(context: Context): void {
  const { clock } = context.words;
  const meanwhile = (...states: readonly Agenda['state'][]) => (session: Session) => states.includes(agendaNow(context, session).state);
  const acts: Readonly<Record<string, SessionAct>> = {
    'pause-meeting': { name: clock.pauseCommand, icon: 'pause', fits: meanwhile('running'), act: file => pause(context, file) },
    'resume-meeting': {
      name: clock.resumeCommand, icon: 'play', fits: meanwhile('paused', 'unattended'), act: file => resume(context, file),
    },
    'extend-meeting': {
      name: clock.extendCommand, icon: 'timer', fits: meanwhile('prepared', 'running', 'paused'),
      act: (file) => { openDialog(new ExtendSuggester(context, file)); },
    },
    'show-times': {
      name: clock.timesCommand, icon: 'history', fits: meanwhile('running', 'paused', 'unattended', 'closed'),
      act: file => showTimes(context, file),
    },
  };
  for (const [id, act] of Object.entries(acts)) {
    asCommand(context, id, act);
    inNoteMenu(context, 'meeting', act);
  }
  watchForCue(context);
}

async function pause(context: Context, file: TFile): Promise<void> {
  if (await perform(context, file, { verb: 'pause', at: localTime(new Date()) })) say(context.words.clock.paused, 'clock');
}

async function resume(context: Context, file: TFile): Promise<void> {
  const session = await context.files.read(file);
  const unattendedSince = agendaNow(context, session).state === 'unattended' ? session.properties.course.at(-1)?.at : undefined;
  const resumed = await perform(context, file, { verb: 'resume', at: localTime(new Date()), unattendedSince });
  if (resumed) say(context.words.clock.resumed, 'clock');
}

async function showTimes(context: Context, file: TFile): Promise<void> {
  openDialog(new TimesModal(context, file.basename, await context.files.read(file)));
}
