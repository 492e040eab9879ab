import type { Language } from '../core/language';

/** The names of the months, January first. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** An ISO date where there is little room, without its year: `14 mrt`. What is no date stays as it is. */
export function shortDayIn(language: Language, iso: string): string {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const name = SHORT_MONTHS[language][Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name}`;
}

/** As `shortDayIn`, with its year: `14 mrt 2024`. */
export function shortDateIn(language: Language, iso: string): string {
  const day = shortDayIn(language, iso);
  return day === iso ? iso : `${day} ${iso.slice(0, 4)}`;
}

/** An ISO date as people write it, the same on every machine: `14 maart 2024`. What is no date stays as it is. */
export function dateIn(language: Language, iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const name = MONTHS[language][Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year ?? ''}`;
}
