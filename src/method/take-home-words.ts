import type { Language } from '../core/language';
import type { PosterWords } from '../core/poster/poster-words';
import { type NotesPart, PART_OF } from '../core/report/notes-told';
import type { ReportWords } from '../core/report/report-words';
import type { Session } from '../core/session';
import type { ConversationDefinition } from './conversation';
import { type CarriedMethod, carriedMethodOf } from './note/carried-method';
import { methodPosterEn } from './poster-en';
import { methodPosterNl } from './poster-nl';
import type { OwnMethod, OtherReport, OtherReports } from './report-kinds';
import { OTHER_REPORTS_EN } from './report-kinds-en';
import { OTHER_REPORTS_NL } from './report-kinds-nl';
import type { Wording } from './wording';
import { POSTER_WORDS, REPORT_WORDS } from './wordings';

type Held = Pick<Session, 'method' | 'properties'>;

const OTHERS: Readonly<Record<Language, OtherReports>> = { nl: OTHER_REPORTS_NL, en: OTHER_REPORTS_EN };
const METHOD_POSTERS = { nl: methodPosterNl, en: methodPosterEn } as const;

/** What the report and the mail of a session say: in the words of its kind of conversation, else of the method that it carries. */
export function reportWordsOf(session: Held, language: Language): ReportWords {
  const words = REPORT_WORDS[language];
  const others = OTHERS[language];
  const carried = carriedBy(session);
  if (carried && !carried.conversation.sorts) return laidOver(words, others.method(toldOf(carried, language)));
  const { kind = 'ambition' } = session.properties;
  const ofKind = kind === 'ambition' ? words : laidOver(words, others[kind]);
  // A built-in kind that somebody made into a note of their own: its words are still ours, its name is not.
  return carried ? { ...ofKind, kind: () => titleOf(carried, language) } : ofKind;
}

/** What the conversation of a session is called. */
export function occasionOf(session: Held, language: Language): string {
  return reportWordsOf(session, language).kind(session.properties.kind ?? 'ambition');
}

/** What the poster of a session says. */
export function posterWordsOf(session: Held, language: Language): PosterWords {
  const carried = carriedBy(session);
  if (!carried || carried.conversation.sorts) return POSTER_WORDS[language];
  return { ...POSTER_WORDS[language], ...METHOD_POSTERS[language](titleOf(carried, language)) };
}

function carriedBy({ method }: Held): CarriedMethod | undefined {
  return method === undefined ? undefined : carriedMethodOf(method);
}

function titleOf({ wordingIn }: CarriedMethod, language: Language): string {
  return wordingIn(language).conversation.title;
}

function laidOver(common: ReportWords, { headings, mail, ...own }: OtherReport): ReportWords {
  const { question: _, noAmbitions: _none, noSteps: _no, facets: _sorted, mail: { noAmbitions: _few, ...commonMail }, ...rest } = common;
  return { ...rest, ...own, headings: { ...common.headings, ...headings }, mail: { ...commonMail, ...mail } };
}

function toldOf(carried: CarriedMethod, language: Language): OwnMethod {
  const { conversation, wordingIn } = carried;
  const wording = wordingIn(language);
  const named = (part: NotesPart): string => phasesOf(conversation, wording, part);
  return {
    title: titleOf(carried, language),
    phases: { clusters: named('clusters'), ideas: named('ideas'), stock: named('stock') },
    choosesAmbitions: conversation.mostAmbitions > 0 && asks(conversation, 'choosing', 'wording'),
    agreesSteps: conversation.phases.some(({ holds }) => holds === 'steps'),
  };
}

/** The names of the phases in which the notes of a part are written. */
function phasesOf({ phases }: ConversationDefinition, wording: Wording, part: NotesPart): string {
  const writing = phases.filter(({ noteColour, holds }) => holds !== 'steps' && noteColour !== undefined && PART_OF[noteColour] === part);
  return writing.map(({ number }) => wording.phases[number]?.name ?? '').filter(name => name !== '').join(' · ');
}

function asks({ phases }: ConversationDefinition, ...blocks: readonly string[]): boolean {
  return phases.some(({ activities }) => activities.some(({ inputs }) => inputs.some(block => blocks.includes(block))));
}
