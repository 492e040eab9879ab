import type { Language } from '../../core/language';
import { CLOSED } from '../../core/syntax';
import type { Words } from '../../i18n/words';
import { phaseWords } from '../../method/wording';
import { WORDINGS } from '../../method/wordings';

/** Name of a phase from its number, as somebody wrote it: 0 and everything unknown are not started, 8 is closed. */
export function phaseName(number: number, language: Language, words: Words): string {
  const phase = phaseWords(WORDINGS[language], number);
  if (phase) return phase.name;
  return number === CLOSED ? words.commands.closed : words.commands.prepared;
}
