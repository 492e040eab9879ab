import type { TFile } from 'obsidian';
import { currentPhase } from '../../core/agenda';
import type { Properties } from '../../core/properties';
import type { Session } from '../../core/session';
import type { LastMeetingShown } from '../../ui/guide/guide-services';
import type { Context } from '../context';
import { told } from '../say';
import { perform } from '../session/acts';
import { askCarryOver } from '../years/ask-carry-over';
import { chainAround } from '../years/meetings';

/** Follows the meeting that a session goes on from, for as long as that session has not begun. */
export class LastMeeting {
  private of = '';
  private file: TFile | undefined;
  private session: Session | undefined;
  private stopWatching: (() => void) | undefined;

  constructor(private readonly context: Context, private readonly changed: () => void) {}

  /** What is known of it by now; asked for at every drawing, so the whole index is looked through only where the note says otherwise. */
  shownFor(file: TFile, { properties }: Session): LastMeetingShown | undefined {
    const { previous = '', date = '', school = '' } = properties;
    const of = currentPhase(properties) > 0 ? '' : [file.path, previous, date, school].join('\n');
    if (of !== this.of) this.follow(of, file, properties);
    const { context, file: last, session } = this;
    if (!last || !session) return undefined;
    return {
      name: last.basename, session,
      mark: (intent) => { told(context, () => perform(context, last, intent)); },
      open: () => { told(context, () => context.app.workspace.getLeaf('tab').openFile(last)); },
      carryOver: () => { told(context, () => askCarryOver(context, file)); },
    };
  }

  /** To be called when the app may know more of notes: either of the two may come long after the guide. The next drawing looks anew. */
  indexed(): void {
    this.of = '';
  }

  stop(): void {
    this.unwatch();
    this.of = '';
  }

  private unwatch(): void {
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.file = undefined;
    this.session = undefined;
  }

  private follow(of: string, after: TFile, properties: Properties): void {
    this.of = of;
    const previous = of === '' ? undefined : chainAround(this.context, after, properties).previousOf(after.path);
    const file = (previous && this.context.app.vault.getFileByPath(previous.path)) ?? undefined;
    if (file === this.file) return;
    this.unwatch();
    this.file = file;
    if (!file) return;
    // The session may be there at once, and the next drawing shows it.
    this.stopWatching = this.context.files.watch(file, {
      changed: (session) => {
        const isFirst = this.session === undefined;
        this.session = session;
        if (!isFirst || this.stopWatching) this.changed();
      },
      renamed: () => { this.changed(); },
      // Which meeting came before, now that this one is gone, the index knows a moment later.
      gone: () => {
        this.unwatch();
        this.changed();
      },
    });
  }
}
