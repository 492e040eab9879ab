import { describe, expect, it } from 'vitest';
import type { Wording } from '../../src/method/wording';
import { AMBITION_CONVERSATION } from '../../src/method/ambition-conversation';
import { EVI_PILLARS, PREPARATION } from '../../src/method/preparation';
import { WORDINGS } from '../../src/method/wordings';

const QUESTION_IDS = [
  'q1.1', 'q1.2', 'q1.3', 'q1.4', 'a2.1',
  'q3.0', 'q3.1', 'q3.2', 'q3.3', 'q3.4', 'q3.5', 'q3.6', 'q3.7', 'q3.8', 'q3.9',
  'q4.1', 'q4.2', 'q4.3', 'q5.1', 'q5.2', 'q5.3', 'q5.4', 'q5.5',
  'q6.1', 'q6.2', 'q6.2v', 'q6.2p', 'q6.3', 'q6.4', 'q6.5', 'q6.6', 'q6.6v', 'q7.1', 'q7.2',
];

function leaves(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
}

function sentences(wording: Wording): string[] {
  // The short name of a phase may be its name.
  const phases = Object.values(wording.phases).map(({ short, ...phase }) => (short === phase.name ? phase : { short, ...phase }));
  return leaves([wording.conversation, wording.activities, wording.questions, wording.preparation, phases]);
}

describe.each(Object.entries(WORDINGS))('the wording in %s', (_language, wording) => {
  it('has every question, and no other', () => {
    expect(Object.keys(wording.questions).sort()).toEqual([...QUESTION_IDS].sort());
  });

  it('has every activity of the phases, and no other', () => {
    expect(Object.keys(wording.activities).sort()).toEqual(AMBITION_CONVERSATION.phases.flatMap(phase => phase.activities.map(({ id }) => id)).sort());
  });

  it('has the whole checklist and the pillars of Evi', () => {
    expect(Object.keys(wording.preparation)).toEqual([...PREPARATION]);
    expect(Object.keys(wording.eviPillars)).toEqual([...EVI_PILLARS]);
  });

  it('says nothing twice, nothing empty, and each thing on one line', () => {
    const all = sentences(wording);
    expect(new Set(all).size).toBe(all.length);
    for (const sentence of all) expect(sentence).toMatch(/^\S(.*\S)?$/u);
  });

  it('asks every question with a question mark', () => {
    for (const [id, question] of Object.entries(wording.questions)) expect(question, id).toMatch(/\?$/u);
  });

  it('keeps the line of an activity short enough for a side pane', () => {
    for (const { title, says } of Object.values(wording.activities)) {
      expect(title.length, title).toBeLessThanOrEqual(26);
      expect(says.length, says).toBeLessThanOrEqual(90);
    }
  });
});

describe('the names of the phases', () => {
  it('are those of the method', () => {
    expect(Object.values(WORDINGS.nl.phases).map(phase => phase.name)).toEqual([
      'Contracteren', 'Focus aanbrengen', 'In perspectief zetten', 'Ideeën genereren', 'Inventariseren', 'Concretiseren', 'Afronden',
    ]);
    expect(Object.values(WORDINGS.en.phases).map(phase => phase.name)).toEqual([
      'Contracting', 'Focusing', 'Putting in perspective', 'Generating ideas', 'Taking stock', 'Making it concrete', 'Closing',
    ]);
  });
});

describe('the two languages', () => {
  it('share no sentence', () => {
    const dutch = new Set(sentences(WORDINGS.nl));
    expect(sentences(WORDINGS.en).filter(sentence => dutch.has(sentence))).toEqual([]);
  });
});
