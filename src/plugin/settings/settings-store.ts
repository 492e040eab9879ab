import type { Plugin } from 'obsidian';
import type { Words } from '../../i18n/words';
import { localTime } from '../local-time';
import { reasonOf, warn } from '../say';
import { isRecord, readSettings } from './read-settings';
import type { Settings } from './settings';
import { DEFAULT_SETTINGS } from './settings';

/** The settings of the vault, in the plugin's `data.json`. What it does not know there, it keeps. */
export class SettingsStore {
  current: Settings = DEFAULT_SETTINGS;
  private stored: Record<string, unknown> = {};
  private readonly listeners = new Set<() => void>();

  constructor(private readonly plugin: Plugin, private readonly words: Words) {}

  /** Reads what is stored. Damage never stops the plugin: the field falls back, and the file as it was is kept beside it. */
  async load(): Promise<void> {
    const data: unknown = await this.plugin.loadData().catch(() => undefined);
    const unreadable = (data === null || data === undefined) && await this.fileExists();
    const { settings, damaged } = readSettings(data);
    this.current = settings;
    this.stored = isRecord(data) ? data : {};
    if (unreadable || damaged.length > 0) await this.keepAside(unreadable ? ['data.json'] : damaged);
    for (const listener of this.listeners) listener();
  }

  async change(patch: Partial<Settings>): Promise<void> {
    this.current = { ...this.current, ...patch };
    await this.save(this.current);
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async save(patch: object): Promise<void> {
    this.stored = { ...this.stored, ...patch };
    try {
      await this.plugin.saveData(this.stored);
    } catch (error) {
      warn(this.words.settings.notSaved(reasonOf(error)));
    }
  }

  private get folder(): string {
    const { app, manifest } = this.plugin;
    return manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
  }

  private fileExists(): Promise<boolean> {
    return this.plugin.app.vault.adapter.exists(`${this.folder}/data.json`).catch(() => false);
  }

  private async keepAside(damaged: readonly string[]): Promise<void> {
    const { adapter } = this.plugin.app.vault;
    try {
      const text = await adapter.read(`${this.folder}/data.json`);
      const earlier = await this.copyOf(text);
      const copy = earlier ?? `${this.folder}/data.damaged-${localTime(new Date()).replace(/:/g, '')}.json`;
      if (earlier === undefined) await adapter.write(copy, text);
      warn(this.words.settings.damaged(damaged.join(', '), copy));
    } catch (error) {
      warn(this.words.settings.damagedNotKept(damaged.join(', '), reasonOf(error)));
    }
  }

  /** The copy of an earlier start, so that the same damage is kept once. */
  private async copyOf(text: string): Promise<string | undefined> {
    const { adapter } = this.plugin.app.vault;
    const { files } = await adapter.list(this.folder);
    for (const path of files.filter(one => one.includes('/data.damaged-'))) if (await adapter.read(path) === text) return path;
    return undefined;
  }
}
