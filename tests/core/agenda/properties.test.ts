import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agenda, agenda, type Plan } from '../../../src/core/agenda';
import type { CourseEntry } from '../../../src/core/properties';
import { resolveIn } from './zone';

const local = fc.integer({ min: Date.UTC(2026, 2, 28), max: Date.UTC(2026, 2, 31) })
  .map(moment => new Date(moment).toISOString().slice(0, 19));
const phase = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant('pause' as const));
const course: fc.Arbitrary<CourseEntry[]> = fc.array(fc.record({ at: local, phase }), { maxLength: 12 });
const plan: fc.Arbitrary<Plan> = fc.record({
  phases: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 7, maxLength: 7 })
    .map(minutes => minutes.map((value, index) => ({ number: index + 1, minutes: value }))),
  total: fc.integer({ min: 1, max: 300 }),
});
const resolve = fc.constantFrom(undefined, resolveIn('Europe/Amsterdam'));

function holds(check: (result: Agenda, entries: CourseEntry[], plan: Plan) => void) {
  fc.assert(fc.property(course, plan, local, resolve, (entries, plan, now, zone) => {
    check(zone ? agenda(entries, plan, now, zone) : agenda(entries, plan, now), entries, plan);
  }));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('whatever the course says', () => {
  it('the phases add up to the whole', () => holds(result => {
    expect(sum(result.phases.map(one => one.used))).toBeCloseTo(result.used, 6);
    expect(result.left).toBeCloseTo(result.planned - result.used, 6);
  }));

  it('nothing used and nothing re-planned is below zero', () => holds(result => {
    for (const one of result.phases) {
      expect(one.used).toBeGreaterThanOrEqual(0);
      expect(one.replanned).toBeGreaterThanOrEqual(0);
    }
  }));

  it('the planned phases fill the total', () => holds((result, _entries, { phases, total }) => {
    const others = sum(phases.slice(0, -1).map(one => one.minutes));
    if (others > 0) expect(sum(result.phases.map(one => one.planned))).toBeCloseTo(total, 6);
  }));

  it('the last phase keeps its minutes until the meeting is closed', () => holds(result => {
    const closing = result.phases.at(-1);
    if (result.state !== 'closed' && closing) expect(closing.replanned).toBeGreaterThanOrEqual(closing.planned);
  }));

  it('a phase was used only if it was entered', () => holds(result => {
    for (const one of result.phases) if (one.visits === 0) expect(one.used).toBe(0);
  }));

  it('entries in order are never irregular, without a zone', () => {
    fc.assert(fc.property(course, plan, (entries, plan) => {
      const ordered = [...entries].sort((a, b) => a.at.localeCompare(b.at));
      expect(agenda(ordered, plan, '2026-04-01T00:00:00').irregular).toBe(false);
    }));
  });

  it('looking twice gives the same, and a minute later at most a minute more', () => {
    fc.assert(fc.property(course, entries => {
      const [now, later] = ['2026-04-02T10:00:00', '2026-04-02T10:01:00'];
      const plan = { phases: [{ number: 1, minutes: 10 }], total: 120 };
      const first = agenda(entries, plan, now);
      expect(agenda(entries, plan, now)).toEqual(first);
      expect(agenda(entries, plan, later).used - first.used).toBeCloseTo(first.state === 'running' ? 1 : 0, 6);
    }));
  });
});
