import type { App as AppType } from 'obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import type { Context } from '../../src/plugin/context';
import { troubles } from '../../src/plugin/session/acts';
import type { Drafts } from '../../src/plugin/session/drafts';
import { DEFAULT_SETTINGS } from '../../src/plugin/settings/settings';
import { sheetServices } from '../../src/plugin/sheet/services';
import type { SheetServices } from '../../src/ui/sheet/sheet-services';
import { type Desk, deskWith } from './desk';
import { filesOf, keptOf } from './kept-world';
import { SESSION } from './session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

function servicesOn(desk: Desk): { services: SheetServices; drafts: Drafts } {
  const app = desk.app as unknown as AppType;
  const words = wordsIn('en');
  const { drafts } = keptOf(desk);
  const files = filesOf(desk, troubles(words, drafts));
  const context = { app, drafts, words, language: 'en', settings: { current: DEFAULT_SETTINGS }, files };
  return { services: sheetServices(context as unknown as Context, {} as never, () => desk.file('a.md')), drafts };
}

it('words that could not be written are kept once, where the sheet says', async () => {
  const desk = await deskWith({ 'a.md': SESSION });
  const { services, drafts } = servicesOn(desk);
  vi.spyOn(desk.app.vault, 'process').mockRejectedValue(new Error('ENOSPC'));
  const sending = services.drafts?.begin({ text: 'Zingen' });
  expect(await services.emit({ verb: 'add-notes', lines: ['Zingen'], colour: 'yellow', to: {} }, services.ask())).toEqual({ done: false });
  expect(drafts.of('a.md').text).toBe('');
  sending?.putBack();
  expect(drafts.of('a.md').text).toBe('Zingen');
  expect(desk.said.join(' ')).toContain('ENOSPC');
});

it('what is typed on the sheet when the app is cut off comes back once, on the sheet or else in the capture bar', async () => {
  const desk = await deskWith({ 'a.md': SESSION });
  servicesOn(desk).services.drafts?.begin({ text: 'Zin' }).update({ text: 'Zingen' });
  expect(keptOf(desk).drafts.of('a.md').text).toBe('Zingen');
  const again = servicesOn(desk);
  const [cutOff] = again.services.drafts?.take() ?? [];
  expect(cutOff?.draft).toEqual({ text: 'Zingen' });
  expect([again.services.drafts?.take(), again.drafts.of('a.md').text]).toEqual([[], '']);
  cutOff?.sending.forget();
  expect(keptOf(desk).drafts.of('a.md').text).toBe('');
});

it.each([
  ['https://example.org', true], ['mailto:a@example.org', true], ['tel:020', true], ['obsidian://open', true], ['javascript:alert(1)', false], ['file:///etc', false], ['//example.org', false],
])('opens %s: %j, and takes no picture from it by itself', async (target, opens) => {
  const desk = await deskWith({ 'a.md': SESSION });
  const open = vi.fn();
  const services = sheetServices({ app: desk.app } as unknown as Context, { containerEl: { win: { open } } } as never, () => desk.file('a.md'));
  services.openLink(target, false, new MouseEvent('click'));
  expect(open).toHaveBeenCalledTimes(opens ? 1 : 0);
  expect(services.resourceUrl(target, false)).toBeUndefined();
});
