import type { ConversationKind, SchoolStage } from '../../core/properties';
import type { RoundColumn } from '../../core/schools/round-table';
import type { Words } from '../../i18n/words';

/** A cell of words as people read it. */
export function shownCell(words: Words, column: RoundColumn, value: string): string {
  return OF_DAYS.includes(column) ? words.schools.date(value) : shownWord(words, column, value);
}

/** All that people may type to find a cell: a day has a short and a long way to be written. */
export function soughtCell(words: Words, column: RoundColumn, value: string): string {
  const shown = shownCell(words, column, value);
  return OF_DAYS.includes(column) ? `${shown} ${words.schools.longDate(value)}` : shown;
}

const OF_DAYS: readonly RoundColumn[] = ['last', 'appointment', 'evaluation'];

/** As `shownCell`, but days stay ISO: a spreadsheet knows them by that. */
export function shownWord({ years: { kinds, stages } }: Words, column: RoundColumn, value: string): string {
  if (column === 'kind') return kinds[value as ConversationKind];
  return column === 'stage' ? stages[value as SchoolStage] : value;
}
