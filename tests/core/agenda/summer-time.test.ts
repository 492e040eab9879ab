import { describe, expect, it } from 'vitest';
import { agenda, type Plan } from '../../../src/core/agenda';
import { resolveIn } from './zone';

const PLAN: Plan = { phases: [{ number: 1, minutes: 115 }, { number: 2, minutes: 5 }], total: 120 };
const amsterdam = resolveIn('Europe/Amsterdam');
const SPRING = '2026-03-29';
const AUTUMN = '2026-10-25';

function minutes(from: string, now: string, resolve = amsterdam) {
  return agenda([{ at: from, phase: 1 }], PLAN, now, resolve).used;
}

describe('where summer time begins', () => {
  it('wins no hour', () => {
    expect(minutes(`${SPRING}T01:50:00`, `${SPRING}T03:10:00`)).toBe(20);
  });

  it('ends later on the wall', () => {
    expect(agenda([{ at: `${SPRING}T01:30:00`, phase: 1 }], PLAN, `${SPRING}T01:50:00`, amsterdam).end).toBe(`${SPRING}T04:30:00`);
  });
});

describe('where summer time ends', () => {
  it('loses no hour', () => {
    expect(minutes(`${AUTUMN}T01:50:00`, `${AUTUMN}T03:10:00`)).toBe(140);
  });

  it('reads an earlier time on the wall as the second time round', () => {
    const result = agenda([{ at: `${AUTUMN}T02:50:00`, phase: 1 }], PLAN, `${AUTUMN}T02:10:00`, amsterdam);
    expect(result).toMatchObject({ used: 20, irregular: false });
  });

  it('goes on from that second time', () => {
    const course = [{ at: `${AUTUMN}T02:50:00`, phase: 1 }, { at: `${AUTUMN}T02:10:00`, phase: 2 }];
    const result = agenda(course, PLAN, `${AUTUMN}T03:00:00`, amsterdam);
    expect(result.phases.map(phase => phase.used)).toEqual([20, 50]);
  });

  it('ends earlier on the wall', () => {
    expect(agenda([{ at: `${AUTUMN}T01:30:00`, phase: 1 }], PLAN, `${AUTUMN}T01:50:00`, amsterdam).end).toBe(`${AUTUMN}T02:30:00`);
  });

  it('still knows a clock that was set back further than that', () => {
    const result = agenda([{ at: `${AUTUMN}T02:50:00`, phase: 1 }], PLAN, `${AUTUMN}T00:10:00`, amsterdam);
    expect(result).toMatchObject({ used: 0, irregular: true });
  });
});

describe('without a zone', () => {
  it('counts what the wall shows', () => {
    expect(agenda([{ at: `${SPRING}T01:50:00`, phase: 1 }], PLAN, `${SPRING}T03:10:00`).used).toBe(80);
  });
});

describe('any other zone', () => {
  it.each(['America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Auckland', 'UTC'])('counts the same in %s', zone => {
    expect(minutes('2026-06-10T14:00:00', '2026-06-10T15:30:00', resolveIn(zone))).toBe(90);
  });

  it('knows a change of half an hour', () => {
    expect(minutes('2026-04-05T01:00:00', '2026-04-05T03:00:00', resolveIn('Australia/Lord_Howe'))).toBe(150);
  });
});
