import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import type { Plugin } from '../plugin';
import { Strict } from '../strict';
import { DrawnDefinitions } from './drawn-definitions';

export abstract class SettingTab extends Strict {
  icon = 'settings';
  containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  abstract id: string;
  abstract name: string;
  private drawn: DrawnDefinitions | null = null;

  constructor(public app: App) { super(); }

  getSettingDefinitions(): SettingDefinitionItem[] { return []; }
  getControlValue(_key: string): unknown { return undefined; }
  setControlValue(_key: string, _value: unknown): void | Promise<void> {}

  // A tab with definitions is drawn from them; an older one draws itself by overriding this.
  display(): void {
    this.update();
  }

  hide(): void {
    this.drawn?.release();
    this.drawn = null;
    this.containerEl.empty();
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.drawn ??= new DrawnDefinitions(this, this.containerEl);
    this.drawn.draw(this.settingItems);
  }

  refreshDomState(): void {
    this.drawn?.refresh();
  }
}

export abstract class PluginSettingTab extends SettingTab {
  id: string;
  name: string;
  constructor(app: App, public plugin: Plugin) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}

/** A page of settings that draws itself, opened from an entry. */
export abstract class SettingPage extends Strict {
  readonly rootEl = createDiv('setting-page');
  readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';
  abstract display(): void;
  hide(): void {}
}
