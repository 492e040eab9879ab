import type { App as AppType, TFile } from 'obsidian';
import { App } from 'obsidian-test-mocks/obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { propertiesIn, propertiesNow, propertiesOf } from '../../src/plugin/session/note-properties';
import { parse } from '../read';

afterEach(() => { vi.restoreAllMocks(); });

const FILE = {} as TFile;
const now = (text: string) => propertiesNow({ read: () => Promise.resolve(parse(text)) }, FILE);

it.each([
  ['---\ntype: verslag\nschool: De Merel\n---\n\n# School: geen\n', { type: 'verslag', school: 'De Merel' }],
  ['---\n- een\n- twee\n---\n', {}],
  ['---\n---\n', {}],
  ['type: verslag\n', {}],
  ['', {}],
])('the properties of %j are %j at this moment', async (text, wanted) => {
  expect(await now(text)).toEqual(wanted);
});

it('the properties of a note whose YAML cannot be read, or that itself cannot be, are not known', async () => {
  await expect(now('---\ntype: [\n---\n')).rejects.toThrow();
  await expect(propertiesNow({ read: () => Promise.reject(new Error('EIO')) }, FILE)).rejects.toThrow('EIO');
});

it('what the app read is read by us once, and is nothing where it has read none', () => {
  const app = App.createConfigured__({ files: {} });
  const frontmatter = { type: 'ambitiegesprek', school: 'De Merel' };
  vi.spyOn(app.metadataCache, 'getFileCache').mockReturnValueOnce(null).mockReturnValueOnce({}).mockReturnValue({ frontmatter } as never);
  const read = (): unknown => propertiesOf(app as unknown as AppType, FILE);
  expect([read(), read()]).toEqual([undefined, undefined]);
  expect(read()).toMatchObject({ isSession: true, school: 'De Merel' });
  expect(read()).toBe(propertiesIn(frontmatter));
});
