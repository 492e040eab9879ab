// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wordsIn } from '../../../src/i18n/words';
import { mountPhotoEntry, type PhotoEntryHandle } from '../../../src/ui/photo/photo-entry';
import { mountPhotoPicker } from '../../../src/ui/photo/photo-picker';
import { eventually } from '../../e2e/eventually';

const words = wordsIn('nl');
let container: HTMLElement;
let handle: PhotoEntryHandle;
let added: string[];
let written: (done: boolean) => void;
let draft: string;

function field(): HTMLInputElement {
  const input = container.querySelector('input');
  if (!input) throw new Error('no field');
  return input;
}

function type(text: string): void {
  field().value += text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function enter(): void {
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  added = [];
  draft = '';
  handle = mountPhotoEntry(container, {
    told: (work) => { work(); }, words, url: 'app://photo', draft: '', colour: 'yellow', keepDraft: (text) => { draft = text; },
    add: line => new Promise((resolve) => {
      added.push(line);
      written = resolve;
    }),
  });
});
afterEach(() => {
  handle.destroy();
  container.remove();
});

it('writes a note once, however often Enter is pressed before it stands in the note', async () => {
  type('Durven');
  enter();
  enter();
  written(true);
  await eventually(() => { expect(field().value).toBe(''); });
  expect(added).toEqual(['Durven']);
});

it('keeps what is typed while a note is being written, and writes it at the next Enter', async () => {
  type('Durven');
  enter();
  type('Zingen');
  enter();
  expect(added).toEqual(['Durven']);
  written(true);
  await eventually(() => { expect([field().value, draft]).toEqual(['Zingen', 'Zingen']); });
  enter();
  expect(added).toEqual(['Durven', 'Zingen']);
});

it('keeps a pasted list while it is being written, beside what is typed meanwhile', async () => {
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(paste, { clipboardData: { getData: (type: string) => (type === 'text/plain' ? '- Een\n- Twee' : '') } });
  field().dispatchEvent(paste);
  type('Drie');
  expect(draft.split('\n').slice(-1)).toEqual(['Drie']);
  expect(draft).toMatch(/Een[^]*Twee/);
  written(true);
  await eventually(() => { expect(draft).toBe('Drie'); });
});

it('keeps the words that could not be written, to be tried again', async () => {
  type('Durven');
  enter();
  written(false);
  await new Promise(resolve => setTimeout(resolve));
  expect([field().value, draft]).toEqual(['Durven', 'Durven']);
  enter();
  expect(added).toEqual(['Durven', 'Durven']);
});

it('lets a tablet choose a photo as well as take one, and a computer choose one', () => {
  const ways = (camera: boolean): unknown[] => {
    const place = document.createElement('div');
    mountPhotoPicker(place, place, { words, camera, pick: vi.fn() });
    const fields = [...place.querySelectorAll('input')].map(input => input.getAttribute('capture'));
    return [[...place.querySelectorAll('button')].map(button => button.textContent), fields];
  };
  expect(ways(true)).toEqual([['Foto maken', 'Foto kiezen'], [null, 'environment']]);
  expect(ways(false)).toEqual([['Foto kiezen'], [null]]);
});

it('shows the photo as its file is now, and keeps what is being typed', () => {
  type('Zingen');
  handle.show('app://photo?2');
  expect(container.querySelector('img')?.getAttribute('src')).toBe('app://photo?2');
  expect(field().value).toBe('Zingen');
});
