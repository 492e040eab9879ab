import type { App as AppType } from 'obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import type { Context } from '../../src/plugin/context';
import { troubles } from '../../src/plugin/session/acts';
import { Drafts } from '../../src/plugin/session/drafts';
import { SessionFiles } from '../../src/plugin/session/session-files';
import { DEFAULT_SETTINGS } from '../../src/plugin/settings/settings';
import { sheetServices } from '../../src/plugin/sheet/services';
import { deskWith } from './desk';
import { SESSION } from './session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

it.each([[false, ''], [true, 'Zingen']])('words that could not be written are kept once: sheet closed %j, capture bar “%s”', async (closed, kept) => {
  const desk = await deskWith({ 'a.md': SESSION });
  const app = desk.app as unknown as AppType;
  const drafts = new Drafts(app);
  const context = { app, drafts, words: wordsIn('en'), language: 'en', settings: { current: DEFAULT_SETTINGS }, files: new SessionFiles(app, troubles(wordsIn('en'), drafts)) };
  vi.spyOn(desk.app.vault, 'process').mockRejectedValue(new Error('ENOSPC'));
  const { emit } = sheetServices(context as unknown as Context, { closed } as never, () => desk.file('a.md'));
  expect(await emit({ verb: 'add-notes', lines: ['Zingen'], colour: 'yellow', to: {} })).toEqual({ done: false });
  expect(drafts.of('a.md').text).toBe(kept);
  expect(desk.said.join(' ')).toContain('ENOSPC');
});
