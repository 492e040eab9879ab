/** The two vocabularies of the format and of the interface. */
export type Language = 'nl' | 'en';

/** A word of the format as it was read: what it stands for, and the language it belongs to (absent where both share the word). */
export interface KnownWord<Name> {
  readonly name: Name;
  readonly language?: Language;
}

/** One table of the format's words, read in both languages and written in one. */
export interface Vocabulary<Name extends string> {
  readonly names: readonly Name[];
  word(name: Name, language: Language): string;
  /** Ignores case, diacritics and surrounding white space. */
  read(word: string): KnownWord<Name> | undefined;
}

/** Every word is given as Dutch, English. */
type Table<Name extends string> = Record<Name, readonly [nl: string, en: string]>;

export function vocabulary<Name extends string>(table: Table<Name>): Vocabulary<Name> {
  const names = Object.keys(table) as Name[];
  const known = new Map<string, KnownWord<Name>>();
  for (const name of names) {
    const [nl, en] = table[name];
    if (plain(nl) === plain(en)) known.set(plain(nl), { name });
    else known.set(plain(nl), { name, language: 'nl' }).set(plain(en), { name, language: 'en' });
  }
  return {
    names,
    word: (name, language) => table[name][language === 'nl' ? 0 : 1],
    // Most words are written the plain way, and this is asked for each tag at each keystroke.
    read: word => known.get(word) ?? known.get(plain(word)),
  };
}

/** How two words of the format are compared: without case, diacritics and surrounding white space. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
