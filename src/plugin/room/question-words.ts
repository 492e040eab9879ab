import type { Sector } from '../../core/properties';
import { type ConversationDefinition, type PhaseDefinition, questionsFor } from '../../method/conversation';

/** The questions that suit the phase and the school, by id, those of the phase first; before and after the meeting all of them. */
export function questionsOf({ phases }: ConversationDefinition, phase: number | undefined, sector: Sector | undefined): string[] {
  const isNow = ({ number }: PhaseDefinition): boolean => number === phase;
  const inOrder = [...phases.filter(isNow), ...phases.filter(one => !isNow(one))];
  return inOrder.flatMap(({ activities }) => activities.flatMap(activity => questionsFor(activity, sector).map(({ id }) => id)));
}
