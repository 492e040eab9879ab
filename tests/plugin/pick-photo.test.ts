import type { App as AppType } from 'obsidian';
import { expect, it, vi } from 'vitest';
import { pupilEmbed } from '../../src/plugin/photo/pick-photo';
import { deskWith } from './desk';
import { filesOf } from './kept-world';
import { SESSION } from './session-note';

it.each([
  ['a link to it', '![[leerling.svg]]', '![[leerling.svg]]'],
  ['a link with a width', '![[leerling.svg|300]]', '![[leerling.svg|300]]'],
  ['an address', '![de leerling](leerling.svg)', '![de leerling](leerling.svg)'],
  ['more pictures than one', '![[leerling.svg]]\n\n![[b.png]]', undefined],
  ['a picture that is not there', '![[weg.svg]]', undefined],
])('finds what shows the pupil, though the app has not read the note yet: %s', async (_, embed, found) => {
  const desk = await deskWith({ 'a.md': SESSION.replace('## Het vel\n', `## Het vel\n\n${embed}\n`), 'leerling.svg': '<svg/>', 'b.png': '' });
  const app = desk.app as unknown as AppType;
  vi.spyOn(desk.app.metadataCache, 'getFileCache').mockReturnValue(null);
  vi.spyOn(desk.app.metadataCache, 'getFirstLinkpathDest').mockImplementation(path => desk.app.vault.getFileByPath(path));
  expect(await pupilEmbed({ app, files: filesOf(desk) }, desk.file('a.md'))).toBe(found);
});
