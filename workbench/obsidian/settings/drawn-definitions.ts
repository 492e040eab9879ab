import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../interface/icons';
import { say } from '../words';
import { drawControl } from './draw-control';
import { addListActions } from './list-actions';
import type { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingTab } from './setting-tab';

const valueOf = <T>(value: T | (() => T)): T => (typeof value === 'function' ? (value as () => T)() : value);
const isVisible = (item: { visible?: boolean | (() => boolean) }): boolean => valueOf(item.visible ?? true);
type Grouped = SettingDefinitionGroup | SettingDefinitionList;
const isGroup = (item: SettingDefinitionItem): item is Grouped => 'type' in item && item.type !== 'page';
const isPage = (item: SettingDefinitionItem): item is SettingDefinitionPage => 'type' in item && item.type === 'page';

/** Settings drawn from their definitions, with the pages opened on top of each other. */
export class DrawnDefinitions {
  private cleanups: (() => void)[] = [];
  private refreshers: (() => void)[] = [];
  private openPages: SettingDefinitionPage[] = [];
  private readonly queries = new Map<string, string>();

  constructor(private readonly tab: SettingTab, private readonly containerEl: HTMLElement) {}

  draw(items: SettingDefinitionItem[]): void {
    const { scrollTop } = this.containerEl;
    this.release();
    this.containerEl.empty();
    this.drawInto(this.containerEl, this.pageItems(items));
    this.containerEl.scrollTop = scrollTop;
  }

  refresh(): void { this.refreshers.forEach(refresh => refresh()); }

  release(): void {
    this.cleanups.splice(0).forEach(cleanup => cleanup());
    this.refreshers = [];
  }

  // The definitions are made anew on every update: an open page is found again by its name.
  private pageItems(items: SettingDefinitionItem[]): SettingDefinitionItem[] {
    return this.openPages.reduce((level, open) => this.findPage(level, open.name)?.items ?? [], items);
  }

  private findPage(items: SettingDefinitionItem[], name: string): SettingDefinitionPage | undefined {
    const flat = items.flatMap(item => (isGroup(item) ? item.items ?? [] : [item]));
    return flat.filter(isPage).find(page => page.name === name);
  }

  private drawInto(el: HTMLElement, items: SettingDefinitionItem[]): void {
    const page = this.openPages.at(-1);
    if (page) this.drawTitlebar(el, page);
    if (page?.page) return this.drawOwnPage(el, page.page());
    let loose: SettingGroup | null = null;
    items.filter(isVisible).forEach(item => {
      if (isGroup(item)) {
        loose = null;
        this.drawGroup(el, item);
      } else {
        loose ??= new SettingGroup(el);
        this.drawItem(loose, item, 0);
      }
    });
  }

  private drawTitlebar(el: HTMLElement, page: SettingDefinitionPage): void {
    const bar = el.createDiv('setting-page-titlebar');
    const back = bar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': say('back') } });
    setIcon(back, 'chevron-left');
    back.addEventListener('click', () => { this.openPages.pop(); this.tab.update(); });
    bar.createDiv({ cls: 'setting-page-title', text: page.name });
    window.setTimeout(() => back.focus());
  }

  private drawOwnPage(el: HTMLElement, page: { rootEl: HTMLElement; titlebarEl: HTMLElement; display: () => void; hide: () => void }): void {
    page.titlebarEl.detach();
    el.appendChild(page.rootEl);
    page.display();
    this.cleanups.push(() => page.hide());
  }

  private drawGroup(el: HTMLElement, definition: Grouped): void {
    const group = new SettingGroup(el);
    if (definition.heading) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(definition.cls);
    if (definition.search) this.drawSearch(group, definition);
    definition.extraButtons?.forEach(button => group.addExtraButton(component => button(component as never)));
    const list = definition.type === 'list' ? definition as SettingDefinitionList : null;
    if (list?.addItem) this.drawAddButton(group, list.addItem);
    this.drawItems(group, definition, list);
  }

  private drawItems(group: SettingGroup, definition: Grouped, list: SettingDefinitionList | null): void {
    const query = this.queries.get(definition.heading ?? '') ?? '';
    const items = definition.items ?? [];
    items.forEach((item, index) => {
      if (!isVisible(item) || (query && !isPage(item) && definition.search?.match(item, query) === false)) return;
      const setting = this.drawItem(group, item, index);
      if (list) this.cleanups.push(addListActions(setting, list, index, items.length));
    });
    if (list?.emptyState && items.length === 0) group.listEl.createDiv('setting-list-empty').append(list.emptyState);
  }

  private drawSearch(group: SettingGroup, definition: Grouped): void {
    const key = definition.heading ?? '';
    group.addSearch(search => search.setPlaceholder(definition.search?.placeholder ?? say('search')).setValue(this.queries.get(key) ?? '').onChange(query => {
      this.queries.set(key, query);
      group.listEl.empty();
      this.drawItems(group, definition, definition.type === 'list' ? definition as SettingDefinitionList : null);
    }));
  }

  private drawAddButton(group: SettingGroup, addItem: NonNullable<SettingDefinitionList['addItem']>): void {
    group.addExtraButton(button => button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
  }

  private drawItem(group: SettingGroup, item: SettingDefinition | SettingDefinitionPage, index: number): Setting {
    let drawn: Setting | undefined;
    group.addSetting(setting => {
      drawn = setting.setName(item.name);
      if (item.desc) setting.setDesc(item.desc);
      if (isPage(item)) this.drawPageEntry(setting, item);
      else this.drawDefinition(setting, group, item, index);
    });
    if (!drawn) throw new Error('A setting was not drawn');
    return drawn;
  }

  private drawDefinition(setting: Setting, group: SettingGroup, item: SettingDefinition, index: number): void {
    if (item.control) this.refreshers.push(drawControl(this.tab, setting, item.control));
    else if (item.render) {
      const cleanup = item.render(setting as never, group as never);
      if (cleanup) this.cleanups.push(cleanup);
    } else if (item.action) this.drawAction(setting, item.action, index, () => valueOf(item.disabled ?? false));
  }

  private drawAction(setting: Setting, action: (el: HTMLElement, index: number) => void, index: number, isDisabled: () => boolean): void {
    this.makeClickable(setting, () => { if (!isDisabled()) action(setting.settingEl, index); });
    const refresh = () => { setting.settingEl.toggleClass('is-disabled', isDisabled()); };
    refresh();
    this.refreshers.push(refresh);
  }

  private drawPageEntry(setting: Setting, page: SettingDefinitionPage): void {
    setting.addDisplayValue(value => value.setValue(valueOf(page.displayValue ?? '')).setStatus(valueOf(page.status ?? null)));
    setIcon(setting.controlEl.createSpan('setting-item-chevron'), 'chevron-right');
    this.makeClickable(setting, () => { this.openPages.push(page); this.tab.update(); });
  }

  private makeClickable(setting: Setting, run: () => void): void {
    const { settingEl } = setting;
    settingEl.addClass('mod-clickable');
    settingEl.setAttrs({ role: 'button', tabindex: 0, 'aria-labelledby': setting.nameEl.id });
    settingEl.addEventListener('click', event => { if (!(event.target as Element).closest('button')) run(); });
    settingEl.addEventListener('keydown', event => { if (event.key === 'Enter' && event.target === settingEl) run(); });
  }
}
