import type { ConversationKind, Sector, SchoolStage } from '../../core/properties';
import type { SessionDetails } from '../../core/new-session';
import { isMinutes } from '../settings/read-settings';
import type { Settings } from '../settings/settings';

/** The fields of the dialog as they stand there: texts, also where a number is meant. */
export interface SessionForm {
  school: string;
  sector: Sector | '';
  kind: ConversationKind;
  /** What was proposed for it, and for the stage. */
  proposedKind: ConversationKind;
  proposedStage: SchoolStage | '';
  /** Path of the note of its method, or empty: then that of its kind. */
  method: string;
  stage: SchoolStage | '';
  /** ISO date, or empty. */
  date: string;
  start: string;
  duration: string;
  facilitator: string;
  participants: string;
  /** What was proposed for them. */
  proposedPeople: string;
  /** Path of the earlier session's note, or empty. */
  previous: string;
}

export type Problem = 'schoolMissing' | 'dateMissing' | 'durationInvalid';

export function emptyForm({ sector, start, duration, facilitator }: Settings, today: string): SessionForm {
  const kind = { kind: 'ambition', proposedKind: 'ambition', method: '', stage: '', proposedStage: '' } as const;
  const people = { participants: '', proposedPeople: '' };
  return { school: '', sector, ...kind, date: today, start, duration: String(duration), facilitator, ...people, previous: '' };
}

/** What stands in the way of making the note, by field. */
export function problemsIn({ school, date, duration }: SessionForm): Partial<Record<keyof SessionForm, Problem>> {
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

/** Names between commas, semicolons and line ends, each once, in their order. */
export function participantsIn(text: string): string[] {
  const names = text.split(/[,;\r\n]+/).map(name => name.replace(/^\s*[-*•]\s+/, '').trim());
  return [...new Set(names.filter(name => name !== ''))];
}
