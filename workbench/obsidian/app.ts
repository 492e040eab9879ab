import type { UserEvent } from 'obsidian';
import { Commands } from './commands';
import type { SettingsDialog } from '../app/settings-dialog';
import { Keymap, Scope } from './interface/scope';
import type { Plugin } from './plugin';
import { Strict } from './strict';
import { FileManager } from './vault/file-manager';
import { MetadataCache } from './vault/metadata-cache';
import type { RemoteEntry } from './vault/remote';
import { Vault } from './vault/vault';
import { weather } from './weather';
import { Workspace } from './workspace/workspace';

export class App extends Strict {
  readonly scope = new Scope();
  readonly keymap: Keymap;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly renderContext = { hoverPopover: null };
  hoverPopover = null;
  lastEvent: UserEvent | null = null;
  // Undocumented in Obsidian, but there for whoever opens the console.
  readonly commands: Commands;
  readonly plugins: { plugins: Record<string, Plugin>; manifests: Record<string, unknown>; enabledPlugins: Set<string> } = { plugins: {}, manifests: {}, enabledPlugins: new Set() };
  declare setting: SettingsDialog;
  readonly ribbonEl = createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left', attr: { role: 'toolbar' } });
  readonly statusBarEl = createDiv({ cls: 'status-bar', attr: { role: 'contentinfo' } });
  readonly basesViews = new Map<string, unknown>();
  readonly cliHandlers = new Map<string, (params: Record<string, string>) => string | Promise<string>>();
  readonly protocolHandlers = new Map<string, unknown>();

  constructor(vaultName: string, entries: RemoteEntry[]) {
    super();
    this.keymap = new Keymap(this.scope, () => this.workspace.activeLeaf?.view.scope ?? null);
    this.vault = new Vault(vaultName, entries);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this);
    this.workspace = new Workspace(this);
    this.commands = new Commands(this);
    const remember = (event: UserEvent) => { this.lastEvent = event; };
    (['click', 'keydown', 'pointerdown'] as const).forEach(type => window.addEventListener(type, remember, true));
  }

  isDarkMode(): boolean { return document.body.classList.contains('theme-dark'); }

  loadLocalStorage(key: string): unknown {
    const stored = localStorage.getItem(this.storageKey(key));
    return stored === null ? null : JSON.parse(stored) as unknown;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) localStorage.removeItem(this.storageKey(key));
    else if (weather.isStorageFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    else localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  private storageKey(key: string): string { return `${this.vault.getName()}-${key}`; }
}
