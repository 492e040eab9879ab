const DAY = /^(\d{4})-(\d\d)-(\d\d)/u;

/** The parts of an ISO date; `undefined` where it is none. */
export function dateParts(date: string): { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number } | undefined {
  const [, year, month, day] = (DAY.exec(date) ?? []).map(Number);
  const found = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(found.getTime())) return undefined;
  return { year, month: month - 1, day, weekday: found.getUTCDay() };
}

/** Hours and minutes of a time of the day as it is written in a note; `undefined` where it is none. */
export function timeParts(time: string): { readonly hours: number; readonly minutes: number } | undefined {
  const [, hours, minutes] = (/^(\d\d?):(\d\d)$/u.exec(time.trim()) ?? []).map(Number);
  return hours === undefined || minutes === undefined || hours > 23 || minutes > 59 ? undefined : { hours, minutes };
}
