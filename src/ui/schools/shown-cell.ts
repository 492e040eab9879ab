import type { ConversationKind, SchoolStage } from '../../core/properties';
import type { RoundColumn } from '../../core/schools/round-table';
import type { Words } from '../../i18n/words';

/** A cell of words as people read it. */
export function shownCell(words: Words, column: RoundColumn, value: string): string {
  return OF_DAYS.includes(column) ? words.schools.date(value) : shownWord(words, column, value);
}

const OF_DAYS: readonly RoundColumn[] = ['last', 'appointment', 'evaluation'];

/** As `shownCell`, but days stay ISO: a spreadsheet knows them by that. */
export function shownWord({ years: { kinds, stages } }: Words, column: RoundColumn, value: string): string {
  if (column === 'kind') return kinds[value as ConversationKind];
  return column === 'stage' ? stages[value as SchoolStage] : value;
}
