import type { TFile } from 'obsidian';
import { linkedFrom } from '../../core/link';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { linkedFile } from '../session/linked-file';

type Needs = Pick<Context, 'app' | 'files'>;

/** The picture of the pupil that was drawn at the meeting before a session: that note and its picture may come, change or go later. */
export class LastPupil {
  private path = '';
  private time = 0;
  /** As that note writes it. */
  private image: string | undefined;

  constructor(private readonly context: Needs, private readonly changed: () => void) {}

  /** Its path in the vault, as far as it is known by now; asked for at every drawing. */
  shownFor(file: TFile, session: Session): string | undefined {
    const before = this.earlier(file, session);
    if (before?.path !== this.path) this.image = undefined;
    if (before && (before.path !== this.path || before.stat.mtime !== this.time)) this.look(before);
    this.path = before?.path ?? '';
    return before && this.image !== undefined ? linkedFile(this.context.app, this.image, before.path)?.path : undefined;
  }

  private earlier(file: TFile, { properties }: Session): TFile | undefined {
    const target = properties.previous === undefined ? undefined : linkedFrom(properties.previous);
    const before = target === undefined ? undefined : linkedFile(this.context.app, target, file.path);
    return before && before !== file && before.extension === 'md' ? before : undefined;
  }

  private look(before: TFile): void {
    const { path, stat: { mtime } } = before;
    this.time = mtime;
    const isStill = (): boolean => path === this.path && mtime === this.time;
    this.context.files.read(before).then((session) => {
      if (!isStill()) return;
      this.image = session.sheet?.images[0];
      this.changed();
    }, () => {
      // A note that cannot be read now is asked again at the next drawing.
      if (isStill()) this.time = 0;
    });
  }
}
