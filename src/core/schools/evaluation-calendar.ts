import { laterBy } from './due';
import type { EvaluationDay } from './round';

export interface CalendarMoment {
  /** Which school, so that the same day of the same school is the same event when it is made again. */
  readonly identity: string;
  /** When it is made, in UTC: `2026-03-12T14:02:10Z`. */
  readonly madeAt: string;
}

const MOST_OCTETS = 75;

/** The evaluation days of a school as all-day events (RFC 5545). `summary` is what the calendar shows for each. */
export function evaluationCalendar(days: readonly EvaluationDay[], summary: string, { identity, madeAt }: CalendarMoment): string {
  const stamp = madeAt.replace(/[-:]|\.\d+/gu, '');
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Ambitiegesprek//Evaluations//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    ...days.flatMap(({ date, steps }) => [
      'BEGIN:VEVENT',
      `UID:${uidOf(identity, date)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compactDate(date)}`,
      `DTEND;VALUE=DATE:${compactDate(laterBy(date, 1))}`,
      `SUMMARY:${escapedText(summary)}`,
      `DESCRIPTION:${escapedText(steps.map(step => `- ${step}`).join('\n'))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

/** Letters, digits and dashes only; others are written by their number, so that no two schools share one. */
function uidOf(identity: string, date: string): string {
  const safe = identity.replace(/[^a-z0-9]/gu, sign => `-${(sign.codePointAt(0) ?? 0).toString(16)}-`);
  return `${compactDate(date)}-${safe}@ambitiegesprek`;
}

function compactDate(date: string): string {
  return date.replaceAll('-', '');
}

/** Signs that no calendar may hold are left out. */
function escapedText(text: string): string {
  return withoutControls(text).replace(/[\\;,]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n');
}

function withoutControls(text: string): string {
  return text.replace(/\p{Surrogate}|(?![\n\r\t])\p{Cc}/gu, '');
}

/** No line holds more octets than a calendar must be able to read; no sign is cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
