import type { BasesView, BasesViewRegistration, QueryController, TFile } from 'obsidian';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { yearsInBase } from '../../../src/plugin/schools/years-in-base';
import { RecordIndex } from '../../../src/plugin/years/record-index';
import { type SchoolVault, schoolVault } from './school-vault';
import { eventually } from '../../e2e/eventually';

// The view loads its page when it first draws; on a busy machine that alone outlasts any wait.
beforeAll(() => import('../../../src/ui/years/mount-years'));

// The page scrolls to the last year, which a document without a layout cannot.
beforeEach(() => {
  Element.prototype.scrollTo = () => undefined;
});

afterEach(() => {
  vi.restoreAllMocks();
});

const meeting = (school: string, date: string, words: string): string =>
  `---\ntype: ambitiegesprek\nschool: ${school}\ndatum: ${date}\n---\n\n## Het vel\n\n### Ambitie 1: ${words}\n`;
const NOTES = {
  'een.md': meeting('De Brug', '2024-03-01', 'Durven'),
  'twee.md': meeting('De Brug', '2026-03-01', 'Durven maken'),
  'drie.md': meeting('De Wilg', '2026-04-01', 'Zingen'),
  'lijst.md': '# Boodschappen\n',
};

/** Bases as the app documents it: a view is made for a place on the page, and told when its query found something else. */
async function basesOver(vault: SchoolVault): Promise<{ show: (...paths: string[]) => void; view: BasesView; page: HTMLElement }> {
  const { context, desk } = vault;
  const registered: BasesViewRegistration[] = [];
  const plugin = Object.assign(Object.create(context.plugin) as typeof context.plugin, {
    registerBasesView: (_id: string, registration: BasesViewRegistration) => registered.push(registration) > 0,
  });
  yearsInBase({ ...context, plugin }, new RecordIndex(context));
  const page = document.body.createDiv();
  const view = registered[0]?.factory({} as QueryController, page);
  if (!view) throw new Error('not registered');
  const show = (...paths: string[]): void => {
    view.data = { data: paths.map(path => ({ file: desk.file(path) as TFile })) } as never;
    view.onDataUpdated();
  };
  return { show, view, page: page as HTMLElement };
}

const headings = (page: HTMLElement): (string | null)[] => [...page.querySelectorAll('h1')].map(({ textContent }) => textContent);

it('draws the years of each school of which the query finds a meeting, with these meetings', async () => {
  const vault = await schoolVault(NOTES);
  const { show, page, view } = await basesOver(vault);
  show('een.md', 'twee.md', 'drie.md', 'lijst.md');
  await eventually(() => { expect([vault.desk.said, headings(page)]).toEqual([[], ['De Brug', 'De Wilg']]); });
  expect(page.textContent).toContain('Durven maken');
  show('een.md');
  await eventually(() => { expect(headings(page)).toEqual(['De Brug']); });
  await eventually(() => { expect(page.textContent).not.toContain('Durven maken'); });
  view.onunload();
  expect(page.childElementCount).toBe(0);
});

it('what the query found last stands, however long what came before took', async () => {
  const { show, page } = await basesOver(await schoolVault(NOTES));
  show('een.md', 'drie.md');
  show('drie.md');
  await eventually(() => { expect(headings(page)).toEqual(['De Wilg']); });
});

it('an app that has no such views is left alone', async () => {
  const { context } = await schoolVault({});
  const plugin = Object.assign(Object.create(context.plugin) as typeof context.plugin, { registerBasesView: undefined });
  expect(() => { yearsInBase({ ...context, plugin } as never, new RecordIndex(context)); }).not.toThrow();
});
