import { Events } from 'obsidian';
import type { App, EventRef, TFile } from 'obsidian';
import { copyName } from '../../core/conflict-copy';
import { identityOf } from '../../core/link';
import type { Properties } from '../../core/properties';
import type { Kept } from '../kept/kept';
import { CALLED_REAL } from '../kept/kinds';
import { propertiesOf } from './note-properties';

/** What a conflict copy is a copy of. */
export interface CopyOf {
  /** Its name. */
  readonly other: string;
  /** Absent where it is gone, or not here yet. */
  readonly file?: TFile;
}

const CHANGED = 'changed';

/**
 * Which notes are copies that a sync service laid beside another: words written there would be looked for in the other. Somebody
 * may say of one that it is the real one; this device remembers that.
 */
export class ConflictCopies {
  private readonly events = new Events();

  constructor(private readonly app: App, private readonly kept: Kept) {}

  /** What the note is a copy of; nothing for a note of its own, or one that somebody called the real one. */
  of(file: TFile): CopyOf | undefined {
    const name = copyName(file.basename);
    if (name === undefined || this.kept.get(CALLED_REAL, file.path)) return undefined;
    const folder = file.path.slice(0, -file.name.length);
    const found = name.originals.flatMap(original => this.app.vault.getFileByPath(`${folder}${original}.${file.extension}`) ?? []);
    const original = found.find(one => name.certain || this.beginAlike(one, file));
    if (original) return { other: original.basename, file: original };
    return name.certain ? { other: name.originals[0] } : undefined;
  }

  mayWrite(file: TFile): boolean {
    return this.of(file) === undefined;
  }

  /** From now on the note is one like any other. */
  callReal(file: TFile): void {
    this.kept.set(CALLED_REAL, file.path, true);
    this.events.trigger(CHANGED);
  }

  /** Tells when a note was called the real one. */
  onChange(listener: () => void): EventRef {
    return this.events.on(CHANGED, listener);
  }

  // Two meetings at one school have another day or hour, or began at another moment.
  private beginAlike(one: TFile, other: TFile): boolean {
    const [a, b] = [propertiesOf(this.app, one), propertiesOf(this.app, other)];
    if (!a?.isSession || !b?.isSession) return false;
    const told = ({ school = '', date, start }: Properties): string => JSON.stringify([identityOf(school), date, start]);
    const [began, begun] = [a.course[0]?.at, b.course[0]?.at];
    return told(a) === told(b) && (began === undefined || begun === undefined || began === begun);
  }
}
