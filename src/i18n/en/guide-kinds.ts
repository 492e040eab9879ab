import type { ReturnLine } from '../../core/looking-back';
import type { MilestoneOwner, ReturnQuestion, Status } from '../../core/session';

/** What the guide says in talks that look back on earlier ones, and in the first talk. */
export const meetingKinds = {
  // Testing the earlier ambitions
  testing: 'What became of the ambitions',
  noEarlier: 'There is no ambition on the sheet yet. Carry those of the earlier session over with the command “Carry over from the earlier session…”.',
  became: { 'going': 'going on', 'reworded': 'reworded', 'reached': 'reached', 'let go': 'let go' } satisfies Record<Status, string>,
  becameOf: (words: string): string => `What became of: ${words}`,
  whyBecame: (words: string): string => `Why, about ${words}`,
  // The road so far
  road: 'Milestones on the road so far',
  milestone: 'Milestone; Enter adds it',
  milestoneOf: 'Whose milestone',
  milestoneOwners: { self: 'yourself', teacher: 'teacher', pupil: 'pupil' } satisfies Record<MilestoneOwner, string>,
  // The card of nine
  lookingBack: 'Looking back on three lines',
  returnLine: (line: string, answered: number): string => `${line} ${answered}/3`,
  returnLines: { education: 'Education', teacher: 'Teacher', pupil: 'Pupil' } satisfies Record<ReturnLine, string>,
  returnQuestions: {
    visible: 'What you see', commitment: 'Commitment', ability: 'Know-how',
  } satisfies Record<ReturnQuestion, string>,
  returnHints: {
    visible: 'What has grown…', commitment: 'What everybody does for it…', ability: 'What they can do now…',
  } satisfies Record<ReturnQuestion, string>,
  answerOf: (line: string, question: string): string => `${line}: ${question}`,
  // The intake
  roles: 'Roles at the table',
  roleNames: { head: 'Head', coordinator: 'Culture coordinator', agreement: 'Cooperation agreement' },
  roleHints: { head: 'Name…', coordinator: 'Name…', agreement: '[[Note or file]]' },
};
