import type { Language } from '../language';

/** Counts words of the two vocabularies. */
export class LanguageTally {
  dutch = 0;
  english = 0;

  add(language: Language | undefined): void {
    if (language === 'nl') this.dutch++;
    if (language === 'en') this.english++;
  }
}
