import { plain } from '../language';
import type { StepState } from '../session';
import { headingLink } from './heading-link';
import type { RecordedGroup, RecordedStep } from './record';
import type { FindNote, ReadMeeting } from './threads';

/** One step through the years, however often it was carried over. */
export interface FollowedStep {
  readonly words: string;
  readonly personal: boolean;
  /** As the last meeting that holds it left it. */
  readonly state: StepState;
  /** ISO date, as that meeting has it. */
  readonly due?: string;
  /** ISO date or words, as that meeting has them. */
  readonly evaluate?: string;
  /** Indexes of the meetings that hold it, the oldest first. */
  readonly meetings: readonly number[];
  /** What it serves in the last of them; absent for a step of the whole school. */
  readonly group?: RecordedGroup;
}

/**
 * Every step of every meeting once: one that says it continues another, with the same words, is that one. Where two of one meeting
 * would go on from the same step, the first does.
 */
export function followedSteps(meetings: readonly ReadMeeting[], findNote: FindNote): readonly FollowedStep[] {
  const followed: FollowedStep[] = [];
  const at = new Map(meetings.map(({ card }, index) => [card.path, index]));
  meetings.forEach((meeting, index) => {
    for (const { step, group } of stepsIn(meeting)) {
      const earlier = continuedIn(step, meeting.card.path, findNote);
      const from = earlier === undefined ? undefined : at.get(earlier);
      const before = from === undefined ? -1 : followed.findIndex(one => goesOn(one, step, from, index));
      const now: FollowedStep = {
        words: step.words, personal: step.personal, state: step.state, meetings: [...followed[before]?.meetings ?? [], index],
        ...(step.due === undefined ? {} : { due: step.due }), ...(step.evaluate === undefined ? {} : { evaluate: step.evaluate }),
        ...(group ? { group } : {}),
      };
      if (before < 0) followed.push(now);
      else followed[before] = now;
    }
  });
  return followed;
}

/** Whether a step that continues one of the meeting `from` is the one followed, and not one that stands beside it in its own meeting. */
function goesOn(one: FollowedStep, step: RecordedStep, from: number, index: number): boolean {
  return one.meetings.includes(from) && !one.meetings.includes(index) && isSame(one, step);
}

export function isOpenStep({ state }: Pick<FollowedStep, 'state'>): boolean {
  return state === 'open' || state === 'under way';
}

/** Those that the last meeting holds come first: what is left of longer ago may no longer matter. */
export function newestFirst(steps: readonly FollowedStep[]): readonly FollowedStep[] {
  return [...steps].sort((a, b) => (b.meetings.at(-1) ?? 0) - (a.meetings.at(-1) ?? 0));
}

function stepsIn({ record }: ReadMeeting): { step: RecordedStep; group?: RecordedGroup }[] {
  const serving = [...record.ambitions, ...record.clusters].flatMap(group => group.steps.map(step => ({ step, group })));
  return [...serving, ...record.steps.map(step => ({ step }))];
}

function continuedIn({ continues }: RecordedStep, path: string, findNote: FindNote): string | undefined {
  const link = continues === undefined ? undefined : headingLink(continues);
  return link && findNote(link.note, path);
}

function isSame(one: FollowedStep, step: RecordedStep): boolean {
  return one.personal === step.personal && plain(one.words) === plain(step.words);
}
