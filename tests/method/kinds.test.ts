import { describe, expect, it } from 'vitest';
import type { ConversationKind } from '../../src/core/properties';
import { AMBITION_CONVERSATION } from '../../src/method/ambition-conversation';
import { mayShowEarlier, minutesOf } from '../../src/method/conversation';
import { CONVERSATIONS, conversationOf, skeletonOf } from '../../src/method/conversations';
import { activityWords, phaseWords, preparationWords, questionWords } from '../../src/method/wording';
import { wordingFor } from '../../src/method/wordings';
import { parse } from '../read';

const PREFIX: Record<ConversationKind, RegExp> = { intake: /^i\d\./u, ambition: /^[qa]\d\./u, progress: /^v\d\./u, closing: /^v\d\./u };
const AMBITION_ACTIVITIES = new Set<string>(AMBITION_CONVERSATION.phases.flatMap(({ activities }) => activities.map(({ id }) => id)));

describe.each(CONVERSATIONS.map(one => [one.kind, one] as const))('the kind %s', (kind, conversation) => {
  const { phases, preparation } = conversation;
  const activities = phases.flatMap(phase => phase.activities);
  const questions = activities.flatMap(activity => activity.questions.map(({ id }) => id));

  it('divides the minutes of every phase over its activities', () => {
    for (const phase of phases) expect(phase.activities.reduce((sum, { minutes }) => sum + minutes, 0), `phase ${phase.number}`).toBe(phase.minutes);
  });

  it('names each question once, by ids of its own', () => {
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.filter(id => !PREFIX[kind].test(id))).toEqual([]);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
  });

  it.each(['nl', 'en'] as const)('has all its words in %s, and says nothing twice', (language) => {
    const wording = wordingFor(language, kind);
    const said = [
      wording.conversation.title, wording.conversation.purpose,
      ...phases.flatMap(({ number }) => { const { purpose = '', why = '', pitfall = '' } = phaseWords(wording, number) ?? {}; return [purpose, why, pitfall]; }),
      ...activities.flatMap(({ id }) => { const { title, says } = activityWords(wording, id); return [title, says]; }),
      ...questions.map(id => questionWords(wording, id)),
      ...preparation.flatMap((key) => { const { item, remark } = preparationWords(wording, key); return [item, remark]; }),
    ];
    for (const words of said) expect(words).toMatch(/^\S.*\S$/u);
    expect(said.filter((words, index) => said.indexOf(words) !== index)).toEqual([]);
    for (const id of questions) expect(questionWords(wording, id)).toMatch(/\?$/u);
    for (const { id } of activities) {
      const { title, says } = activityWords(wording, id);
      expect([title.length <= 26 || title, says.length <= 90 || says]).toEqual([true, true]);
    }
    expect(activities.filter(({ id }) => !AMBITION_ACTIVITIES.has(id) && activityWords(wording, id).title === id)).toEqual([]);
  });
});

describe('the other kinds', () => {
  it('take an hour and a half', () => {
    expect((['intake', 'progress', 'closing'] as const).map(kind => minutesOf(conversationOf(kind)))).toEqual([90, 90, 90]);
  });

  it('write on yellow and pink when the road is looked back on, and on nothing at an intake', () => {
    const colours = (kind: ConversationKind) => [...new Set(conversationOf(kind).phases.flatMap(({ noteColour }) => noteColour ?? []))];
    expect([colours('progress'), colours('intake')]).toEqual([['yellow', 'pink'], []]);
  });

  it('show earlier ambitions from the start', () => {
    const { properties } = parse('---\ntype: ambitiegesprek\nsoort: voortgang\nfase: 1\n---\n');
    expect(mayShowEarlier(conversationOf(properties.kind), properties)).toBe(true);
  });

  it('hold a closing talk in the form of a progress talk, and say so', () => {
    expect(conversationOf('closing').phases).toBe(conversationOf('progress').phases);
    expect(wordingFor('nl', 'closing').conversation.purpose).toContain('geen eigen vorm');
  });

  it('have one skeleton for as long as the kind is the same, whatever else the note says', () => {
    const first = parse('---\ntype: ambitiegesprek\nsoort: intake\n---\n');
    const second = parse('---\ntype: ambitiegesprek\nsoort: intake\nschool: De Linde\n---\n', first);
    expect(second.skeleton).toBe(first.skeleton);
    expect(skeletonOf({ kind: 'progress' })).toEqual({ phases: [1, 2, 3, 4, 5, 6, 7], mostAmbitions: 3, expectations: 1, steps: 6, closing: 7 });
  });
});
