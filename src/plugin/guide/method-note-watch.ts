import type { TAbstractFile, TFile } from 'obsidian';
import { currentPhase } from '../../core/agenda';
import type { Session } from '../../core/session';
import type { MethodTold } from '../../ui/guide/guide-services';
import type { Context } from '../context';
import { takeMethodOf } from '../method/method-commands';
import { methodFaultSentence, methodFile, methodIn } from '../method/method-notes';
import { told } from '../say';

/**
 * Keeps an eye on the note of the method that a session names. The session has its method with it, so whatever becomes of that note
 * is only told.
 */
export class MethodNoteWatch {
  private of = '';
  private path = '';
  private fault: string | undefined;

  constructor(private readonly context: Context, private readonly changed: () => void) {}

  /** What there is to tell by now; asked for at every drawing. */
  toldOf(file: TFile, { method, properties }: Session): MethodTold | undefined {
    const note = properties.method === undefined ? undefined : methodFile(this.context.app, properties.method, file.path);
    if (!note) return undefined;
    const of = `${note.path} ${note.stat.mtime}`;
    if (of !== this.of) this.look(of, note);
    const { words } = this.context;
    const name = note.basename;
    if (this.fault !== undefined) return { brief: words.method.unreadable(name), whole: this.fault };
    if (method !== undefined || currentPhase(properties) > 0) return undefined;
    return { brief: words.method.notYet(name), take: () => { told(this.context, () => takeMethodOf(this.context, file)); } };
  }

  /** To be told of every note that was written. */
  written({ path }: TAbstractFile): void {
    if (path === this.path) this.changed();
  }

  private look(of: string, note: TFile): void {
    this.of = of;
    this.path = note.path;
    told(this.context, async () => {
      const reading = await methodIn(this.context.app, note);
      if (of !== this.of) return;
      this.fault = reading.done ? undefined : methodFaultSentence(this.context.words, note.basename, reading);
      this.changed();
    });
  }
}
