import type { Sector } from '../../core/properties';
import { PHASES } from '../../method/phases';
import type { QuestionId } from '../../method/phases';
import type { Wording } from '../../method/wording';

/** A question of the method by its id, in words; `undefined` where there is none. */
export function questionWords(id: string | undefined, { questions }: Wording): string | undefined {
  const known = PHASES.flatMap(phase => phase.questions).find(question => question.id === id);
  return known && questions[known.id];
}

export function isQuestionOf(phase: number, id: string | undefined): boolean {
  return PHASES.some(({ number, questions }) => number === phase && questions.some(question => question.id === id));
}

/** The questions that suit the phase and the school; before and after the meeting all of them. */
export function questionsOf(phase: number | undefined, sector: Sector | undefined): QuestionId[] {
  const now = PHASES.filter(({ number }) => number === phase);
  const phases = now.length > 0 ? [...now, ...PHASES.filter(({ number }) => number !== phase)] : PHASES;
  return phases.flatMap(({ questions }) => questions)
    .filter(question => question.sector === undefined || question.sector === sector)
    .map(({ id }) => id);
}
