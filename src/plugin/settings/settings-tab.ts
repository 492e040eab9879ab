import { PluginSettingTab } from 'obsidian';
import type { SettingDefinitionItem } from 'obsidian';
import { PLACEHOLDERS } from '../../core/new-session';
import type { Context } from '../context';
import { withoutChanges, withChange } from '../method/method-changes';
import { told, warn } from '../say';
import { lacksOf } from '../template/template-words';
import { METHOD_KEY, methodPages, originalOf } from './method-page';
import { isMinutes, isTaskTag } from './read-settings';
import type { Settings } from './settings';

type Item = SettingDefinitionItem;

/** The settings, declared: the app draws them and finds them in its search. */
export class AmbitiegesprekSettingTab extends PluginSettingTab {
  override icon = 'sticky-note';
  /** What shows whether a part of the method was changed. */
  private readonly shown = new Map<string, () => void>();

  constructor(private readonly context: Context) {
    super(context.app, context.plugin);
    this.containerEl.addClass('ambitiegesprek-settings');
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { sessions, defaults, meeting, method } = this.words;
    return [
      { type: 'group', heading: sessions, items: [this.folder(), this.fileName(), this.template(), this.noteLanguage()] },
      { type: 'group', heading: defaults, items: [this.facilitator(), this.sector(), this.start(), this.duration()] },
      { type: 'group', heading: meeting, items: [this.sound(), this.taskTag()] },
      { type: 'group', heading: method, items: this.method() },
    ] satisfies Item[];
  }

  override getControlValue(key: string): unknown {
    const { current } = this.context.settings;
    if (key.startsWith(METHOD_KEY)) return current.method[methodName(key)] ?? originalOf(methodName(key));
    return key in current ? current[key as keyof Settings] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key.startsWith(METHOD_KEY)) await this.changeMethod(methodName(key), value);
    else await this.context.settings.change({ [key]: value });
    if (key === 'template' && typeof value === 'string') await this.tellLacks(value);
  }

  private async changeMethod(name: string, value: unknown): Promise<void> {
    const { settings } = this.context;
    const original = originalOf(name);
    if (original === undefined || typeof value !== typeof original) return;
    await settings.change({ method: withChange(settings.current.method, name, value as string | number, original) });
    for (const refresh of this.shown.values()) refresh();
  }

  private async resetMethod(names: readonly string[]): Promise<void> {
    const { settings } = this.context;
    await settings.change({ method: withoutChanges(settings.current.method, names) });
    this.update();
  }

  private get words(): Context['words']['settings'] {
    return this.context.words.settings;
  }

  private folder() {
    const { folder, folderHelp } = this.words;
    return { name: folder, desc: folderHelp, control: { type: 'folder', key: 'folder' } } as const;
  }

  private fileName() {
    const { fileName, fileNameHelp, fileNameEmpty } = this.words;
    const validate = (value: string): string => value.trim() === '' ? fileNameEmpty : '';
    return { name: fileName, desc: fileNameHelp(placeholderNames()), control: { type: 'text', key: 'fileName', validate } } as const;
  }

  private template() {
    const { template, templateHelp } = this.words;
    const validate = (path: string): string => path === '' || this.app.vault.getFileByPath(path) ? '' : this.words.templateMissing;
    return { name: template, desc: templateHelp(placeholderNames()), control: { type: 'file', key: 'template', validate } } as const;
  }

  private noteLanguage() {
    const { noteLanguage, noteLanguageHelp: desc, noteLanguages: options } = this.words;
    return { name: noteLanguage, desc, control: { type: 'dropdown', key: 'noteLanguage', options } } as const;
  }

  private facilitator() {
    return { name: this.words.facilitator, control: { type: 'text', key: 'facilitator' } } as const;
  }

  private sector() {
    const { sector, sectors: { none, ...named } } = this.words;
    const options = { '': none, ...named };
    return { name: sector, control: { type: 'dropdown', key: 'sector', options } } as const;
  }

  private start() {
    const { start, startHelp, startInvalid } = this.words;
    const validate = (value: string): string => /^(?:\d{2}:\d{2})?$/.test(value) ? '' : startInvalid;
    return { name: start, desc: startHelp, control: { type: 'text', key: 'start', placeholder: '14:00', validate } } as const;
  }

  private duration() {
    const { duration, durationHelp, durationInvalid } = this.words;
    const validate = (value: number): string => isMinutes(value) ? '' : durationInvalid;
    return { name: duration, desc: durationHelp, control: { type: 'number', key: 'duration', min: 1, max: 1440, validate } } as const;
  }

  private sound() {
    const { sound, soundHelp } = this.words;
    return { name: sound, desc: soundHelp, control: { type: 'toggle', key: 'sound' } } as const;
  }

  private taskTag() {
    const { taskTag, taskTagHelp, taskTagInvalid } = this.words;
    const validate = (value: string): string => isTaskTag(value) ? '' : taskTagInvalid;
    return { name: taskTag, desc: taskTagHelp, control: { type: 'text', key: 'taskTag', placeholder: '#task', validate } } as const;
  }

  private method() {
    const { settings, language } = this.context;
    return methodPages({
      words: this.words, language,
      changes: () => settings.current.method,
      reset: (names) => { told(this.context, () => this.resetMethod(names)); },
      follow: (part, refresh) => { this.shown.set(part, refresh); },
    });
  }

  /** A template that lacks something may be used all the same. */
  private async tellLacks(path: string): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    const lacks = file ? lacksOf(await this.app.vault.cachedRead(file), this.context.words) : '';
    if (lacks !== '') warn(this.words.templateLacks(lacks));
  }
}

function methodName(key: string): string {
  return key.slice(METHOD_KEY.length);
}

function placeholderNames(): string {
  return PLACEHOLDERS.map(name => `{{${name}}}`).join(', ');
}

export function settingsFeature(context: Context): void {
  context.plugin.addSettingTab(new AmbitiegesprekSettingTab(context));
}
