import type { ConversationKind, Sector, SchoolStage } from '../../core/properties';
import type { SessionDetails } from '../../core/new-session';
import { isMinutes } from '../settings/read-settings';
import type { Settings } from '../settings/settings';

/** The fields of the dialog as they stand there: texts, also where a number is meant. */
export interface SessionForm {
  school: string;
  sector: Sector | '';
  kind: ConversationKind;
  /** Path of the note of its method, or empty: then that of its kind. */
  method: string;
  stage: SchoolStage | '';
  /** ISO date, or empty. */
  date: string;
  start: string;
  duration: string;
  facilitator: string;
  participants: string;
  /** Path of the earlier session's note, or empty. */
  previous: string;
  /** The fields that somebody filled in or chose: nothing that is proposed later goes over them. */
  readonly byHand: Set<FormField>;
}

export type FormField = Exclude<keyof SessionForm, 'byHand'>;

export type Problem = 'schoolMissing' | 'dateMissing' | 'durationInvalid';

export function emptyForm({ sector, start, duration, facilitator }: Settings, today: string): SessionForm {
  const open = { school: '', kind: 'ambition', method: '', stage: '', participants: '', previous: '' } as const;
  return { ...open, sector, date: today, start, duration: String(duration), facilitator, byHand: new Set() };
}

/** What stands in the way of making the note, by field. */
export function problemsIn({ school, date, duration }: SessionForm): Partial<Record<FormField, Problem>> {
  return {
    ...(school.trim() === '' ? { school: 'schoolMissing' as const } : {}),
    ...(date === '' ? { date: 'dateMissing' as const } : {}),
    ...(isMinutes(Number(duration)) ? {} : { duration: 'durationInvalid' as const }),
  };
}

/** The links of the earlier session and of the method only the vault can tell. */
export function detailsOf(form: SessionForm, { previous, method }: Pick<SessionDetails, 'previous' | 'method'>): SessionDetails {
  const { start, facilitator, sector, stage } = form;
  const filled = { start, facilitator: facilitator.trim(), sector, stage, previous: previous ?? '', method: method ?? '' };
  const present = Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== ''));
  const minutes = Number(form.duration);
  return {
    school: form.school.trim(),
    date: form.date,
    ...form.kind !== 'ambition' && { kind: form.kind },
    participants: participantsIn(form.participants),
    ...(isMinutes(minutes) ? { duration: minutes } : {}),
    ...present,
  };
}

/** Names between commas, semicolons and line ends, each once, in their order; without the list or columns that they were pasted from. */
export function participantsIn(text: string): string[] {
  const names = text.split(/[,;\r\n]+/).map(name => name.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter(name => name !== ''))];
}
