import { describe, expect, it } from 'vitest';
import { chainOf, meetingsOfSchool, newestBefore } from '../../../src/core/years/chain';
import type { MeetingCard } from '../../../src/core/years/meeting-card';
import { schoolsNamed } from '../../../src/core/years/schools';
import { meeting, type Told } from './history';

const cards = (told: Record<string, Told>): MeetingCard[] => Object.entries(told).map(([name, one]) => meeting(name, one).card);
const names = (list: readonly (MeetingCard | undefined)[]): (string | undefined)[] => list.map(card => card?.name);

describe('the line of meetings', () => {
  it('follows the link, else the days of the school', () => {
    const chain = chainOf(cards({
      a: { date: '2022-03-10' }, b: { date: '2024-03-14', previous: 'a' }, c: { date: '2026-11-19' }, other: { date: '2025-01-01', school: 'elders' },
    }));
    expect(names([chain.previousOf('a.md'), chain.previousOf('b.md'), chain.previousOf('c.md')])).toEqual([undefined, 'a', 'b']);
    expect(names([...chain.nextOf('a.md'), ...chain.nextOf('b.md'), ...chain.nextOf('c.md')])).toEqual(['b', 'c']);
    expect(chain.oddities).toEqual([]);
  });

  it('tells a link to nowhere, and goes on by the days', () => {
    const chain = chainOf(cards({ a: { date: '2022-03-10' }, b: { date: '2024-03-14', previous: '?weg' } }));
    expect(chain.previousOf('b.md')?.name).toBe('a');
    expect(chain.oddities).toEqual([{ code: 'broken-link', path: 'b.md', written: '[[?weg]]' }]);
  });

  it('tells a circle at each of its meetings, one that names itself too', () => {
    const { oddities } = chainOf(cards({ a: { date: '2022-01-01', previous: 'c' }, b: { previous: 'a', date: '2023-01-01' }, c: { previous: 'b', date: '2024-01-01' }, d: { date: '2025-01-01', previous: 'd' } }));
    expect(oddities.filter(({ code }) => code === 'loop').map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
    expect(oddities.filter(({ code }) => code === 'later-previous').map(({ path }) => path)).toEqual(['a.md']);
  });

  it('tells of two meetings that go on from one, and offers both', () => {
    const chain = chainOf(cards({ a: { date: '2024-01-01' }, spring: { date: '2026-03-01', previous: 'a' }, autumn: { date: '2026-11-01', previous: 'a' } }));
    expect(names(chain.nextOf('a.md'))).toEqual(['spring', 'autumn']);
    expect(chain.oddities).toEqual([{ code: 'two-next', path: 'a.md', next: ['spring.md', 'autumn.md'] }]);
  });

  it('tells a meeting without a date and gives it no place among the days', () => {
    const chain = chainOf(cards({ a: { date: '2024-01-01' }, b: {} }));
    expect(names(chain.meetings)).toEqual(['a', 'b']);
    expect([chain.previousOf('b.md'), ...chain.nextOf('a.md')]).toEqual([undefined]);
    expect(chain.oddities).toEqual([{ code: 'no-date', path: 'b.md' }]);
  });
});

describe('a school', () => {
  it('is proposed its newest meeting before the day', () => {
    const all = cards({ a: { date: '2022-01-01' }, b: { date: '2024-01-01' }, c: {}, d: { date: '2026-01-01', school: 'elders' } });
    expect(newestBefore(all, 'de brug', '2025-01-01')?.name).toBe('b');
    expect(newestBefore(all, 'de brug', '2024-01-01')?.name).toBe('a');
    expect(newestBefore(all, 'de brug', undefined)?.name).toBe('b');
    expect(newestBefore(all, '', undefined)).toBeUndefined();
  });

  it('keeps what its meetings go back to, also at a school that merged into it', () => {
    const all = cards({ a: { date: '2020-01-01', school: 'oud' }, b: { date: '2024-01-01', previous: 'a' }, c: { date: '2021-01-01', school: 'oud' } });
    expect(names(meetingsOfSchool(all, 'de brug'))).toEqual(['a', 'b']);
  });

  it('is known by the names that its note lists', () => {
    const which = schoolsNamed([{ name: 'De Wielewaal', aliases: ['OBS Wielewaal', 'De Brug'] }, { name: 'De Brug', aliases: ['Twee'] }, { name: 'Elders', aliases: ['twee'] }]);
    expect(['[[Scholen/De Wielewaal|de W.]]', 'obs wielewaal', 'De Brug', 'Twee', 'Onbekend'].map(which))
      .toEqual(['de wielewaal', 'de wielewaal', 'de brug', 'twee', 'onbekend']);
  });
});
