import type { RoundColumn } from '../../core/schools/round-table';
import type { ConversationKind, SchoolStage } from '../../core/properties';
import type { Words } from '../../i18n/words';

/** A cell of words as people read it: dates stay ISO here, so that a column of them lines up and sorts in a spreadsheet. */
export function shownWord({ years: { kinds, stages } }: Words, column: RoundColumn, value: string): string {
  if (column === 'kind') return kinds[value as ConversationKind];
  return column === 'stage' ? stages[value as SchoolStage] : value;
}
