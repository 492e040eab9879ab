import { Blob as AnyBlob } from 'node:buffer';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { putOnClipboard } from '../../src/plugin/clipboard';
import { type Desk, deskWith } from './desk';
import { SESSION } from './session-note';

const { report: words } = wordsIn('en');

let desk: Desk;
/** What the clipboard holds, by its type. */
let clipboard: Record<string, string>;
/** Whether a press is being answered: WebKit takes nothing at another moment. */
let pressed: boolean;

type Part = AnyBlob | Promise<AnyBlob>;

/** A window of which the clipboard takes only what it knows. */
function windowThat({ takesPromises, onlyPressed }: { takesPromises: boolean; onlyPressed: boolean }): object {
  class Item {
    constructor(readonly parts: Record<string, Part>) {
      if (!takesPromises && Object.values(parts).some(part => part instanceof Promise)) throw new TypeError('no blob');
    }
  }
  const write = async ([item]: Item[]): Promise<void> => {
    if (onlyPressed && !pressed) throw new Error('NotAllowedError');
    for (const [type, part] of Object.entries(item?.parts ?? {})) clipboard[type] = await (await Promise.resolve(part).catch(() => { throw new Error('DataError'); })).text();
  };
  return { Blob: AnyBlob, ClipboardItem: Item, navigator: { clipboard: { write } } };
}

async function press(command: string): Promise<void> {
  pressed = true;
  const done = desk.run(command);
  pressed = false;
  await done;
  await vi.waitFor(() => { expect(desk.said).not.toEqual([]); });
}

beforeEach(async () => {
  clipboard = {};
  desk = await deskWith({ 'a.md': SESSION });
  desk.open('a.md');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  ['takes it in the press only', { takesPromises: true, onlyPressed: true }],
  ['takes what is made only', { takesPromises: false, onlyPressed: false }],
])('report and mail come on a clipboard that %s', async (_, kind) => {
  vi.stubGlobal('activeWindow', windowThat(kind));
  await press('copy-report');
  expect(desk.said).toEqual([words.copied.outside]);
  expect(clipboard['text/html']).toContain('<h3>Podium</h3>');
  expect(clipboard['text/plain']).toContain('Durven staan');
  desk.said.length = 0;
  clipboard = {};
  await press('copy-mail');
  expect(desk.said).toEqual([words.mailCopied]);
  expect(clipboard['text/plain']).toContain('Beste allemaal,');
});

it('a picture that is not there, is none or cannot be read stays out, and is told', async () => {
  const images = ['weg.png', 'kapot.png', 'leerling.svg'].map(name => `![[${name}]]`).join('\n');
  desk = await deskWith({ 'a.md': SESSION.replace('## Het vel\n', `## Het vel\n\n${images}\n`), 'kapot.png': 'geen plaatje', 'leerling.svg': '<svg/>' });
  desk.open('a.md');
  const read = desk.app.vault.read.bind(desk.app.vault);
  vi.spyOn(desk.app.vault, 'read').mockImplementation(file => (file.extension === 'svg' ? Promise.reject(new Error('nog niet opgehaald')) : read(file)));
  vi.stubGlobal('activeWindow', windowThat({ takesPromises: true, onlyPressed: true }));
  await press('copy-report');
  await vi.waitFor(() => { expect(desk.said).toEqual([words.copied.outside, words.leftOut('‘weg.png’, ‘kapot.png’, ‘leerling.svg’')]); });
  expect(clipboard['text/html']).not.toContain('<img');
});

it('what could not be made is told with its own reason', async () => {
  vi.stubGlobal('activeWindow', windowThat({ takesPromises: true, onlyPressed: false }));
  const texts = { 'text/html': Promise.reject(new Error('schijf weg')), 'text/plain': Promise.resolve('woorden') };
  await expect(putOnClipboard(texts)).rejects.toThrow('schijf weg');
});
