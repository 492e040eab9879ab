import type { App as AppType, TFile } from 'obsidian';
import { ConfirmationModal, Menu, type MenuItem } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConflictCopies } from '../../src/plugin/session/conflict-copies';
import { likelySession } from '../../src/plugin/session/session-at-hand';
import type { SessionFiles } from '../../src/plugin/session/session-files';
import { SessionIndex } from '../../src/plugin/session/session-index';
import { type Desk, deskWith, settled } from './desk';
import { DEAF, filesOf, keptOf } from './kept-world';
import { SESSION } from './session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

const PROPERTIES = { type: 'ambitiegesprek', school: 'De Wielewaal', datum: '2026-03-12', fase: 3, verloop: ['2026-03-12T14:02:10 1'] };
const COPY = 'Gesprek (conflicted copy 2026-03-12 153000).md';

/** The app's metadata of each note, as properties. */
async function vaultWith(notes: Record<string, Record<string, unknown>>): Promise<{ desk: Desk; index: SessionIndex; files: SessionFiles; copies: ConflictCopies }> {
  const desk = await deskWith(Object.fromEntries(Object.keys(notes).map(path => [path, SESSION])));
  for (const [path, frontmatter] of Object.entries(notes)) desk.app.metadataCache.setCache__(path, { frontmatter } as never);
  vi.spyOn(desk.app.metadataCache, 'getFileCache').mockImplementation(file => ({ frontmatter: notes[file.path] }) as never);
  const app = desk.app as unknown as AppType;
  const copies = new ConflictCopies(app, keptOf(desk).kept);
  const files = filesOf(desk, DEAF, copies);
  return { desk, files, copies, index: new SessionIndex(app, files.panes, copies) };
}

/** What is asked, and what its buttons do when they are pressed. */
function questions(): { asked: string[]; buttons: (() => void)[] } {
  const [asked, buttons]: [string[], (() => void)[]] = [[], []];
  vi.spyOn(ConfirmationModal.prototype, 'setContent').mockImplementation(function (this: never, text) {
    asked.push(String(text));
    return this;
  });
  vi.spyOn(ConfirmationModal.prototype, 'addButton').mockImplementation(function (this: never, draw) {
    const button = { setButtonText: () => button, setCta: () => button, onClick: (act: () => void) => { buttons.push(act); return button; } };
    draw(button as never);
    return this;
  });
  return { asked, buttons };
}

const paths = (cards: readonly { file: TFile }[]): string[] => cards.map(({ file }) => file.path).sort();

describe('a conflict copy', () => {
  it('is a session, and is neither counted nor proposed', async () => {
    const { desk, index, copies } = await vaultWith({ 'Gesprek.md': PROPERTIES, [COPY]: { ...PROPERTIES, school: 'Elders' } });
    const copy = desk.file(COPY);
    expect(index.isSession(copy)).toBe(true);
    expect([paths(index.all()), paths(index.running()), index.schools(), index.ofSchool('Elders')])
      .toEqual([['Gesprek.md'], ['Gesprek.md'], ['De Wielewaal'], []]);
    expect(paths(index.withCopies())).toEqual([COPY, 'Gesprek.md'].sort());
    const likely = (): string | undefined => likelySession({ app: desk.app as unknown as AppType, index })?.path;
    expect(likely()).toBe('Gesprek.md');
    desk.open(COPY);
    expect(likely()).toBe('Gesprek.md');
    expect(copies.of(copy)?.file?.path).toBe('Gesprek.md');
  });

  it('is not written to, in the file or in an editor, until somebody calls it the real one', async () => {
    const { desk, files, copies } = await vaultWith({ 'Gesprek.md': PROPERTIES, [COPY]: PROPERTIES });
    const copy = desk.file(COPY);
    const write = () => files.run(copy, { verb: 'set-duration', minutes: 90 });
    expect(await write()).toEqual({ kind: 'refused', refusal: { code: 'conflict-copy', other: 'Gesprek' } });
    const editor = desk.open(COPY);
    await desk.run('tag-yellow');
    expect([editor.getValue(), desk.text(COPY)]).toEqual([SESSION, SESSION]);
    expect(desk.said.at(-1)).toContain('“Gesprek”');
    desk.app.workspace.iterateAllLeaves = () => undefined;
    copies.callReal(copy);
    expect((await write()).kind).toBe('done');
    expect(desk.text(COPY)).toContain('90');
  });

  it('that was written to before one could know it declines to have that taken back', async () => {
    const notes: Record<string, Record<string, unknown>> = { 'Gesprek.md': PROPERTIES, 'Gesprek 2.md': { ...PROPERTIES, datum: '2026-03-13' } };
    const { desk, files } = await vaultWith(notes);
    const copy = desk.file('Gesprek 2.md');
    expect((await files.run(copy, { verb: 'set-duration', minutes: 90 })).kind).toBe('done');
    notes['Gesprek 2.md'] = PROPERTIES;
    expect(await files.undo(copy)).toEqual({ code: 'conflict-copy', other: 'Gesprek' });
  });

  it('is written to after “this is the real one”, and that follows its name', async () => {
    const { desk, copies } = await vaultWith({ 'Gesprek.md': PROPERTIES, [COPY]: PROPERTIES });
    const { buttons } = questions();
    desk.open('Gesprek.md');
    expect(desk.offers('keep-conflict-copy')).toBe(false);
    desk.open(COPY);
    expect([desk.offers('keep-conflict-copy'), buttons]).toEqual([true, []]);
    await desk.run('keep-conflict-copy');
    expect(copies.mayWrite(desk.file(COPY))).toBe(false);
    buttons[0]?.();
    expect([copies.mayWrite(desk.file(COPY)), desk.offers('keep-conflict-copy')]).toEqual([true, false]);
    await desk.app.vault.rename(desk.file(COPY) as never, 'Anders (conflicted copy).md');
    expect(copies.mayWrite(desk.file('Anders (conflicted copy).md'))).toBe(true);
  });

  it('is offered to be called the real one in its menu, and no other note is', async () => {
    const { desk, copies } = await vaultWith({ 'Gesprek.md': PROPERTIES, [COPY]: PROPERTIES, 'Boodschappen (conflicted copy).md': {} });
    const { asked, buttons } = questions();
    const offered = (path: string): MenuItem | undefined => {
      const menu = Menu.create2__();
      desk.app.workspace.trigger('file-menu', menu, desk.app.vault.getAbstractFileByPath(path), 'more-options');
      return menu.menuItems__.find(({ title__ }) => title__ === 'This is the real one');
    };
    expect(['Gesprek.md', 'Boodschappen (conflicted copy).md', '/'].map(offered)).toEqual([undefined, undefined, undefined]);
    const item = offered(COPY);
    expect(item?.section__).toBe('ambitiegesprek-meeting');
    item?.onClick__?.(new MouseEvent('click'));
    expect(asked).toEqual([expect.stringContaining('“Gesprek”')]);
    buttons[0]?.();
    expect([copies.mayWrite(desk.file(COPY)), offered(COPY)]).toEqual([true, undefined]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown> | undefined, boolean]>([
    ['the same meeting', PROPERTIES, PROPERTIES, true],
    ['the same meeting, of which one had begun', PROPERTIES, { ...PROPERTIES, verloop: undefined }, true],
    ['the same meeting, one further on', { ...PROPERTIES, fase: 5 }, PROPERTIES, true],
    ['no note of that name', PROPERTIES, undefined, false],
    ['another day', PROPERTIES, { ...PROPERTIES, datum: '2025-03-12' }, false],
    ['another school', PROPERTIES, { ...PROPERTIES, school: 'De Merel' }, false],
    ['another hour', { ...PROPERTIES, start: '14:00' }, { ...PROPERTIES, start: '16:00' }, false],
    ['another beginning', PROPERTIES, { ...PROPERTIES, verloop: ['2026-03-12T16:00:00 1'] }, false],
    ['the same meeting, that had begun in the other', { ...PROPERTIES, verloop: undefined }, PROPERTIES, true],
    ['no session', PROPERTIES, { titel: 'Boodschappen' }, false],
    ['no session, but alike', PROPERTIES, { ...PROPERTIES, type: 'verslag' }, false],
    ['a session, itself none', { ...PROPERTIES, type: 'verslag' }, PROPERTIES, false],
    ['another that is no session either', { titel: 'Boodschappen' }, { titel: 'Boodschappen' }, false],
    ['the same meeting at a school that is not named', { ...PROPERTIES, school: undefined }, { ...PROPERTIES, school: undefined }, true],
  ])('with only a number after its name is one beside %s', async (_, own, other, isCopy) => {
    const { desk, index, copies } = await vaultWith({ 'map/Gesprek 2.md': own, ...(other ? { 'map/Gesprek.md': other } : {}), 'Gesprek.md': own });
    expect(copies.mayWrite(desk.file('map/Gesprek 2.md'))).toBe(!isCopy);
    expect(paths(index.all()).includes('map/Gesprek 2.md')).toBe(!isCopy && own['type'] === 'ambitiegesprek');
  });
});

it('is one by its name alone where its note is not there', async () => {
  const { desk, copies } = await vaultWith({ [COPY]: PROPERTIES });
  expect([copies.of(desk.file(COPY)), copies.mayWrite(desk.file(COPY))]).toEqual([{ other: 'Gesprek' }, false]);
});

it('tells who asked for it when it is called the real one', async () => {
  const { desk, copies } = await vaultWith({ [COPY]: PROPERTIES });
  const heard = vi.fn();
  copies.onChange(heard);
  copies.callReal(desk.file(COPY));
  expect(heard).toHaveBeenCalledOnce();
});

it('of a device whose name has dashes is one beside the note that is there', async () => {
  const { desk, copies } = await vaultWith({ 'Gesprek.md': PROPERTIES, 'Gesprek-Annas-MBP.md': PROPERTIES, 'Gesprek-Annas.md': { ...PROPERTIES, datum: '2025-03-12' } });
  expect(copies.of(desk.file('Gesprek-Annas-MBP.md'))?.other).toBe('Gesprek');
  expect(copies.of(desk.file('Gesprek-Annas.md'))).toBeUndefined();
});

it('the status bar names the note that a copy is of', async () => {
  const { desk } = await vaultWith({ 'Gesprek.md': PROPERTIES, [COPY]: PROPERTIES });
  desk.open(COPY);
  desk.app.workspace.trigger('file-open', desk.file(COPY) as never);
  await settled();
  const bar = (desk.plugin as unknown as { statusBarItems__: HTMLElement[] }).statusBarItems__.map(({ textContent }) => textContent);
  expect(bar.filter(text => text !== '')).toEqual(['Conflict copy of Gesprek']);
});
