import type { Language } from './language';
import type { PosterWords } from '../core/poster/poster-words';
import type { ReportWords } from '../core/report/report-words';
import { POSTER_EN } from './poster-en';
import { POSTER_NL } from './poster-nl';
import { REPORT_EN } from './report-en';
import { REPORT_NL } from './report-nl';
import type { Wording } from './wording';
import { WORDING_EN } from './wording-en';
import { WORDING_NL } from './wording-nl';

export const WORDINGS: Readonly<Record<Language, Wording>> = { nl: WORDING_NL, en: WORDING_EN };

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { nl: REPORT_NL, en: REPORT_EN };

export const POSTER_WORDS: Readonly<Record<Language, PosterWords>> = { nl: POSTER_NL, en: POSTER_EN };
