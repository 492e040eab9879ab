import type { ConversationDefinition } from './conversation';

// The minutes are ours: of the whole the method says about an hour and a half.
const DEFINITION = {
  kind: 'progress',
  mostAmbitions: 3,
  earlierFrom: 'start',
  preparation: ['hour-and-half', 'core-team', 'earlier-report', 'newcomers', 'pupils-along', 'large-sheet', 'two-colours'],
  sheet: true,
  road: true,
  sorts: true,
  roles: true,
  needsPrevious: true,
  phases: [
    {
      number: 1,
      minutes: 8,
      holds: 'expectations',
      activities: [
        { id: 'open-progress', minutes: 2, questions: [{ id: 'v1.1' }], inputs: ['people'], groupSees: 'contract' },
        { id: 'write-expectations', minutes: 2, questions: [{ id: 'v1.2' }], inputs: [], groupSees: 'contract', silence: 2 },
        { id: 'hear-expectations', minutes: 2, questions: [], inputs: ['expectations'], groupSees: 'contract' },
        { id: 'state-own-part', minutes: 2, questions: [{ id: 'v1.3' }], inputs: ['own-part'], groupSees: 'contract' },
      ],
    },
    {
      number: 2,
      minutes: 15,
      activities: [
        { id: 'recall-ambitions', minutes: 4, questions: [{ id: 'v2.1' }], inputs: ['testing'], groupSees: 'choosing' },
        {
          id: 'test-ambitions', minutes: 7, questions: [{ id: 'v2.2' }, { id: 'v2.3' }],
          inputs: ['testing'], groupSees: 'choosing', showsEvi: true,
        },
        { id: 'pick-expectations', minutes: 4, questions: [{ id: 'v2.4' }], inputs: ['focus'], groupSees: 'focus' },
      ],
    },
    {
      number: 3,
      minutes: 26,
      noteColour: 'yellow',
      activities: [
        { id: 'draw-road', minutes: 6, questions: [{ id: 'v3.1' }], inputs: ['road'], groupSees: 'road' },
        {
          id: 'mark-milestones', minutes: 6, questions: [{ id: 'v3.2' }, { id: 'v3.3' }, { id: 'v3.4' }],
          inputs: ['road'], groupSees: 'road',
        },
        { id: 'write-yield', minutes: 6, questions: [{ id: 'v3.5' }], inputs: ['notes'], groupSees: 'writing', silence: 3 },
        {
          id: 'look-back', minutes: 8, inputs: ['looking-back'], groupSees: 'choosing',
          questions: [{ id: 'v3.6' }, { id: 'v3.7' }, { id: 'v3.8' }],
        },
      ],
    },
    {
      number: 4,
      minutes: 14,
      noteColour: 'pink',
      activities: [
        { id: 'name-what-remains', minutes: 4, questions: [{ id: 'v4.1' }], inputs: ['notes'], groupSees: 'ideas' },
        { id: 'write-ideas', minutes: 6, questions: [{ id: 'v4.2' }], inputs: ['notes'], groupSees: 'ideas', silence: 3 },
        { id: 'hang-ideas', minutes: 4, questions: [], inputs: ['hanging'], groupSees: 'ideas' },
      ],
    },
    {
      number: 5,
      minutes: 10,
      noteColour: 'yellow',
      activities: [
        { id: 'name-what-stands', minutes: 5, questions: [{ id: 'v5.1' }], inputs: ['notes'], groupSees: 'stock' },
        {
          id: 'hang-what-stands', minutes: 5, questions: [{ id: 'v5.2' }, { id: 'v5.3' }],
          inputs: ['hanging'], groupSees: 'stock', showsEvi: true,
        },
      ],
    },
    {
      number: 6,
      minutes: 12,
      holds: 'steps',
      activities: [
        { id: 'agree-school-steps', minutes: 6, questions: [{ id: 'v6.1' }], inputs: ['steps'], groupSees: 'steps' },
        { id: 'plan-evaluation', minutes: 3, questions: [{ id: 'v6.2' }], inputs: ['evaluation'], groupSees: 'steps' },
        { id: 'take-others-along', minutes: 3, questions: [{ id: 'v6.3' }], inputs: ['others'], groupSees: 'steps' },
      ],
    },
    {
      number: 7,
      minutes: 5,
      holds: 'closing',
      activities: [
        {
          id: 'return-to-expectations', minutes: 3, questions: [{ id: 'v7.1' }, { id: 'v7.2' }],
          inputs: ['outcomes'], groupSees: 'outcomes',
        },
        { id: 'photograph-sheet', minutes: 1, questions: [], inputs: ['photo'], groupSees: 'last' },
        { id: 'hang-sheet', minutes: 1, questions: [], inputs: ['hanging-up'], groupSees: 'last' },
      ],
    },
  ],
} as const satisfies ConversationDefinition;

type Phase = (typeof DEFINITION)['phases'][number];
type Activity = Phase['activities'][number];

export type ProgressActivityId = Activity['id'];
export type ProgressQuestionId = Activity['questions'][number]['id'];

/** The return to a school: its earlier ambitions are tested against the road that it has travelled since. */
export const PROGRESS_CONVERSATION: ConversationDefinition<Phase['number'], ProgressActivityId, ProgressQuestionId> = DEFINITION;

/** The method has no form of its own for the last talk that we know of: it is held as a progress talk. */
export const CLOSING_CONVERSATION: typeof PROGRESS_CONVERSATION = { ...DEFINITION, kind: 'closing' };
