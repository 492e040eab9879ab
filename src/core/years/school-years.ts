/** From August to July, by the calendar year that it begins in. */
export interface SchoolYear {
  readonly begins: number;
  /** Indexes of its meetings, the oldest first. */
  readonly meetings: readonly number[];
}

const FIRST_MONTH = 8;

/** The year in which the school year of an ISO date begins. */
export function schoolYearOf(date: string): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return month >= FIRST_MONTH ? year : year - 1;
}

/**
 * Every school year from the first meeting to the last, those without one too; `dates` are in order. Meetings without a date are in
 * none.
 */
export function schoolYears(dates: readonly (string | undefined)[]): readonly SchoolYear[] {
  const years = dates.map(date => (date === undefined ? undefined : schoolYearOf(date)));
  const dated = years.filter(year => year !== undefined);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const begins = first + index;
    return { begins, meetings: years.flatMap((year, meeting) => (year === begins ? [meeting] : [])) };
  });
}
