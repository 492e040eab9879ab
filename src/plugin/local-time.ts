/** Local wall-clock time as the course of a meeting writes it: `2026-03-12T14:02:10`. */
export function localTime(date: Date): string {
  const day = localDate(date);
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
  return `${day}T${time}`;
}

/** `2026-03-12` */
export function localDate(date: Date): string {
  return [String(date.getFullYear()).padStart(4, '0'), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
