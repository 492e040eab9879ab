import { afterEach, expect, it, vi } from 'vitest';
import { readSettings } from '../../src/plugin/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../src/plugin/settings/settings';
import { deskWith } from './desk';

afterEach(() => {
  vi.restoreAllMocks();
});

it('takes the default for the one field that cannot be read, and names it', () => {
  const { settings, damaged } = readSettings({ folder: 'Gesprekken', duration: 'lang', facilitator: 'Anna' });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, folder: 'Gesprekken', facilitator: 'Anna' });
  expect(damaged).toEqual(['duration']);
});

it('names notes by what the conversation is called, unless somebody chose a pattern', () => {
  expect(readSettings({ fileName: '{{date}} Ambitiegesprek {{school}}' }).settings.fileName).toBe('{{date}} {{conversation}} {{school}}');
  expect(readSettings({ fileName: 'Ambitiegesprek {{school}}' }).settings.fileName).toBe('Ambitiegesprek {{school}}');
});

it('keeps every rewording that can be read beside a minute that cannot', () => {
  const { settings, damaged } = readSettings({ method: { 'nl/question/q3.1': 'Wie zijn wij?', 'minutes/3': 0, 'minutes/4': 20 } });
  expect(settings.method).toEqual({ 'nl/question/q3.1': 'Wie zijn wij?', 'minutes/4': 20 });
  expect(damaged).toEqual(['method']);
});

it.each([['#task', true], ['#werk/school', true], ['', true], ['task', false], ['#geel', false], ['#large/first', false], ['#a b', false], ['#2026', false], [7, false]])(
  'takes for the tag of new steps only one that means nothing else: %j', (taskTag, fits) => {
    expect(readSettings({ taskTag }).damaged).toEqual(fits ? [] : ['taskTag']);
  },
);

it.each([[[]], ['tekst'], [7]])('starts from the defaults where the whole is damaged: %j', (data) => {
  expect(readSettings(data)).toEqual({ settings: DEFAULT_SETTINGS, damaged: ['data.json'] });
});

it('loads all the same and says which setting fell back', async () => {
  const desk = await deskWith({}, { sector: 'hbo', folder: 'Gesprekken' });
  expect(desk.said.join(' ')).toContain('sector');
});

it('keeps one copy of a damaged file, however often Obsidian starts', async () => {
  const desk = await deskWith({});
  const { adapter } = desk.app.vault;
  const folder = `${desk.app.vault.configDir}/plugins/ambitiegesprek`;
  await adapter.mkdir(folder);
  for (const [index, text] of ['{"sector":"hbo"}', '{"sector":"hbo"}', '{"sector":"wo"}'].entries()) {
    await adapter.write(`${folder}/data.json`, text);
    // Copies bear the second in which they were made.
    vi.useFakeTimers({ now: new Date(2026, 2, 12, 9, index), toFake: ['Date'] });
    (desk.plugin as unknown as { data__: unknown }).data__ = JSON.parse(text);
    await desk.plugin.onExternalSettingsChange?.();
    vi.useRealTimers();
  }
  const { files } = await adapter.list(folder);
  const copies = await Promise.all(files.filter(path => path.includes('damaged')).map(path => adapter.read(path)));
  expect(copies).toEqual(['{"sector":"hbo"}', '{"sector":"wo"}']);
});
