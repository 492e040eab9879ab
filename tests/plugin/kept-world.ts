import type { App as AppType } from 'obsidian';
import { vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { Kept } from '../../src/plugin/kept/kept';
import { WordsFile } from '../../src/plugin/kept/words-file';
import { Drafts } from '../../src/plugin/session/drafts';
import type { Troubles } from '../../src/plugin/session/act-result';
import type { Desk } from './desk';

/** What is kept beside the plugin of the desk: another life of it, on the same vault and storage. */
export function keptOf(desk: Desk, storageFailed: () => void = () => undefined): { kept: Kept; drafts: Drafts } {
  const app = desk.app as unknown as AppType;
  const words = wordsIn('en');
  const kept = new Kept(app, storageFailed);
  return { kept, drafts: new Drafts(app, kept, new WordsFile(app, words), words) };
}

/** Hears of nothing. */
export const DEAF: Troubles = { watching: () => undefined, saving: () => undefined, deleted: () => undefined, undone: () => undefined };

/** How the storage of a device may fail; the result makes it work again. */
export const FAILURES: Readonly<Record<string, (desk: Desk) => () => void>> = {
  'is full': ({ app }) => {
    const spy = vi.spyOn(app, 'saveLocalStorage').mockImplementation(() => { throw new DOMException('', 'QuotaExceededError'); });
    return () => { spy.mockRestore(); };
  },
  'takes everything and holds nothing': ({ app }) => {
    const spy = vi.spyOn(app, 'saveLocalStorage').mockImplementation(() => undefined);
    return () => { spy.mockRestore(); };
  },
  'is switched off': ({ app }) => {
    const refuse = (): never => { throw new DOMException('', 'SecurityError'); };
    const spies = [vi.spyOn(app, 'saveLocalStorage').mockImplementation(refuse), vi.spyOn(app, 'loadLocalStorage').mockImplementation(refuse)];
    return () => { spies.forEach((spy) => { spy.mockRestore(); }); };
  },
};
