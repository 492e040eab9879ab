import type { ConversationDefinition } from './conversation';

const DEFINITION = {
  kind: 'intake',
  mostAmbitions: 3,
  earlierFrom: 'start',
  preparation: ['hour-and-half', 'head-and-coordinator', 'evi', 'agreement-draft'],
  sheet: false,
  road: false,
  sorts: true,
  roles: true,
  needsPrevious: false,
  phases: [
    {
      number: 1,
      minutes: 15,
      holds: 'expectations',
      activities: [
        { id: 'open-intake', minutes: 3, questions: [{ id: 'i1.1' }], inputs: ['people'], groupSees: 'contract' },
        { id: 'divide-roles', minutes: 4, questions: [{ id: 'i1.2' }], inputs: ['roles'], groupSees: 'contract' },
        { id: 'ask-contract', minutes: 5, questions: [{ id: 'i1.3' }, { id: 'i1.4' }], inputs: ['expectations'], groupSees: 'contract' },
        { id: 'state-own-part', minutes: 3, questions: [{ id: 'i1.5' }], inputs: ['own-part'], groupSees: 'contract' },
      ],
    },
    {
      number: 2,
      minutes: 15,
      activities: [
        { id: 'pick-expectations', minutes: 5, questions: [], inputs: ['focus'], groupSees: 'focus' },
        { id: 'probe-expectations', minutes: 10, questions: [{ id: 'i2.1' }], inputs: ['beneath'], groupSees: 'focus', showsEvi: true },
      ],
    },
    {
      number: 3,
      minutes: 20,
      activities: [
        { id: 'read-evi', minutes: 12, questions: [{ id: 'i3.1' }, { id: 'i3.2' }], inputs: ['evi'], groupSees: 'contract' },
        { id: 'picture-school', minutes: 8, questions: [{ id: 'i3.3' }], inputs: [], groupSees: 'contract', showsEvi: true },
      ],
    },
    {
      number: 4,
      minutes: 10,
      activities: [{ id: 'explore-route', minutes: 10, questions: [{ id: 'i4.1' }], inputs: [], groupSees: 'contract' }],
    },
    {
      number: 5,
      minutes: 13,
      activities: [
        { id: 'list-what-is-there', minutes: 6, questions: [{ id: 'i5.1' }], inputs: [], groupSees: 'contract' },
        { id: 'gather-team', minutes: 7, questions: [{ id: 'i5.2' }], inputs: ['others'], groupSees: 'contract' },
      ],
    },
    {
      number: 6,
      minutes: 12,
      holds: 'steps',
      activities: [
        { id: 'agree-terms', minutes: 6, questions: [{ id: 'i6.1' }], inputs: ['agreement'], groupSees: 'contract' },
        { id: 'plan-next', minutes: 6, questions: [{ id: 'i6.2' }], inputs: ['steps'], groupSees: 'steps' },
      ],
    },
    {
      number: 7,
      minutes: 5,
      holds: 'closing',
      activities: [
        {
          id: 'return-to-expectations', minutes: 5, questions: [{ id: 'i7.1' }, { id: 'i7.2' }],
          inputs: ['outcomes'], groupSees: 'outcomes',
        },
      ],
    },
  ],
} as const satisfies ConversationDefinition;

type Phase = (typeof DEFINITION)['phases'][number];
type Activity = Phase['activities'][number];

export type IntakeActivityId = Activity['id'];
export type IntakeQuestionId = Activity['questions'][number]['id'];

/** The first talk, with the head and the coordinator: who does what, how the school sees itself, and what is agreed. */
export const INTAKE_CONVERSATION: ConversationDefinition<Phase['number'], IntakeActivityId, IntakeQuestionId> = DEFINITION;
