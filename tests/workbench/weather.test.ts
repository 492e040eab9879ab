// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { paceTimers, Weather } from '../../workbench/obsidian/weather';
import type { Mishap, Slow } from '../../workbench/obsidian/weather';

const MISHAPS: readonly Mishap[] = ['storage', 'write', 'device', 'doubled', 'late', 'emptied'];
const SLOW: readonly Slow[] = ['read', 'metadata', 'outside', 'reload', 'event'];
const at = (address: string): Weather => new Weather(new URLSearchParams(address));
const hundred = <Value>(draw: () => Value): Value[] => Array.from({ length: 100 }, draw);

it('calm weather knows no delay and no mishap', () => {
  const calm = at('');
  for (const slow of SLOW) expect(hundred(() => calm.lag(slow))).toEqual(hundred(() => 0));
  for (const mishap of MISHAPS) expect(hundred(() => calm.strikes(mishap))).toEqual(hundred(() => false));
  expect(() => hundred(() => { calm.tryWrite('Een.md'); })).not.toThrow();
});

it('one seed gives one weather, another gives another', () => {
  const lags = (seed: string): number[] => {
    const weather = at(`weather=${seed}`);
    return hundred(() => weather.lag('read'));
  };
  expect(lags('one')).toEqual(lags('one'));
  expect(lags('one')).not.toEqual(lags('other'));
});

it('a read takes up to four seconds, and sometimes no time at all; the pace shortens it', () => {
  const [full, twentieth] = [at('weather=a'), at('weather=a&pace=0.05')];
  const lags = hundred(() => full.lag('read'));
  expect(Math.max(...lags)).toBeGreaterThan(3000);
  expect(Math.max(...lags)).toBeLessThanOrEqual(4000);
  expect(lags).toContain(0);
  expect(hundred(() => twentieth.lag('read'))).toEqual(lags.map(lag => lag * 0.05));
});

it('a write fails now and then, and the next one to that file does not', () => {
  const weather = at('weather=a');
  const fails = hundred(() => {
    try {
      weather.tryWrite('Een.md');
      return false;
    } catch {
      return true;
    }
  });
  expect(fails).toContain(true);
  expect(fails.some((failed, index) => failed && fails[index + 1] === true)).toBe(false);
});

it('some seeds fill the storage for the whole visit, and a mishap can be left out', () => {
  const full = Array.from({ length: 40 }, (_, seed) => at(`weather=${seed}`).isStorageFull);
  expect(new Set(full)).toEqual(new Set([true, false]));
  expect(Array.from({ length: 40 }, (_, seed) => at(`weather=${seed}&without=device,storage`).isStorageFull)).not.toContain(true);
});

it('what is asked for comes for sure, in calm weather too: a full storage, a first write that fails', () => {
  const weather = at('with=storage,write');
  expect(weather.isStorageFull).toBe(true);
  expect(() => { weather.tryWrite('Een.md'); }).toThrow('EBUSY');
  expect(() => { weather.tryWrite('Een.md'); }).not.toThrow();
});

it('timers of a second and more are paced, those of hands and the clock are not', () => {
  const [setTimeout, setInterval] = [vi.fn(() => 1), vi.fn(() => 1)];
  const win = { setTimeout, setInterval } as unknown as Window;
  paceTimers(win, at('weather=a&pace=0.05'));
  const act = (): void => undefined;
  for (const ms of [420, 2000]) win.setTimeout(act, ms);
  win.setInterval(act, 15_000);
  expect([...setTimeout.mock.calls, ...setInterval.mock.calls]).toEqual([[act, 420], [act, 100], [act, 750]]);
});
