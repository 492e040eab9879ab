import { expect, it } from 'vitest';
import { copyName } from '../../src/core/conflict-copy';

it.each([
  ['Obsidian Sync', '2026-03-12 Gesprek (Conflicted copy laptop-anna 202603121530)'],
  ['Dropbox', '2026-03-12 Gesprek (Anna\'s conflicted copy 2026-03-12)'],
  ['Dropbox, twice on a day', '2026-03-12 Gesprek (Anna\'s conflicted copy 2026-03-12 (1))'],
  ['Dropbox in Dutch', '2026-03-12 Gesprek (conflicterend exemplaar van Anna 2026-03-12)'],
  ['Dropbox in German', '2026-03-12 Gesprek (In Konflikt stehende Kopie von Anna 2026-03-12)'],
  ['Dropbox in French', '2026-03-12 Gesprek (Copie en conflit de Anna 2026-03-12)'],
  ['Dropbox, upper and lower case', '2026-03-12 Gesprek (Case Conflict)'],
  ['Nextcloud', '2026-03-12 Gesprek (conflicted copy 2026-03-12 153000)'],
  ['Nextcloud with a name', '2026-03-12 Gesprek (conflicted copy Anna 2026-03-12 153000)'],
  ['ownCloud', '2026-03-12 Gesprek_conflict-20260312-153000'],
  ['Syncthing', '2026-03-12 Gesprek.sync-conflict-20260312-153000-ABCDEF7'],
  ['OneDrive', '2026-03-12 Gesprek-DESKTOP-4F2K9QX'],
  ['OneDrive, again', '2026-03-12 Gesprek-LAPTOP-4F2K9QXZ-2'],
  ['Nextcloud, upper and lower case', '2026-03-12 Gesprek (case clash from Anna)'],
  ['pCloud', '2026-03-12 Gesprek [conflicted]'],
  ['Synology', '2026-03-12 Gesprek_ANNA-PC_Mar-12-153000-2026_Conflict'],
  ['Dropbox in Japanese', '2026-03-12 Gesprek (Anna の競合コピー 2026-03-12)'],
  ['Resilio', '2026-03-12 Gesprek.Conflict'],
  ['a copy of which there are two', '2026-03-12 Gesprek (Anna\'s conflicted copy 2026-03-12) 2'],
])('a copy by %s is one for certain', (_, name) => {
  expect(copyName(name)).toEqual({ originals: ['2026-03-12 Gesprek'], certain: true });
});

it.each([
  ['iCloud', 'Gesprek 2', 'Gesprek'],
  ['the app', 'Gesprek 1', 'Gesprek'],
  ['Google Drive', 'Gesprek (1)', 'Gesprek'],
  ['Google Drive, close up', 'Gesprek(1)', 'Gesprek'],
  ['somebody who writes of one', 'Gesprek over een conflict', 'Gesprek over een'],
  ['OneDrive', 'Gesprek-ANNA', 'Gesprek'],
  ['OneDrive, a second time', 'Gesprek-Laptop van Anna-2', 'Gesprek'],
  ['OneDrive on a Mac', 'Gesprek-Anna’s MacBook Pro', 'Gesprek'],
])('a name as by %s may be one', (_, name, original) => {
  expect(copyName(name)).toMatchObject({ certain: false });
  expect(copyName(name)?.originals).toContain(original);
});

it.each([
  ['Gesprek-Annas-MBP', ['Gesprek-Annas', 'Gesprek']],
  ['Gesprek-PC-ANNA', ['Gesprek-PC', 'Gesprek']],
  ['Gesprek-Anna-Laptop-2', ['Gesprek-Anna-Laptop', 'Gesprek-Anna', 'Gesprek']],
])('of a device whose name has dashes each part may be the note’s: %s', (name, originals) => {
  expect(copyName(name)?.originals).toEqual(originals);
});

it.each(['Gesprek', '2026-03-12 Ambitiegesprek', 'Over conflicten', 'Conflict in het team', '2', '(1)', 'Gesprek (met ouders)', 'Gesprek 2026', 'Gesprek-en-verslag'])('%j is no copy', (name) => {
  expect(copyName(name)).toBeUndefined();
});

it('takes about as long for a long name as for a short one', () => {
  for (const name of ['('.repeat(3000), `a${' ('.repeat(3000)}`, `${'a-'.repeat(3000)}!`, `(conflic${'(a)'.repeat(3000)}`]) expect(copyName(name)).toBeUndefined();
});
