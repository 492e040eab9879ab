import type { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { likelySession, sessionAtHand } from '../session/session-at-hand';

/** The session that is being led: the one at hand, and while other notes are looked at the last one that was. */
export class FollowedSession {
  file: TFile | undefined;
  session: Session | undefined;
  private stopWatching: (() => void) | undefined;

  constructor(private readonly context: Context, private readonly changed: () => void) {}

  /** Looks further than the session at hand, which costs a look at the whole index: for the start only. */
  begin(): void {
    this.show(this.file ?? likelySession(this.context));
  }

  follow(): void {
    this.show(sessionAtHand(this.context) ?? this.file);
  }

  show(file: TFile | undefined): void {
    if (file === this.file) return;
    this.stop();
    this.file = file;
    this.stopWatching = file && this.context.files.watch(file, {
      changed: (session) => {
        this.session = session;
        this.changed();
      },
      renamed: () => { this.changed(); },
      gone: () => {
        this.stop();
        this.changed();
      },
    });
    this.changed();
  }

  stop(): void {
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.file = undefined;
    this.session = undefined;
  }
}
