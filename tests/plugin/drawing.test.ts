import { afterEach, expect, it, vi } from 'vitest';
import { type Desk, deskWith, settled } from './desk';
import { SESSION } from './session-note';
import { eventually } from '../e2e/eventually';

afterEach(() => {
  vi.restoreAllMocks();
});

const NOTE = SESSION.replace('## Het vel\n', '## Het vel\n\n![[leerling.svg]]\n');
const [BEFORE, NEWER, MINE] = ['before', 'newer', 'mine'].map(id => `<svg id="${id}"></svg>`) as [string, string, string];

function leave(desk: Desk, path: string, base: string): void {
  desk.app.saveLocalStorage(`ambitiegesprek-drawing:${path}`, { svg: MINE, base });
}

async function draw(desk: Desk): Promise<void> {
  desk.open('a.md');
  await desk.run('draw-pupil');
  await eventually(() => { expect(desk.app.loadLocalStorage('ambitiegesprek-drawing:a.md') ?? null).toBeNull(); });
}

function drawings(desk: Desk): string[] {
  return desk.app.vault.getFiles().filter(({ extension }) => extension === 'svg').map(({ path }) => desk.text(path)).sort();
}

it('what was drawn before a crash goes into the drawing it was drawn on', async () => {
  const desk = await deskWith({ 'a.md': NOTE, 'leerling.svg': BEFORE });
  leave(desk, 'a.md', BEFORE);
  await draw(desk);
  expect(drawings(desk)).toEqual([MINE]);
});

it('what was drawn before a crash comes beside a drawing that went on elsewhere', async () => {
  const desk = await deskWith({ 'a.md': NOTE, 'leerling.svg': NEWER });
  leave(desk, 'a.md', BEFORE);
  await draw(desk);
  expect(drawings(desk)).toEqual([MINE, NEWER]);
  expect(desk.text('leerling.svg')).toBe(NEWER);
  expect(desk.said.join(' ')).toContain('Nothing was overwritten');
});

it('what was written just before the crash is not kept twice', async () => {
  const desk = await deskWith({ 'a.md': NOTE, 'leerling.svg': MINE });
  leave(desk, 'a.md', BEFORE);
  await draw(desk);
  expect(drawings(desk)).toEqual([MINE]);
});

it('what is typed and drawn on this device follows a note to its new name', async () => {
  const desk = await deskWith({ 'a.md': NOTE });
  leave(desk, 'a.md', BEFORE);
  desk.app.saveLocalStorage('ambitiegesprek-photo-draft:a.md', 'Van het papier');
  await desk.app.vault.rename(desk.file('a.md') as never, 'b.md');
  await settled();
  const kept = (path: string): unknown[] => ['drawing:', 'photo-draft:'].map(kind => desk.app.loadLocalStorage(`ambitiegesprek-${kind}${path}`) ?? null);
  expect(kept('b.md')).toEqual([{ svg: MINE, base: BEFORE }, 'Van het papier']);
  expect(kept('a.md')).toEqual([null, null]);
});

it('a drawing that is embedded as a Markdown link is drawn on, not drawn anew', async () => {
  const desk = await deskWith({ 'a.md': NOTE.replace('![[leerling.svg]]', '![](leerling%20van%20nu.svg)'), 'leerling van nu.svg': BEFORE });
  leave(desk, 'a.md', BEFORE);
  await draw(desk);
  expect(drawings(desk)).toEqual([MINE]);
});
