import { describe, expect, it } from 'vitest';
import { type Agenda, agenda, type Plan, planOf, type Resolve } from '../../../src/core/agenda';
import type { CourseEntry } from '../../../src/core/properties';

const MINUTES = [10, 10, 35, 20, 20, 20, 5];
const PHASES = MINUTES.map((minutes, index) => ({ number: index + 1, minutes }));
const PLAN: Plan = { phases: PHASES, total: 120, start: '2026-03-12T14:00:00' };

/** `14:02 1, 14:12 2` on the day of the plan; a time with a date of its own stands as it is. */
function course(text: string): CourseEntry[] {
  return text.split(',').map(entry => entry.trim()).filter(Boolean).map(entry => {
    const [at = '', phase = ''] = entry.split(' ');
    return { at: at.includes('T') ? at : `2026-03-12T${at}:00`, phase: phase === 'pause' ? 'pause' : Number(phase) };
  });
}

function at(now: string, text: string, plan: Plan = PLAN, resolve?: Resolve): Agenda {
  const moment = now.includes('T') ? now : `2026-03-12T${now}:00`;
  return resolve ? agenda(course(text), plan, moment, resolve) : agenda(course(text), plan, moment);
}

const used = (result: Agenda) => result.phases.map(phase => phase.used);
const shares = (result: Agenda) => result.phases.map(phase => Math.round(phase.replanned * 100) / 100);

describe('before the meeting', () => {
  it('shows the plan and nothing used', () => {
    const result = at('13:00', '');
    expect(result).toMatchObject({ state: 'prepared', planned: 120, used: 0, left: 120, ahead: 0, level: 'calm', cue: false, irregular: false });
    expect(result.current).toBeUndefined();
    expect(result.end).toBe('2026-03-12T16:00:00');
    expect(result.phases.map(phase => phase.planned)).toEqual(MINUTES);
    expect(shares(result)).toEqual(MINUTES);
  });

  it('knows no end where no start was planned', () => {
    expect(at('13:00', '', { phases: PHASES, total: 120 }).end).toBeUndefined();
  });
});

describe('planOf', () => {
  it('takes duration, date and start from the note', () => {
    expect(planOf(PHASES, { duration: 90, date: '2026-03-12', start: '9:30' }))
      .toEqual({ phases: PHASES, total: 90, start: '2026-03-12T09:30:00' });
  });

  it('falls back on the minutes of the phases, and on no start', () => {
    expect(planOf(PHASES, {})).toEqual({ phases: PHASES, total: 120 });
    expect(planOf(PHASES, { duration: 0, start: '14:00' })).toEqual({ phases: PHASES, total: 120 });
  });
});

describe('a running meeting', () => {
  it('counts the phases and the whole', () => {
    const result = at('14:30', '14:00 1, 14:12 2, 14:20 3');
    expect(used(result)).toEqual([12, 8, 10, 0, 0, 0, 0]);
    expect(result).toMatchObject({ state: 'running', current: 3, used: 30, left: 90, ahead: 0, end: '2026-03-12T16:00:00' });
    expect(result.phases[2]).toMatchObject({ planned: 35, left: 25, visits: 1, level: 'calm' });
  });

  it('adds up the visits of a phase that is entered again', () => {
    const result = at('14:40', '14:00 1, 14:10 2, 14:15 3, 14:25 2, 14:30 3');
    expect(used(result)).toEqual([10, 10, 20, 0, 0, 0, 0]);
    expect(result.phases.map(phase => phase.visits)).toEqual([1, 2, 2, 0, 0, 0, 0]);
  });

  it('does not take a pause for leaving the phase', () => {
    expect(at('14:40', '14:00 1, 14:10 pause, 14:20 1').phases[0]).toMatchObject({ used: 30, visits: 1 });
  });

  it('is behind by what was used beyond the plan, and ahead by what was saved or skipped', () => {
    expect(at('14:15', '14:00 1').ahead).toBe(-5);
    expect(at('14:15', '14:00 1, 14:10 2').ahead).toBe(0);
    expect(at('14:15', '14:00 1, 14:06 2').ahead).toBe(4);
    expect(at('14:10', '14:00 1, 14:10 3').ahead).toBe(10);
  });

  it('moves the end when it starts late', () => {
    expect(at('14:30', '14:20 1').end).toBe('2026-03-12T16:20:00');
  });
});

describe('the levels', () => {
  const level = (now: string) => at(now, '14:00 1, 14:10 2, 14:20 3').phases[2]?.level;

  it('turn at a fifth left, at a twentieth, and when time is up', () => {
    expect([level('14:47'), level('14:48'), level('14:53'), level('14:54'), level('14:55'), level('14:56')])
      .toEqual(['calm', 'soon', 'soon', 'urgent', 'urgent', 'over']);
  });

  it('hold for the whole too', () => {
    const whole = (now: string) => at(now, '14:00 3').level;
    expect([whole('15:35'), whole('15:36'), whole('15:54'), whole('16:01')]).toEqual(['calm', 'soon', 'urgent', 'over']);
  });
});

describe('the rest of the plan', () => {
  it('shares what is left when a phase runs over, and keeps the last five minutes', () => {
    const result = at('15:05', '14:00 1, 14:10 2, 14:20 3');
    expect(shares(result)).toEqual([10, 10, 45, 16.67, 16.67, 16.67, 5]);
  });

  it('gives the phases to come what was saved', () => {
    expect(shares(at('14:05', '14:00 3')).slice(2)).toEqual([35, 26.67, 26.67, 26.67, 5]);
  });

  it('never goes below nothing, and still keeps the last five minutes', () => {
    expect(shares(at('16:10', '14:00 1, 14:10 2, 14:20 3')).slice(3)).toEqual([0, 0, 0, 5]);
  });

  it('counts what a phase to come has had already', () => {
    const result = at('14:50', '14:00 1, 14:10 2, 14:20 4, 14:35 3');
    expect(shares(result)).toEqual([10, 10, 35, 20, 20, 20, 5]);
  });

  it('is the time used, once closed', () => {
    expect(shares(at('18:00', '14:00 1, 14:30 7, 14:40 8'))).toEqual([30, 0, 0, 0, 0, 0, 10]);
  });
});

describe('a longer or shorter meeting', () => {
  it('stretches all phases alike, save the last', () => {
    const planned = at('14:00', '', { ...PLAN, total: 62.5 }).phases.map(phase => phase.planned);
    expect(planned).toEqual([5, 5, 17.5, 10, 10, 10, 5]);
  });

  it('keeps within a total that hardly holds the last phase', () => {
    expect(at('14:00', '', { ...PLAN, total: 3 }).phases.map(phase => phase.planned)).toEqual([0, 0, 0, 0, 0, 0, 3]);
  });

  it('works with other phases, or none', () => {
    expect(at('14:10', '14:00 1', { phases: [], total: 60 })).toMatchObject({ used: 10, left: 50, phases: [], cue: false });
  });
});

describe('the cue to return to the expectations', () => {
  const until7 = '14:00 1, 14:10 6';

  it('comes five minutes before the end', () => {
    expect([at('15:54', until7).cue, at('15:55', until7).cue, at('16:30', until7).cue]).toEqual([false, true, true]);
  });

  it('goes when phase 7 begins, also for who goes back after it, and when the meeting is closed', () => {
    expect(at('15:58', `${until7}, 15:56 7`).cue).toBe(false);
    expect(at('15:59', `${until7}, 15:56 7, 15:57 6`).cue).toBe(false);
    expect(at('15:59', `${until7}, 15:57 8`).cue).toBe(false);
  });

  it('waits while the clock stands still', () => {
    expect(at('15:59', `${until7}, 15:56 pause`).cue).toBe(false);
  });

  it('comes later when the end is put off', () => {
    expect(at('15:56', until7, { ...PLAN, total: 135 }).cue).toBe(false);
  });
});

describe('pausing', () => {
  it('stops the clock until the next entry', () => {
    const paused = at('15:00', '14:00 1, 14:05 pause');
    expect(paused).toMatchObject({ state: 'paused', current: 1, used: 5, end: '2026-03-12T16:55:00' });
    expect(at('15:10', '14:00 1, 14:05 pause, 15:00 2')).toMatchObject({ state: 'running', current: 2, used: 15 });
  });

  it('lets a meeting be held in two parts on two days', () => {
    const text = '14:00 1, 14:10 2, 14:20 3, 15:00 pause, 2026-03-19T14:00:00 3, 2026-03-19T14:10:00 4';
    const result = at('2026-03-19T14:30:00', text);
    expect(used(result)).toEqual([10, 10, 50, 20, 0, 0, 0]);
    expect(result.end).toBe('2026-03-19T15:00:00');
  });

  it('knows a pause before the first phase', () => {
    expect(at('14:30', '14:00 pause')).toMatchObject({ state: 'prepared', used: 0 });
  });
});

describe('a closed meeting', () => {
  it('stands still: planned against used', () => {
    const result = at('2026-09-01T10:00:00', '14:00 1, 14:10 2, 14:20 3, 15:00 4, 15:20 5, 15:40 6, 15:55 7, 16:01 8');
    expect(result).toMatchObject({ state: 'closed', used: 121, left: -1, ahead: -1, end: '2026-03-12T16:01:00', cue: false });
    expect(used(result)).toEqual([10, 10, 40, 20, 20, 15, 6]);
    expect(result.current).toBeUndefined();
  });

  it('runs on when a phase is entered again, without the time in between', () => {
    const result = at('16:40', '14:00 1, 15:00 8, 16:30 6');
    expect(result).toMatchObject({ state: 'running', current: 6, used: 70 });
  });
});

describe('odd courses', () => {
  it('does without the first phase', () => {
    expect(at('14:30', '14:10 2, 14:20 3')).toMatchObject({ used: 20, current: 3, irregular: false });
  });

  it('crosses midnight', () => {
    expect(at('2026-03-13T00:20:00', '23:50 1, 2026-03-13T00:05:00 2')).toMatchObject({ used: 30, current: 2, end: '2026-03-13T01:50:00' });
  });

  it('counts nothing where the clock was set back, and says so', () => {
    const result = at('14:30', '15:00 1, 15:10 2, 14:20 3');
    expect(used(result)).toEqual([10, 0, 10, 0, 0, 0, 0]);
    expect(result.irregular).toBe(true);
  });

  it('counts nothing while the clock on the wall is before the last entry', () => {
    expect(at('13:59', '14:00 1')).toMatchObject({ used: 0, irregular: true, current: 1 });
  });

  it('passes over a time that cannot be read', () => {
    expect(at('14:30', '14:00 1, 2026-03-12Tlater 2, 14:20 3')).toMatchObject({ used: 30, irregular: true });
    expect(at('soon', '14:00 1').used).toBe(0);
  });
});

describe('a clock that nobody stopped', () => {
  it('counts for nothing once no meeting can last so long, and says so', () => {
    expect(at('18:00', '14:00 1, 14:10 2')).toMatchObject({ state: 'running', used: 240 });
    expect(at('2026-03-19T13:00:00', '14:00 1, 14:10 2')).toMatchObject({ state: 'unattended', current: 2, used: 10, left: 110, cue: false });
  });

  it('runs from the moment that somebody goes on, without another visit, or closes without a week on it', () => {
    const back = at('2026-03-19T13:05:00', '14:00 1, 14:10 2, 2026-03-19T13:00:00 2');
    expect([back.state, back.used, back.phases[1]?.visits]).toEqual(['running', 15, 1]);
    expect(at('2026-03-19T13:05:00', '14:00 1, 14:10 2, 2026-03-19T13:00:00 8')).toMatchObject({ state: 'closed', used: 10 });
  });
});
