import type { ConversationDefinition } from './conversation';
import { PREPARATION } from './preparation';

// The source fixes the total of 120 minutes and the last five; how the rest is divided is our plan.
const DEFINITION = {
  kind: 'ambition',
  mostAmbitions: 3,
  earlierFrom: 'open-up',
  preparation: PREPARATION,
  sheet: true,
  road: false,
  sorts: true,
  roles: false,
  needsPrevious: false,
  phases: [
    {
      number: 1,
      minutes: 10,
      holds: 'expectations',
      activities: [
        { id: 'agree-frame', minutes: 2, questions: [{ id: 'q1.1' }], inputs: ['people'], groupSees: 'contract' },
        {
          id: 'write-expectations', minutes: 3, questions: [{ id: 'q1.2' }, { id: 'q1.3' }], inputs: [], groupSees: 'contract', silence: 2,
        },
        { id: 'hear-expectations', minutes: 3, questions: [], inputs: ['expectations'], groupSees: 'contract' },
        { id: 'state-own-part', minutes: 2, questions: [{ id: 'q1.4' }], inputs: ['own-part'], groupSees: 'contract' },
      ],
    },
    {
      number: 2,
      minutes: 10,
      activities: [
        { id: 'pick-expectations', minutes: 3, questions: [], inputs: ['focus'], groupSees: 'focus', showsEvi: true },
        { id: 'probe-expectations', minutes: 6, questions: [], inputs: ['beneath'], groupSees: 'focus', showsEvi: true },
        { id: 'promise-return', minutes: 1, questions: [{ id: 'a2.1' }], inputs: [], groupSees: 'focus' },
      ],
    },
    {
      number: 3,
      minutes: 35,
      noteColour: 'yellow',
      activities: [
        { id: 'draw-pupil', minutes: 3, questions: [], inputs: ['drawing'], groupSees: 'writing' },
        { id: 'write-dreams', minutes: 6, questions: [{ id: 'q3.0' }], inputs: ['notes'], groupSees: 'writing', silence: 3 },
        {
          id: 'discuss-dreams', minutes: 6, inputs: ['notes'], groupSees: 'grouping',
          questions: [{ id: 'q3.1' }, { id: 'q3.2' }, { id: 'q3.3' }, { id: 'q3.4' }, { id: 'q3.5' }],
        },
        { id: 'cluster', minutes: 6, questions: [{ id: 'q3.6' }, { id: 'q3.7' }], inputs: ['grouping'], groupSees: 'grouping' },
        { id: 'word-clusters', minutes: 5, questions: [{ id: 'q3.8' }], inputs: ['words'], groupSees: 'energy' },
        { id: 'weigh-energy', minutes: 2, questions: [{ id: 'q3.9' }], inputs: ['energy'], groupSees: 'energy' },
        { id: 'choose', minutes: 2, questions: [], inputs: ['choosing'], groupSees: 'choosing' },
        { id: 'write-ambitions', minutes: 5, questions: [], inputs: ['wording'], groupSees: 'choosing' },
      ],
    },
    {
      number: 4,
      minutes: 20,
      noteColour: 'pink',
      activities: [
        { id: 'open-up', minutes: 2, questions: [{ id: 'q4.1' }], inputs: ['notes'], groupSees: 'ideas' },
        {
          id: 'write-ideas', minutes: 10, questions: [{ id: 'q4.2' }, { id: 'q4.3' }], inputs: ['notes'], groupSees: 'ideas', silence: 3,
        },
        { id: 'add-own-ideas', minutes: 4, questions: [], inputs: ['notes'], groupSees: 'ideas' },
        { id: 'hang-ideas', minutes: 4, questions: [], inputs: ['hanging'], groupSees: 'ideas' },
      ],
    },
    {
      number: 5,
      minutes: 20,
      noteColour: 'green',
      activities: [
        { id: 'write-activities', minutes: 5, questions: [{ id: 'q5.1' }], inputs: ['notes'], groupSees: 'stock', silence: 3 },
        { id: 'hang-activities', minutes: 3, questions: [], inputs: ['hanging'], groupSees: 'stock', showsEvi: true },
        { id: 'word-opportunities', minutes: 4, questions: [{ id: 'q5.2' }], inputs: ['notes'], groupSees: 'stock', facet: 'opportunity' },
        { id: 'sort-out', minutes: 4, questions: [{ id: 'q5.3' }], inputs: ['deciding'], groupSees: 'stock' },
        {
          id: 'face-obstacles', minutes: 4, inputs: ['notes'], groupSees: 'stock', showsEvi: true, facet: 'obstacle',
          questions: [{ id: 'q5.4' }, { id: 'q5.5' }],
        },
      ],
    },
    {
      number: 6,
      minutes: 20,
      holds: 'steps',
      noteColour: 'large',
      activities: [
        {
          id: 'find-steps', minutes: 3, inputs: ['first-steps'], groupSees: 'steps',
          questions: [{ id: 'q6.1' }, { id: 'q6.2' }, { id: 'q6.2v', sector: 'vo' }, { id: 'q6.2p' }],
        },
        { id: 'write-personal-step', minutes: 5, questions: [{ id: 'q6.3' }], inputs: ['own-steps'], groupSees: 'steps', silence: 3 },
        { id: 'share-steps', minutes: 3, questions: [{ id: 'q6.4' }], inputs: ['needs'], groupSees: 'steps' },
        { id: 'agree-school-steps', minutes: 6, questions: [], inputs: ['steps'], groupSees: 'steps' },
        { id: 'plan-evaluation', minutes: 2, questions: [{ id: 'q6.5' }], inputs: ['evaluation'], groupSees: 'steps' },
        {
          id: 'take-others-along', minutes: 1, inputs: ['others'], groupSees: 'steps',
          questions: [{ id: 'q6.6' }, { id: 'q6.6v', sector: 'vo' }],
        },
      ],
    },
    {
      number: 7,
      minutes: 5,
      holds: 'closing',
      activities: [
        {
          id: 'return-to-expectations', minutes: 3, inputs: ['outcomes'], groupSees: 'outcomes',
          questions: [{ id: 'q7.1' }, { id: 'q7.2' }],
        },
        { id: 'photograph-sheet', minutes: 1, questions: [], inputs: ['photo'], groupSees: 'last' },
        { id: 'hang-sheet', minutes: 1, questions: [], inputs: ['hanging-up'], groupSees: 'last' },
      ],
    },
  ],
} as const satisfies ConversationDefinition;

type Phase = (typeof DEFINITION)['phases'][number];
type Activity = Phase['activities'][number];

export type PhaseId = Phase['number'];
export type ActivityId = Activity['id'];
export type QuestionId = Activity['questions'][number]['id'];

/** The conversation in which a school dreams and chooses its ambitions. */
export const AMBITION_CONVERSATION: ConversationDefinition<PhaseId, ActivityId, QuestionId> = DEFINITION;
