import type { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { likelySession, sessionAtHand } from '../session/session-at-hand';

/** The session that is being led: the one at hand, and while other notes are looked at the last one that was. */
export class FollowedSession {
  file: TFile | undefined;
  session: Session | undefined;
  private stopWatching: (() => void) | undefined;
  /** Nobody chose one yet: the likeliest is looked for, also when the app reads its notes only later. */
  private isLooking = false;
  /** Path of a note that was asked for and is not there yet. */
  private awaited = '';

  constructor(private readonly context: Context, private readonly changed: () => void) {}

  /** Of the note that is followed, or waited for. */
  get path(): string {
    return this.awaited || (this.file?.path ?? '');
  }

  /** Looks further than the session at hand, which costs a look at the whole index: for the start only. */
  begin(): void {
    this.isLooking = this.file === undefined;
    this.indexed();
  }

  /** To be called when the app may know more notes than before. What somebody chose, or looks at, stays. */
  indexed(): void {
    if (!this.isLooking) return;
    const awaited = this.context.app.vault.getFileByPath(this.awaited);
    if (awaited) this.show(awaited);
    else if (!this.file) this.take(likelySession(this.context));
  }

  follow(): void {
    this.show(sessionAtHand(this.context));
  }

  /** By its path, which a stored layout knows before the note is there. */
  showPath(path: string): void {
    const file = this.context.app.vault.getFileByPath(path);
    if (file) this.show(file);
    else if (!this.file) this.awaited = path;
  }

  show(file: TFile | undefined): void {
    if (!file) return;
    this.isLooking = false;
    this.awaited = '';
    this.take(file);
  }

  stop(): void {
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.file = undefined;
    this.session = undefined;
  }

  private take(file: TFile | undefined): void {
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
        this.isLooking = false;
        this.stop();
        this.changed();
      },
    });
    this.changed();
  }
}
