import type { TFile } from 'obsidian';
import type { Agenda } from '../../core/agenda';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { FollowedSession } from '../guide/followed-session';
import { CUE_GIVEN } from '../kept/kinds';
import { whenIndexed } from '../when-indexed';
import { agendaNow } from './agenda-now';
import { showCue } from './cue-notice';

const LOOK_MILLISECONDS = 15_000;

/** Calls the facilitator back to the expectations, once for every planned end of a meeting, whatever pane is open. */
export function watchForCue(context: Context): void {
  const { plugin, app } = context;
  const look = (): void => {
    const { file, session } = followed;
    if (file && session) callBack(context, file, session);
  };
  // Only the clock calls: a change of the note, as its renaming, may come before the flag of what was called has followed it.
  const followed = new FollowedSession(context, () => undefined);
  plugin.register(() => { followed.stop(); });
  app.workspace.onLayoutReady(() => {
    const follow = (): void => { followed.follow(); };
    plugin.registerEvent(app.workspace.on('active-leaf-change', follow));
    plugin.registerEvent(app.workspace.on('file-open', follow));
    plugin.registerEvent(app.metadataCache.on('changed', follow));
    plugin.register(whenIndexed(app, () => { followed.indexed(); }));
    plugin.registerInterval(window.setInterval(look, LOOK_MILLISECONDS));
    followed.begin();
  });
}

function callBack(context: Context, file: TFile, session: Session): void {
  const clock = agendaNow(context, session);
  if (!isTime(clock)) return;
  // The end moves with a pause; what was planned does not, and only putting off the end asks for another call.
  const end = `${session.properties.course[0]?.at ?? ''} +${clock.planned}`;
  if (context.kept.get(CUE_GIVEN, file.path) === end) return;
  context.kept.set(CUE_GIVEN, file.path, end);
  showCue(context, file, session, clock);
  if (context.settings.current.sound) soundTone(window);
}

// A meeting that was never closed must not call out days later: the time for the cue passes as it came.
function isTime({ cue, left, phases }: Agenda): boolean {
  return cue && left >= -(phases.at(-1)?.planned ?? 0);
}

const HERTZ = 660;
const SECONDS = 0.6;

/** One short, soft tone. Where the device may not sound there is silence: the cue is there to be read. */
export function soundTone({ AudioContext }: typeof window): void {
  const audio = new AudioContext();
  const tone = new OscillatorNode(audio, { frequency: HERTZ });
  const volume = new GainNode(audio, { gain: 0.15 });
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + SECONDS);
  tone.connect(volume).connect(audio.destination);
  tone.addEventListener('ended', () => { audio.close().catch(() => undefined); });
  tone.start();
  tone.stop(audio.currentTime + SECONDS);
}
