import { Menu, type MenuItem } from 'obsidian-test-mocks/obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { type Desk, deskWith, settled } from './desk';
import { PLAIN_NOTE, SESSION } from './session-note';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The lines of the menu of a note or folder. */
function menuOf(desk: Desk, path: string): string[] {
  const lines: string[] = [];
  const menu = Menu.create2__();
  vi.spyOn(menu, 'addItem').mockImplementation((build) => {
    const item = new Proxy({}, { get: (_, name) => (value: string) => {
      if (name === 'setTitle') lines.push(value);
      return item;
    } }) as MenuItem;
    build(item);
    return menu;
  });
  const target = desk.app.vault.getAbstractFileByPath(path);
  desk.app.workspace.trigger('file-menu', menu, target, 'more-options');
  return lines;
}

const LOOK = ['Write sticky notes in the capture bar', 'Open the sheet', 'Draw the pupil of this school', 'Attach a photo of the sheet', 'Open the guide', 'Lead the meeting: set up sheet and guide', 'Open the group screen', 'Make the report',
  'Carry over from the earlier session…', 'Make a poster', 'Make a canvas of the sheet', 'Make a picture of the sheet', 'Open the years of a school'];

it('the menu of the meeting at hand has what one does in it', async () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 12, 14, 40), toFake: ['Date'] });
  const desk = await deskWith({ 'a.md': SESSION });
  desk.open('a.md');
  desk.app.workspace.trigger('file-open', desk.file('a.md'));
  await settled();
  expect(menuOf(desk, 'a.md').sort()).toEqual([...LOOK, 'Go to the next phase', 'Go to a phase…', 'Pause the meeting',
    'Give the meeting more time…', 'Show the times of the meeting'].sort());
});

it('the menu of another session has no clock, and that of another note nothing', async () => {
  const desk = await deskWith({ 'a.md': SESSION, 'b.md': PLAIN_NOTE });
  expect(menuOf(desk, 'a.md').sort()).toEqual([...LOOK, 'Go to a phase…'].sort());
  expect(menuOf(desk, 'b.md')).toEqual([]);
});

it('a folder offers to start a session in it', async () => {
  const desk = await deskWith({ 'Scholen/a.md': SESSION });
  expect(menuOf(desk, 'Scholen')).toEqual(['New session']);
});
