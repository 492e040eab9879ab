import { describe, expect, it } from 'vitest';
import { PHASES } from '../../src/method/phases';

// Written out by hand from the description of the method: a question that vanishes from the data must fail here.
const QUESTIONS_BY_PHASE: Record<number, string[]> = {
  1: ['q1.1', 'q1.2', 'q1.3', 'q1.4'],
  2: ['a2.1'],
  3: ['q3.0', 'q3.1', 'q3.2', 'q3.3', 'q3.4', 'q3.5', 'q3.6', 'q3.7', 'q3.8', 'q3.9'],
  4: ['q4.1', 'q4.2', 'q4.3'],
  5: ['q5.1', 'q5.2', 'q5.3', 'q5.4', 'q5.5'],
  6: ['q6.1', 'q6.2', 'q6.2v', 'q6.2p', 'q6.3', 'q6.4', 'q6.5', 'q6.6', 'q6.6v'],
  7: ['q7.1'],
};

const questions = PHASES.flatMap(phase => phase.questions);

describe('the phases', () => {
  it('are the seven, in order, in two hours of which five minutes are for closing', () => {
    expect(PHASES.map(phase => [phase.number, phase.minutes])).toEqual([
      [1, 10], [2, 10], [3, 35], [4, 20], [5, 20], [6, 20], [7, 5],
    ]);
    expect(PHASES.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(120);
  });

  it('write on yellow, pink, green and large notes', () => {
    expect(PHASES.map(phase => phase.noteColour)).toEqual([undefined, undefined, 'yellow', 'pink', 'green', 'large', undefined]);
  });

  it('ask every question of the method, in order', () => {
    expect(Object.fromEntries(PHASES.map(phase => [phase.number, phase.questions.map(question => question.id)])))
      .toEqual(QUESTIONS_BY_PHASE);
  });

  it('keep two questions for secondary schools', () => {
    expect(questions.filter(question => question.sector !== undefined).map(question => [question.id, question.sector]))
      .toEqual([['q6.2v', 'vo'], ['q6.6v', 'vo']]);
  });

  it('ask every question during an activity of its own phase', () => {
    for (const phase of PHASES) {
      for (const question of phase.questions) expect(phase.activities, question.id).toContain(question.activity);
    }
  });

  it('give every activity one place', () => {
    const activities = PHASES.flatMap(phase => phase.activities);
    expect(new Set(activities).size).toBe(activities.length);
  });
});
