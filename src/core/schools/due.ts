/** What asks attention of a school. `passed`: the day is over and it is still open. */
export interface Due {
  readonly what: 'evaluation' | 'appointment';
  /** ISO date. */
  readonly date: string;
  readonly passed: boolean;
}

export interface DueDates {
  /** Days on which open steps of the school are evaluated. */
  readonly evaluations: readonly string[];
  readonly nextAppointment?: string;
}

/** The first evaluation and appointment up to `weeks` weeks from `today` (ISO date); of those that passed only an evaluation is due. */
export function dueOf({ evaluations, nextAppointment }: DueDates, today: string, weeks: number): readonly Due[] {
  const last = laterBy(today, weeks * 7);
  const [evaluation] = [...evaluations].sort();
  const found: (Due | false)[] = [
    evaluation !== undefined && evaluation <= last && { what: 'evaluation', date: evaluation, passed: evaluation < today },
    nextAppointment !== undefined && nextAppointment >= today && nextAppointment <= last
      && { what: 'appointment', date: nextAppointment, passed: false },
  ];
  return found.filter(due => due !== false);
}

/** How many of the rows have such a thing due. */
export function schoolsWithDue(rows: readonly { readonly due: readonly Due[] }[], what: Due['what']): number {
  return rows.filter(({ due }) => due.some(one => one.what === what)).length;
}

/** The ISO date so many days after another. */
export function laterBy(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
