import type { App, TFile } from 'obsidian';
import type { Drafts } from '../../ui/guide/guide-services';
import { isRecord } from '../settings/read-settings';

const PREFIX = 'ambitiegesprek-guide:';

/** What was typed in the guide and is in no note yet, by field; kept outside the vault, so that it survives a restart. */
export class GuideDrafts implements Drafts {
  constructor(private readonly app: App, private readonly file: TFile) {}

  get(field: string): string | undefined {
    const text = read(this.app, this.file.path)[field];
    return typeof text === 'string' ? text : undefined;
  }

  names(): readonly string[] {
    return Object.keys(read(this.app, this.file.path));
  }

  set(field: string, text: string | undefined): void {
    const { [field]: before, ...others } = read(this.app, this.file.path);
    if (before !== text) write(this.app, this.file.path, text === undefined ? others : { ...others, [field]: text });
  }
}

/** The drafts follow their note; what was kept under the new name already stays where the note has nothing of its own. */
export function moveGuideDrafts(app: App, from: string, to: string): void {
  const moved = read(app, from);
  if (Object.keys(moved).length === 0) return;
  write(app, to, { ...read(app, to), ...moved });
  write(app, from, {});
}

function read(app: App, path: string): Record<string, unknown> {
  const stored: unknown = app.loadLocalStorage(PREFIX + path);
  return isRecord(stored) ? stored : {};
}

function write(app: App, path: string, drafts: Record<string, unknown>): void {
  app.saveLocalStorage(PREFIX + path, Object.keys(drafts).length === 0 ? null : drafts);
}
