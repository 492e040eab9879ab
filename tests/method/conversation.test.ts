import { describe, expect, it } from 'vitest';
import { AMBITION_CONVERSATION } from '../../src/method/ambition-conversation';
import {
  activityNow, type ConversationDefinition, groupSeesNow, mayShowEarlier, minutesIn, phaseOf, questionsFor,
} from '../../src/method/conversation';
import { conversationOf } from '../../src/method/conversations';
import { parse } from '../read';

// Written out by hand from the description of the method: a question that vanishes from the data must fail here.
const QUESTIONS_BY_PHASE: Record<number, string[]> = {
  1: ['q1.1', 'q1.2', 'q1.3', 'q1.4'],
  2: ['a2.1'],
  3: ['q3.0', 'q3.1', 'q3.2', 'q3.3', 'q3.4', 'q3.5', 'q3.6', 'q3.7', 'q3.8', 'q3.9'],
  4: ['q4.1', 'q4.2', 'q4.3'],
  5: ['q5.1', 'q5.2', 'q5.3', 'q5.4', 'q5.5'],
  6: ['q6.1', 'q6.2', 'q6.2v', 'q6.2p', 'q6.3', 'q6.4', 'q6.5', 'q6.6', 'q6.6v'],
  7: ['q7.1', 'q7.2'],
};

// Notes hold these: one that is renamed or vanishes must fail here.
const ACTIVITIES_BY_PHASE: Record<number, string[]> = {
  1: ['agree-frame', 'write-expectations', 'hear-expectations', 'state-own-part'],
  2: ['pick-expectations', 'probe-expectations', 'promise-return'],
  3: ['draw-pupil', 'write-dreams', 'discuss-dreams', 'cluster', 'word-clusters', 'weigh-energy', 'choose', 'write-ambitions'],
  4: ['open-up', 'write-ideas', 'add-own-ideas', 'hang-ideas'],
  5: ['write-activities', 'hang-activities', 'word-opportunities', 'sort-out', 'face-obstacles'],
  6: ['find-steps', 'write-personal-step', 'share-steps', 'agree-school-steps', 'plan-evaluation', 'take-others-along'],
  7: ['return-to-expectations', 'photograph-sheet', 'hang-sheet'],
};

const { phases } = AMBITION_CONVERSATION;
const activities = phases.flatMap(phase => phase.activities);
const propertiesOf = (lines: string) => parse(`---\ntype: ambitiegesprek\n${lines}\n---\n`).properties;

describe('the ambition conversation', () => {
  it('has seven phases, in order, in two hours of which five minutes are for closing', () => {
    expect(phases.map(phase => [phase.number, phase.minutes])).toEqual([
      [1, 10], [2, 10], [3, 35], [4, 20], [5, 20], [6, 20], [7, 5],
    ]);
    expect(phases.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(120);
  });

  it('divides the minutes of every phase over its activities', () => {
    for (const phase of phases) {
      expect(phase.activities.reduce((sum, { minutes }) => sum + minutes, 0), `phase ${phase.number}`).toBe(phase.minutes);
    }
    expect(phases[2]?.activities.map(({ minutes }) => minutes)).toEqual([3, 6, 6, 6, 5, 2, 2, 5]);
  });

  it('writes on yellow, pink, green and large notes', () => {
    expect(phases.map(phase => phase.noteColour)).toEqual([undefined, undefined, 'yellow', 'pink', 'green', 'large', undefined]);
  });

  it('has every activity of the method, in order', () => {
    expect(Object.fromEntries(phases.map(phase => [phase.number, phase.activities.map(({ id }) => id)]))).toEqual(ACTIVITIES_BY_PHASE);
  });

  it('asks every question of the method, in order', () => {
    expect(Object.fromEntries(phases.map(phase => [phase.number, phase.activities.flatMap(({ questions }) => questions.map(({ id }) => id))])))
      .toEqual(QUESTIONS_BY_PHASE);
  });

  it('keeps two questions for secondary schools', () => {
    const asked = (sector: 'po' | 'vo' | undefined) => activities.flatMap(activity => questionsFor(activity, sector).map(({ id }) => id));
    expect(asked('vo').filter(id => !asked('po').includes(id))).toEqual(['q6.2v', 'q6.6v']);
    expect(asked(undefined)).toEqual(asked('po'));
  });

  it('proposes a stretch of silence wherever people write for themselves', () => {
    expect(activities.filter(({ silence }) => silence !== undefined).map(({ id }) => id)).toEqual([
      'write-expectations', 'write-dreams', 'write-ideas', 'write-activities', 'write-personal-step',
    ]);
  });

  it('is what a note without a kind holds', () => {
    expect(conversationOf(undefined)).toBe(AMBITION_CONVERSATION);
  });
});

describe('the activity of now', () => {
  it('is the first of the phase, the one that the note names, and never one of another phase', () => {
    const now = (lines: string) => activityNow(AMBITION_CONVERSATION, propertiesOf(lines))?.id;
    expect(now('fase: 3')).toBe('draw-pupil');
    expect(now('fase: 3\nactiviteit: weigh-energy')).toBe('weigh-energy');
    expect(now('fase: 4\nactiviteit: weigh-energy')).toBe('open-up');
    expect(now('fase: 3\nactiviteit: van alles')).toBe('draw-pupil');
    expect([now('fase: 0'), now('fase: 8'), now('fase: drie')]).toEqual([undefined, undefined, undefined]);
  });

  it('shares in what its phase has more or less than planned', () => {
    const phase = phaseOf(AMBITION_CONVERSATION, 3);
    const choose = phase?.activities.find(({ id }) => id === 'cluster');
    if (!phase || !choose) throw new Error('No such phase');
    expect([35, 70, 17.5, 1].map(planned => minutesIn(phase, choose, planned))).toEqual([6, 12, 3, 1]);
  });

  it('shares in the minutes of a phase that the user gave another length', () => {
    const phase = phaseOf(AMBITION_CONVERSATION, 3);
    const cluster = phase?.activities.find(({ id }) => id === 'cluster');
    if (!phase || !cluster) throw new Error('No such phase');
    expect(minutesIn({ ...phase, minutes: 70 }, cluster, 70)).toBe(12);
  });
});

describe('what the group sees', () => {
  it('follows the activity, from before the start to after the end', () => {
    const sees = (lines: string) => groupSeesNow(AMBITION_CONVERSATION, propertiesOf(lines));
    expect(['fase: 0', 'fase: 1', 'fase: 3', 'fase: 3\nactiviteit: weigh-energy', 'fase: 7', 'fase: 8'].map(sees))
      .toEqual(['start', 'contract', 'writing', 'energy', 'outcomes', 'last']);
  });

  it('holds no earlier ambitions before the group has chosen its own', () => {
    const may = (lines: string, conversation: ConversationDefinition = AMBITION_CONVERSATION) => mayShowEarlier(conversation, propertiesOf(lines));
    expect(['fase: 0', 'fase: 3\nactiviteit: choose', 'fase: 4', 'fase: 8'].map(line => may(line))).toEqual([false, false, true, true]);
    expect(may('fase: 0', { ...AMBITION_CONVERSATION, earlierFrom: 'start' })).toBe(true);
    expect(may('fase: 3\nactiviteit: cluster', { ...AMBITION_CONVERSATION, earlierFrom: 'discuss-dreams' })).toBe(true);
  });
});
