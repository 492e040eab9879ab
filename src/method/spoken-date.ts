import type { Language } from '../core/language';

/** The names of the months, January first. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** An ISO date as people write it, the same on every machine: `14 maart 2024`. What is no date stays as it is. */
export function dateIn(language: Language, iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const name = MONTHS[language][Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year ?? ''}`;
}
