import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainOf } from '../../../src/core/years/chain';
import { yearsOf } from '../../../src/core/years/years';
import { whereWeAre } from '../../../src/core/years/where-we-are';
import { draws } from '../../draws';
import { findNote, history, meeting } from './history';

const shuffled = history.chain(meetings => fc.tuple(fc.constant(meetings), fc.shuffledSubarray(meetings, { minLength: meetings.length })));

test('the order of the files does not matter', () => {
  fc.assert(fc.property(shuffled, ([meetings, other]) => {
    expect(yearsOf(other, findNote)).toEqual(yearsOf(meetings, findNote));
  }), { numRuns: draws(200) });
});

test('every meeting stands in one school year, or among those without a date', () => {
  fc.assert(fc.property(history, (meetings) => {
    const { schoolYears, undated } = yearsOf(meetings, findNote);
    expect([...schoolYears.flatMap(year => year.meetings), ...undated].sort((a, b) => a - b)).toEqual(meetings.map((_, index) => index));
    schoolYears.forEach(({ begins }, index) => { expect(begins).toBe((schoolYears[0]?.begins ?? 0) + index); });
  }), { numRuns: draws(200) });
});

test('no ambition is lost or stands twice, whatever the links say', () => {
  fc.assert(fc.property(history, (meetings) => {
    const { threads } = yearsOf(meetings, findNote);
    const stops = threads.flatMap(thread => thread.stops.map(({ group }) => group)).filter(({ kind }) => kind === 'ambition');
    const all = meetings.flatMap(({ record }) => record.ambitions);
    expect(stops.map(({ words }) => words).sort()).toEqual(all.map(({ words }) => words).sort());
    expect(new Set(stops).size).toBe(all.length);
    const told = meetings.flatMap(({ record }) => record.clusters.filter(({ continues }) => continues !== undefined));
    expect(threads.flatMap(thread => thread.stops.map(({ group }) => group))).toEqual(expect.arrayContaining(told));
  }), { numRuns: draws(200) });
});

test('a thread goes forward in time, one stop for a meeting, and no two share a place on the page', () => {
  fc.assert(fc.property(history, (meetings) => {
    const { threads, lanes } = yearsOf(meetings, findNote);
    const cells = threads.flatMap(({ stops }, index) => {
      const [first = 0, last = 0] = [stops[0]?.meeting, stops.at(-1)?.meeting];
      expect(stops.map(stop => stop.meeting)).toEqual([...new Set(stops.map(stop => stop.meeting))].sort((a, b) => a - b));
      return Array.from({ length: last - first + 1 }, (_, at) => `${lanes[index] ?? ''} ${first + at}`);
    });
    expect(new Set(cells).size).toBe(cells.length);
  }), { numRuns: draws(200) });
});

test('every step is counted once, however often it was carried over', () => {
  fc.assert(fc.property(history, (meetings) => {
    const { steps, meetings: ordered } = yearsOf(meetings, findNote);
    const held = steps.flatMap(({ words, meetings: at }) => at.map(index => `${ordered[index]?.card.name ?? ''} ${words}`));
    expect(held.sort()).toEqual(meetings.flatMap(({ card, record }) => record.steps.map(({ words }) => `${card.name} ${words}`)).sort());
  }), { numRuns: draws(200) });
});

/** Where each carried step names the meeting that it truly comes from, there are as many as were ever begun. */
const carried = fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { minLength: 1, maxLength: 6 }).map((rounds) => {
  const holders = new Map<number, number>();
  return rounds.map((ids, index) => meeting(`m${index}`, {
    date: `20${20 + index}-01-01`,
    steps: [...new Set(ids)].map((id) => {
      const before = holders.get(id);
      // Some name the last meeting that held it, some the first: both are the same step.
      if (before === undefined || index % 2 === 0) holders.set(id, index);
      return { words: `stap ${id}`, ...(before === undefined ? {} : { continues: `[[m${before}]]` }) };
    }),
  }));
});

test('a step that went through many meetings is one step', () => {
  fc.assert(fc.property(carried, (meetings) => {
    const begun = new Set(meetings.flatMap(({ record }) => record.steps.map(({ words }) => words)));
    const years = yearsOf(meetings, findNote);
    expect(years.steps).toHaveLength(begun.size);
    expect(whereWeAre(years).stepsOpen).toHaveLength(begun.size);
  }), { numRuns: draws(200) });
});

test('previous and next are found for every meeting, and lead to another one', () => {
  fc.assert(fc.property(history, (meetings) => {
    const chain = chainOf(meetings.map(({ card }) => card));
    for (const { path } of chain.meetings) {
      expect(chain.previousOf(path)?.path).not.toBe(path);
      expect(chain.nextOf(path).map(card => card.path)).not.toContain(path);
      for (const next of chain.nextOf(path)) expect(chain.previousOf(next.path)?.path).toBe(path);
    }
  }), { numRuns: draws(200) });
});
