/** Whether `date` is an ISO day (`2026-03-12`) that the calendar has. */
export function isCalendarDate(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Numbers with dashes, dots or slashes: somebody meant a date. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(text.trim());
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
