/** The two vocabularies of the format and of the interface. */
export type Language = 'nl' | 'en';
