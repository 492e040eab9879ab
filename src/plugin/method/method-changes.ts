import type { Language } from '../../core/language';

/**
 * What the user words or plans otherwise than the method, by name: `nl/question/q3.1`, `en/purpose/3`, `minutes/3`.
 * What is not in it is as the method has it.
 */
export type MethodChanges = Readonly<Record<string, string | number>>;

export const MOST_PHASE_MINUTES = 480;

export function questionName(language: Language, id: string): string {
  return `${language}/question/${id}`;
}

export function purposeName(language: Language, phase: number): string {
  return `${language}/purpose/${phase}`;
}

export function minutesName(phase: number): string {
  return `minutes/${phase}`;
}

/** Lays one change over the others; one that says what the method says already, or nothing, is no change. */
export function withChange(changes: MethodChanges, name: string, value: string | number, original: string | number): MethodChanges {
  const rest = withoutChanges(changes, [name]);
  const said = typeof value === 'string' ? value.trim() : value;
  return said === '' || said === original ? rest : { ...rest, [name]: said };
}

export function withoutChanges(changes: MethodChanges, names: readonly string[]): MethodChanges {
  return Object.fromEntries(Object.entries(changes).filter(([name]) => !names.includes(name)));
}

/** The changes that can be read among those that are stored. */
export function readMethodChanges(stored: object): MethodChanges {
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => typeof value === 'string' || isPhaseMinutes(value)));
}

export function isPhaseMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_PHASE_MINUTES;
}
