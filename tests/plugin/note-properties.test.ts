import type { App as AppType, TFile } from 'obsidian';
import { App } from 'obsidian-test-mocks/obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { frontmatterIn } from '../../src/plugin/session/frontmatter-in';
import { propertiesIn, propertiesOf } from '../../src/plugin/session/note-properties';

afterEach(() => { vi.restoreAllMocks(); });

const FILE = {} as TFile;

it.each([
  ['---\ntype: verslag\nschool: De Merel\n---\n\n# School: geen\n', { type: 'verslag', school: 'De Merel' }],
  ['---\n- een\n- twee\n---\n', {}],
  ['---\n---\n', {}],
  ['type: verslag\n', {}],
  ['', {}],
  ['---\ntype: [\n---\n', {}],
])('the properties of %j are %j at this moment', (text, wanted) => {
  expect(frontmatterIn(text)).toEqual(wanted);
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
