import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Desk, deskWith, settled } from './desk';
import { SESSION } from './session-note';

const MINUTE = 60_000;
/** Two hours from 14:02:10; at 15:58 the last five minutes have begun. */
const CALLED = new Date(2026, 2, 12, 15, 58, 0);

beforeEach(() => {
  vi.useFakeTimers({ now: CALLED, toFake: ['Date', 'setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function meeting(): Promise<Desk> {
  const desk = await deskWith({ 'a.md': SESSION.replace('fase: 3', 'fase: 6').replace('14:21:00 3', '14:21:00 6') });
  desk.open('a.md');
  await settled();
  return desk;
}

/** How often it has called when the clock on the wall has gone on for so long. */
async function calls(desk: Desk, minutes: number): Promise<number> {
  vi.advanceTimersByTime(minutes * MINUTE);
  await settled();
  return desk.said.length;
}

it('calls back to the expectations once, however long the meeting then takes', async () => {
  const desk = await meeting();
  expect(await calls(desk, 1)).toBe(1);
  expect(await calls(desk, 4)).toBe(1);
});

it('is silent before it is time, and long after it', async () => {
  vi.setSystemTime(new Date(2026, 2, 12, 15, 30, 0));
  const desk = await meeting();
  expect(await calls(desk, 20)).toBe(0);
  vi.setSystemTime(new Date(2026, 2, 14, 9, 0, 0));
  expect(await calls(desk, 1)).toBe(0);
});

it('calls once more when the end was put off', async () => {
  const desk = await meeting();
  expect(await calls(desk, 1)).toBe(1);
  // No pane holds the note any more, and another device puts off the end.
  desk.app.workspace.iterateAllLeaves = () => undefined;
  await desk.app.vault.modify(desk.file('a.md') as never, desk.text('a.md').replace('fase: 6', 'fase: 6\nduur: 135'));
  await settled();
  expect(await calls(desk, 5)).toBe(1);
  expect(await calls(desk, 10)).toBe(2);
  expect(await calls(desk, 2)).toBe(2);
});

it('does not call again for a note that got another name', async () => {
  const desk = await meeting();
  expect(await calls(desk, 1)).toBe(1);
  await desk.app.vault.rename(desk.file('a.md') as never, 'b.md');
  expect(await calls(desk, 1)).toBe(1);
});
