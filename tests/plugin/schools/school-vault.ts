import type { App, TFile } from 'obsidian';
import { parse as parseYaml } from 'yaml';
import { wordsIn } from '../../../src/i18n/words';
import type { Context } from '../../../src/plugin/context';
import { SessionIndex } from '../../../src/plugin/session/session-index';
import { type Desk, deskWith } from '../desk';
import { DEAF, filesOf } from '../kept-world';

/** A vault of schools in memory: what the app's index knows of a note is always what stands in it. */
export interface SchoolVault {
  readonly desk: Desk;
  readonly context: Context;
  /** Every file that the vault has now, by path. */
  texts(): Record<string, string>;
}

export async function schoolVault(notes: Readonly<Record<string, string>>): Promise<SchoolVault> {
  const desk = await deskWith({ ...notes });
  const app = desk.app as unknown as App;
  const caches = new Map<string, { text: string; cache: object }>();
  const markdown = (): TFile[] => app.vault.getMarkdownFiles();
  desk.app.metadataCache.getFileCache = ((file: TFile) => {
    const text = desk.text(file.path);
    const known = caches.get(file.path);
    if (known?.text === text) return known.cache;
    const cache = cacheOf(text);
    caches.set(file.path, { text, cache });
    return cache;
  }) as never;
  desk.app.metadataCache.getFirstLinkpathDest = ((link: string) => markdown().find(({ basename, path }) => [basename, path].includes(link)) ?? null) as never;
  desk.app.metadataCache.fileToLinktext = ((file: TFile) => file.basename) as never;
  const copies = { of: () => undefined } as never;
  const files = filesOf(desk, DEAF, copies);
  files.follow(desk.plugin);
  const context = {
    app, files, plugin: desk.plugin, language: 'nl', words: wordsIn('nl'), copies,
    index: new SessionIndex(app, files.panes, copies), settings: { current: { noteLanguage: 'nl', taskTag: '' } },
  } as unknown as Context;
  const texts = (): Record<string, string> => Object.fromEntries(app.vault.getFiles().map(({ path }) => [path, desk.text(path)]));
  return { desk, context, texts };
}

function cacheOf(text: string): object {
  const [, head] = /^---\n([^]*?)\n---\n/u.exec(text) ?? [];
  try {
    return head === undefined ? {} : { frontmatter: parseYaml(head) as object };
  } catch {
    return {};
  }
}
