import type { App, Plugin } from 'obsidian';
import type { Language } from '../core/language';
import type { Words } from '../i18n/words';
import type { Kept } from './kept/kept';
import type { ConflictCopies } from './session/conflict-copies';
import type { Drafts } from './session/drafts';
import type { SessionFiles } from './session/session-files';
import type { SessionIndex } from './session/session-index';
import type { SettingsStore } from './settings/settings-store';

/** What every feature of the plugin is built from. */
export interface Context {
  readonly plugin: Plugin;
  readonly app: App;
  /** Language of the interface; Obsidian restarts when it changes. */
  readonly language: Language;
  readonly words: Words;
  readonly settings: SettingsStore;
  readonly files: SessionFiles;
  readonly index: SessionIndex;
  /** What this device keeps of notes outside the vault. */
  readonly kept: Kept;
  readonly copies: ConflictCopies;
  readonly drafts: Drafts;
}

/** Registers commands, views and events; it does no work yet, so that Obsidian starts as fast as without it. */
export type Feature = (context: Context) => void;
