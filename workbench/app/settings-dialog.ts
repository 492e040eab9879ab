import type { App } from '../obsidian/app';
import { Modal } from '../obsidian/interface/modal';
import type { SettingTab } from '../obsidian/settings/setting-tab';
import { say } from '../obsidian/words';

/** The settings, as `app.setting` is in Obsidian. */
export class SettingsDialog extends Modal {
  readonly pluginTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  private readonly headerListEl: HTMLElement;
  readonly tabContentContainer: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings');
    this.setTitle(say('settings'));
    this.headerListEl = this.contentEl.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist' } });
    this.tabContentContainer = this.contentEl.createDiv('vertical-tab-content-container');
  }

  addSettingTab(tab: SettingTab): void { this.pluginTabs.push(tab); }

  removeSettingTab(tab: SettingTab): void {
    if (this.activeTab === tab) this.closeTab();
    this.pluginTabs.remove(tab);
  }

  override onOpen(): void {
    this.drawHeaders();
    const tab = this.activeTab ?? this.pluginTabs[0];
    if (tab) this.openTab(tab);
  }

  override onClose(): void { this.closeTab(); }

  openTabById(id: string): SettingTab | null {
    const tab = this.pluginTabs.find(candidate => candidate.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab): void {
    this.closeTab();
    this.activeTab = tab;
    this.drawHeaders();
    this.tabContentContainer.setChildrenInPlace([tab.containerEl]);
    tab.display();
  }

  private closeTab(): void {
    this.activeTab?.hide();
    this.activeTab = null;
    this.tabContentContainer.empty();
  }

  private drawHeaders(): void {
    this.headerListEl.empty();
    this.pluginTabs.forEach(tab => {
      const isActive = tab === this.activeTab;
      const el = this.headerListEl.createEl('button', { cls: 'vertical-tab-nav-item', text: tab.name, attr: { role: 'tab', 'aria-selected': isActive } });
      el.toggleClass('is-active', isActive);
      el.addEventListener('click', () => this.openTab(tab));
    });
  }
}
