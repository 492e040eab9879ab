import type { TFile } from '../vault/abstract-file';

const KEPT = 10;

/** Which file is open, and which were before. */
export class OpenedFiles {
  private current: TFile | null = null;
  private paths: string[] = [];

  /** `true` when this is another file than the last time. */
  note(file: TFile | null): boolean {
    if (file === this.current) return false;
    this.current = file;
    if (file) this.paths = [file.path, ...this.paths.filter(path => path !== file.path)].slice(0, KEPT);
    return true;
  }

  get last(): string[] { return [...this.paths]; }
}
