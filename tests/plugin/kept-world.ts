import type { App as AppType } from 'obsidian';
import { vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { Kept } from '../../src/plugin/kept/kept';
import { WordsFile } from '../../src/plugin/kept/words-file';
import type { ConflictCopies } from '../../src/plugin/session/conflict-copies';
import { Drafts } from '../../src/plugin/session/drafts';
import type { Troubles } from '../../src/plugin/session/act-result';
import { SessionFiles } from '../../src/plugin/session/session-files';
import type { Desk } from './desk';

/** What is kept beside the plugin of the desk: another life of it, on the same vault and storage. */
export function keptOf(desk: Desk, storageFailed: () => void = () => undefined): { kept: Kept; drafts: Drafts } {
  const app = desk.app as unknown as AppType;
  const words = wordsIn('en');
  const kept = new Kept(app, storageFailed);
  return { kept, drafts: new Drafts(app, kept, new WordsFile(app, words), words) };
}

/** The files of the desk's notes, with what is kept of them in its storage. */
export function filesOf(desk: Pick<Desk, 'app'>, told: Troubles = DEAF, copies: Pick<ConflictCopies, 'of'> = { of: () => undefined }): SessionFiles {
  const app = desk.app as unknown as AppType;
  return new SessionFiles(app, told, copies, new Kept(app, () => undefined));
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
