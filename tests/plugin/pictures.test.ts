import type { App as AppType } from 'obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { picturesOf } from '../../src/plugin/session/pictures';
import { type Desk, deskWith } from './desk';
import { SESSION } from './session-note';

let desk: Desk;
let told: number;
let stop: () => void;

beforeEach(async () => {
  desk = await deskWith({ 'a.md': SESSION, 'leerling.svg': '<svg/>' });
  told = 0;
  stop = picturesOf(desk.app as unknown as AppType, () => 'a.md').followPictures(() => { told += 1; });
});
afterEach(() => { vi.restoreAllMocks(); });

it.each<[string, (file: never) => unknown]>([
  ['changes', file => desk.app.vault.trigger('modify', file)],
  ['comes', file => desk.app.vault.trigger('create', file)],
  ['gets another name', file => desk.app.vault.trigger('rename', file, 'oud.svg')],
  ['goes', file => desk.app.vault.trigger('delete', file)],
  ['is understood late', () => desk.app.metadataCache.trigger('resolved')],
])('who shows pictures hears of a file that %s, until it stops listening', (_, happen) => {
  happen(desk.file('leerling.svg') as never);
  expect(told).toBe(1);
  stop();
  happen(desk.file('leerling.svg') as never);
  expect(told).toBe(1);
});

it('a note that is saved is no picture', () => {
  desk.app.vault.trigger('modify', desk.file('a.md'));
  expect(told).toBe(0);
});
