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

it.each([[[]], ['tekst'], [7]])('starts from the defaults where the whole is damaged: %j', (data) => {
  expect(readSettings(data)).toEqual({ settings: DEFAULT_SETTINGS, damaged: ['data.json'] });
});

it('loads all the same and says which setting fell back', async () => {
  const desk = await deskWith({}, { sector: 'hbo', folder: 'Gesprekken' });
  expect(desk.said.join(' ')).toContain('sector');
});
