import type { PhaseDefinition } from './phase-definition';

// The source fixes the total of 120 minutes and the last five; how the rest is divided is our plan.
const AMBITION_CONVERSATION = [
  {
    number: 1,
    minutes: 10,
    activities: ['agree-frame', 'write-expectations', 'hear-expectations', 'state-own-part'],
    questions: [
      { id: 'q1.1', activity: 'agree-frame' },
      { id: 'q1.2', activity: 'write-expectations' },
      { id: 'q1.3', activity: 'write-expectations' },
      { id: 'q1.4', activity: 'state-own-part' },
    ],
  },
  {
    number: 2,
    minutes: 10,
    activities: ['pick-expectations', 'probe-expectations', 'promise-return'],
    questions: [{ id: 'a2.1', activity: 'promise-return' }],
  },
  {
    number: 3,
    minutes: 35,
    noteColour: 'yellow',
    activities: ['draw-pupil', 'write-dreams', 'discuss-dreams', 'cluster', 'word-clusters', 'weigh-energy', 'choose', 'write-ambitions'],
    questions: [
      { id: 'q3.0', activity: 'write-dreams' },
      { id: 'q3.1', activity: 'discuss-dreams' },
      { id: 'q3.2', activity: 'discuss-dreams' },
      { id: 'q3.3', activity: 'discuss-dreams' },
      { id: 'q3.4', activity: 'discuss-dreams' },
      { id: 'q3.5', activity: 'discuss-dreams' },
      { id: 'q3.6', activity: 'cluster' },
      { id: 'q3.7', activity: 'cluster' },
      { id: 'q3.8', activity: 'word-clusters' },
      { id: 'q3.9', activity: 'weigh-energy' },
    ],
  },
  {
    number: 4,
    minutes: 20,
    noteColour: 'pink',
    activities: ['open-up', 'write-ideas', 'add-own-ideas', 'hang-ideas'],
    questions: [
      { id: 'q4.1', activity: 'open-up' },
      { id: 'q4.2', activity: 'write-ideas' },
      { id: 'q4.3', activity: 'write-ideas' },
    ],
  },
  {
    number: 5,
    minutes: 20,
    noteColour: 'green',
    activities: ['write-activities', 'hang-activities', 'word-opportunities', 'sort-out', 'face-obstacles'],
    questions: [
      { id: 'q5.1', activity: 'write-activities' },
      { id: 'q5.2', activity: 'word-opportunities' },
      { id: 'q5.3', activity: 'sort-out' },
      { id: 'q5.4', activity: 'face-obstacles' },
      { id: 'q5.5', activity: 'face-obstacles' },
    ],
  },
  {
    number: 6,
    minutes: 20,
    noteColour: 'large',
    activities: ['find-steps', 'write-personal-step', 'share-steps', 'agree-school-steps', 'plan-evaluation', 'take-others-along'],
    questions: [
      { id: 'q6.1', activity: 'find-steps' },
      { id: 'q6.2', activity: 'find-steps' },
      { id: 'q6.2v', activity: 'find-steps', sector: 'vo' },
      { id: 'q6.2p', activity: 'find-steps' },
      { id: 'q6.3', activity: 'write-personal-step' },
      { id: 'q6.4', activity: 'share-steps' },
      { id: 'q6.5', activity: 'plan-evaluation' },
      { id: 'q6.6', activity: 'take-others-along' },
      { id: 'q6.6v', activity: 'take-others-along', sector: 'vo' },
    ],
  },
  {
    number: 7,
    minutes: 5,
    activities: ['return-to-expectations', 'photograph-sheet', 'hang-sheet'],
    questions: [{ id: 'q7.1', activity: 'return-to-expectations' }],
  },
] as const satisfies readonly PhaseDefinition[];

type Definition = (typeof AMBITION_CONVERSATION)[number];

export type PhaseId = Definition['number'];
export type ActivityKey = Definition['activities'][number];
export type QuestionId = Definition['questions'][number]['id'];
export type AmbitionPhase = PhaseDefinition<PhaseId, QuestionId, ActivityKey>;

/** The seven phases of the ambition conversation, in order. */
export const PHASES: readonly AmbitionPhase[] = AMBITION_CONVERSATION;
