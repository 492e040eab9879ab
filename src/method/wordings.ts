import type { Language } from './language';
import type { Wording } from './wording';
import { WORDING_EN } from './wording-en';
import { WORDING_NL } from './wording-nl';

export const WORDINGS: Readonly<Record<Language, Wording>> = { nl: WORDING_NL, en: WORDING_EN };
