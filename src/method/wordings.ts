import type { HandOverWords } from '../core/hand-over/hand-over-words';
import type { ConversationKind } from '../core/properties';
import type { PosterWords } from '../core/poster/poster-words';
import type { ReportWords } from '../core/report/report-words';
import { HAND_OVER_EN } from './hand-over-en';
import { HAND_OVER_NL } from './hand-over-nl';
import { INTAKE_EN } from './intake-en';
import { INTAKE_NL } from './intake-nl';
import type { AnyKindWording } from './kind-wording';
import type { Language } from '../core/language';
import { POSTER_EN } from './poster-en';
import { POSTER_NL } from './poster-nl';
import { PROGRESS_EN } from './progress-en';
import { PROGRESS_NL } from './progress-nl';
import { REPORT_EN } from './report-en';
import { REPORT_NL } from './report-nl';
import type { AmbitionWording, PhaseWording, Wording } from './wording';
import { WORDING_EN } from './wording-en';
import { WORDING_NL } from './wording-nl';

/** The words of the ambition conversation, on which those of the other kinds are laid. */
export const WORDINGS: Readonly<Record<Language, AmbitionWording>> = { nl: WORDING_NL, en: WORDING_EN };

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { nl: REPORT_NL, en: REPORT_EN };

export const HAND_OVER_WORDS: Readonly<Record<Language, HandOverWords>> = { nl: HAND_OVER_NL, en: HAND_OVER_EN };

export const POSTER_WORDS: Readonly<Record<Language, PosterWords>> = { nl: POSTER_NL, en: POSTER_EN };

/** What the method says where no form of its own is known for the last talk. */
const CLOSING = {
  nl: {
    title: 'Het eindgesprek',
    purpose: 'Voor het eindgesprek is er nog geen eigen vorm. Je houdt het als een voortgangsgesprek, en vraagt wat er blijft.',
  },
  en: {
    title: 'The closing talk',
    purpose: 'There is no form of its own yet for the closing talk. You hold it as a progress talk, and ask what will stay.',
  },
} as const;

const OWN: Readonly<Record<Language, Readonly<Record<ConversationKind, AnyKindWording | undefined>>>> = {
  nl: { ambition: undefined, intake: INTAKE_NL, progress: PROGRESS_NL, closing: { ...PROGRESS_NL, ...CLOSING.nl } },
  en: { ambition: undefined, intake: INTAKE_EN, progress: PROGRESS_EN, closing: { ...PROGRESS_EN, ...CLOSING.en } },
};

/** The words of a kind of conversation, in one language. */
export function wordingFor(language: Language, kind: ConversationKind): Wording {
  return laidOver(WORDINGS[language], OWN[language][kind]);
}

/** Phases keep their names; what a kind says of its own comes over what is said of all. */
function laidOver(common: Wording, own: AnyKindWording | undefined): Wording {
  if (own === undefined) return common;
  const { title, purpose, phases, activities, questions, preparation } = own;
  const named = Object.entries(common.phases).map(([number, phase]): [string, PhaseWording] => [
    number, { ...phase, ...(phases as Readonly<Record<string, Partial<PhaseWording>>>)[number] },
  ]);
  return {
    ...common,
    conversation: { title, purpose },
    phases: Object.fromEntries(named),
    activities: { ...common.activities, ...activities },
    questions: { ...common.questions, ...questions },
    preparation: { ...common.preparation, ...preparation },
  };
}
