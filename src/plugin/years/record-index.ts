import { TFile } from 'obsidian';
import type { Plugin } from 'obsidian';
import { type KeptRecord, keptLines, keptText, readRecordLine, recordLine } from '../../core/years/kept-records';
import { type MeetingRecord, recordOf } from '../../core/years/record';
import type { Context } from '../context';
import { Slices } from './slices';

/** A record with the line that keeps it. */
interface Entry extends KeptRecord {
  readonly line: string;
}

/** How far it is: so many of so many notes. */
export type ReadingProgress = (done: number, all: number) => void;

const SAVE_MILLISECONDS = 2_000;
const FILE = 'years.json';

/**
 * What the years need of notes. A note is read once, and again when its file has another time or size; what was read is kept in one
 * file of the plugin's folder, which may be lost or damaged at any time.
 */
export class RecordIndex {
  private entries: Promise<Map<string, Entry>> | undefined;
  private saving: number | undefined;
  /** What is being read, by path, time and size: two pages that look at once read each note once. */
  private readonly readings = new Map<string, Promise<MeetingRecord | undefined>>();

  constructor(private readonly context: Pick<Context, 'app' | 'files' | 'plugin'>) {}

  /** A note that gets another name needs no other record. */
  follow(plugin: Plugin): void {
    plugin.registerEvent(this.context.app.vault.on('rename', (file, from) => {
      if (file instanceof TFile) this.entries?.then((entries) => { renamed(entries, file, from); }, () => undefined);
    }));
    plugin.register(() => { window.clearTimeout(this.saving); });
  }

  /** The records of sessions, by path. A note that cannot be read has none. */
  async recordsOf(
    files: readonly TFile[], progress: ReadingProgress = () => undefined, slices = new Slices(),
  ): Promise<ReadonlyMap<string, MeetingRecord>> {
    const entries = await (this.entries ??= this.load(slices));
    const found = new Map<string, MeetingRecord>();
    let read = 0;
    for (const [index, file] of files.entries()) {
      const known = entries.get(file.path);
      const isKnown = known?.time === file.stat.mtime && known.size === file.stat.size && !this.isOpen(file);
      const record = isKnown ? known.record : await this.readOnce(file, entries, slices);
      if (record) found.set(file.path, record);
      read += isKnown ? 0 : 1;
      await slices.rest();
      progress(index + 1, files.length);
    }
    if (read > 0) this.saveLater(entries);
    return found;
  }

  /** What a pane holds may be newer than its file. */
  private isOpen(file: TFile): boolean {
    return this.context.files.panes.editorOf(file) !== undefined;
  }

  private readOnce(file: TFile, entries: Map<string, Entry>, slices: Slices): Promise<MeetingRecord | undefined> {
    // What a pane holds may change between two askings.
    if (this.isOpen(file)) return this.readAnew(file, entries, slices);
    const which = JSON.stringify([file.path, file.stat.mtime, file.stat.size]);
    const reading = this.readings.get(which) ?? this.readAnew(file, entries, slices).finally(() => { this.readings.delete(which); });
    this.readings.set(which, reading);
    return reading;
  }

  private async readAnew(file: TFile, entries: Map<string, Entry>, slices: Slices): Promise<MeetingRecord | undefined> {
    const { path, stat: { mtime: time, size } } = file;
    const isOpen = this.isOpen(file);
    const session = await this.context.files.read(file, () => slices.rest()).catch(() => undefined);
    if (!session) return undefined;
    await slices.rest();
    const record = recordOf(session);
    // Of a note in a pane one does not know which file its text will be.
    if (!isOpen) entries.set(path, { path, time, size, record, line: recordLine({ path, time, size, record }) });
    return record;
  }

  private async load(slices: Slices): Promise<Map<string, Entry>> {
    const entries = new Map<string, Entry>();
    const text = await this.context.app.vault.adapter.read(this.path).catch(() => '');
    slices.beginAgain();
    for (const line of keptLines(text)) {
      const kept = readRecordLine(line);
      if (kept) entries.set(kept.path, { ...kept, line });
      await slices.rest();
    }
    return entries;
  }

  private saveLater(entries: Map<string, Entry>): void {
    window.clearTimeout(this.saving);
    this.saving = window.setTimeout(() => { this.save(entries).catch(() => undefined); }, SAVE_MILLISECONDS);
  }

  /** Where it cannot be kept, notes are read again the next time. */
  private async save(entries: Map<string, Entry>): Promise<void> {
    const { vault } = this.context.app;
    for (const path of entries.keys()) if (!vault.getFileByPath(path)) entries.delete(path);
    await vault.adapter.write(this.path, keptText([...entries.values()].map(({ line }) => line)));
  }

  private get path(): string {
    const { app, manifest } = this.context.plugin;
    return `${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/${FILE}`;
  }
}

function renamed(entries: Map<string, Entry>, { path }: TFile, from: string): void {
  const entry = entries.get(from);
  if (!entry) return;
  entries.delete(from);
  entries.set(path, { ...entry, path, line: recordLine({ ...entry, path }) });
}
