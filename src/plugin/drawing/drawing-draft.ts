import type { TFile } from 'obsidian';
import type { Kept } from '../kept/kept';
import { DRAWN } from '../kept/kinds';
import type { Unwritten } from '../kept/kinds';

/** What was drawn and is not in the vault yet, per note, on this device: it survives a crash between a stroke and its writing. */
export class DrawingDraft {
  constructor(private readonly kept: Kept, private readonly note: TFile) {}

  get(): Unwritten | undefined {
    return this.kept.get(DRAWN, this.path);
  }

  /** Keeps the drawing; others that wait after it stay. */
  keep({ svg, base }: Unwritten): void {
    const others = this.get()?.others;
    this.kept.set(DRAWN, this.path, { svg, base, ...(others && { others }) });
  }

  /** Forgets it once it is written; a newer stroke that came meanwhile stays, and lies on what was written. */
  written(svg: string): void {
    const now = this.get();
    if (!now) return;
    if (now.svg !== svg) this.keep({ svg: now.svg, base: svg });
    else this.kept.set(DRAWN, this.path, next(now.others ?? []));
  }

  // A note keeps its file object through a rename.
  private get path(): string {
    return this.note.path;
  }
}

function next([first, ...others]: readonly Unwritten[]): Unwritten | undefined {
  return first && others.length > 0 ? { ...first, others } : first;
}
