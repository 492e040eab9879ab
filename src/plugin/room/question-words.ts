import type { Sector } from '../../core/properties';
import { AMBITION_CONVERSATION, type QuestionId } from '../../method/ambition-conversation';
import type { Wording } from '../../method/wording';

const { phases: PHASES } = AMBITION_CONVERSATION;

/** A question of the method by its id, in words; `undefined` where there is none. */
export function questionWords(id: string | undefined, { questions }: Wording): string | undefined {
  const known = PHASES.flatMap(questionsIn).find(question => question.id === id);
  return known && questions[known.id];
}

export function isQuestionOf(phase: number, id: string | undefined): boolean {
  return PHASES.some(one => one.number === phase && questionsIn(one).some(question => question.id === id));
}

/** The questions that suit the phase and the school; before and after the meeting all of them. */
export function questionsOf(phase: number | undefined, sector: Sector | undefined): QuestionId[] {
  const now = PHASES.filter(({ number }) => number === phase);
  const phases = now.length > 0 ? [...now, ...PHASES.filter(({ number }) => number !== phase)] : PHASES;
  return phases.flatMap(questionsIn)
    .filter(question => question.sector === undefined || question.sector === sector)
    .map(({ id }) => id);
}

function questionsIn({ activities }: (typeof PHASES)[number]): (typeof PHASES)[number]['activities'][number]['questions'] {
  return activities.flatMap(({ questions }) => questions);
}
