import type { Language } from '../core/language';
import { en, type Words } from './en';
import { nl } from './nl';

export type { Words };

const languages: Record<Language, Words> = { nl, en };

export function wordsIn(language: Language): Words {
  return languages[language];
}
