import type { App as AppType, SettingDefinitionGroup, SettingDefinitionItem } from 'obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import type { Context } from '../../src/plugin/context';
import { AmbitiegesprekSettingTab } from '../../src/plugin/settings/settings-tab';
import { SettingsStore } from '../../src/plugin/settings/settings-store';
import { type Desk, deskWith } from './desk';

afterEach(() => {
  vi.restoreAllMocks();
});

function tabOf(desk: Desk): AmbitiegesprekSettingTab {
  const words = wordsIn('en');
  const context = { app: desk.app as unknown as AppType, plugin: desk.plugin, words, language: 'en', settings: new SettingsStore(desk.plugin, words) };
  return new AmbitiegesprekSettingTab(context as unknown as Context);
}

function parts(items: readonly SettingDefinitionItem[]): SettingDefinitionItem[] {
  return items.flatMap(item => [item, ...('items' in item ? parts(item.items ?? []) : [])]);
}

it('the way back to the original opens with the first change, without drawing the field anew', async () => {
  const tab = tabOf(await deskWith({}));
  const all = parts(tab.getSettingDefinitions());
  const group = all.find((item): item is SettingDefinitionGroup => 'extraButtons' in item && item.extraButtons !== undefined);
  let disabled: boolean | undefined;
  const button: unknown = new Proxy({}, { get: (_, name) => (value: unknown) => {
    if (name === 'setDisabled') disabled = value === true;
    return button;
  } });
  group?.extraButtons?.forEach(draw => { draw(button as never); });
  const drawAnew = vi.spyOn(tab, 'update');
  expect(disabled).toBe(true);
  await tab.setControlValue('method/minutes/1', 7);
  expect(disabled).toBe(false);
  expect(drawAnew).not.toHaveBeenCalled();
});

it('a template that lacks something is accepted and told, a missing one is not', async () => {
  const desk = await deskWith({ 't.md': '# {{school}}' });
  const tab = tabOf(desk);
  const template = parts(tab.getSettingDefinitions()).find(item => 'control' in item && item.control?.key === 'template');
  const validate = template && 'control' in template && template.control && 'validate' in template.control ? template.control.validate : undefined;
  const answer = (path: string): unknown => (validate as ((value: string) => unknown) | undefined)?.(path);
  expect([answer('t.md'), answer('')]).toEqual(['', '']);
  expect(answer('weg.md')).toContain('no note');
  await tab.setControlValue('template', 't.md');
  expect(desk.said.join(' ')).toContain('the heading of the sheet');
});
