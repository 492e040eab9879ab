import { type Language, vocabulary } from './language';
import type { ConversationKind, CourseEntry, PropertyName, Sector, SchoolStage } from './properties';
import type { Colour, Facet, MilestoneOwner, Outcome, Pillar, ReturnQuestion, Status } from './session';

export type FieldName =
  | 'who' | 'needs' | 'evaluate' | 'evaluator' | 'how' | 'by' | 'outcome' | 'why' | 'continues' | 'energy' | 'reason' | 'status'
  | 'group' | 'decision' | 'beneath' | 'park' | 'whose';
/** Fields that only mean something on lines of their own in one place of the note. */
export type ClosingName = 'thumbs' | 'facilitation';
export type SchoolPropertyName =
  | 'municipality' | 'board' | 'brin' | 'hoursAgreed' | 'hoursUsed' | 'nextAppointment' | 'head' | 'coordinator';
export type TagName = Colour | 'focus';

export const properties = vocabulary<PropertyName>({
  type: ['type', 'type'],
  school: ['school', 'school'],
  sector: ['sector', 'sector'],
  date: ['datum', 'date'],
  start: ['start', 'start'],
  duration: ['duur', 'duration'],
  facilitator: ['begeleider', 'facilitator'],
  participants: ['deelnemers', 'participants'],
  left: ['vertrokken', 'left'],
  team: ['team', 'team'],
  others: ['anderen', 'others'],
  tables: ['tafels', 'tables'],
  stickers: ['stickers', 'stickers'],
  phase: ['fase', 'phase'],
  activity: ['activiteit', 'activity'],
  course: ['verloop', 'course'],
  continuation: ['vervolgdatum', 'continuation'],
  kind: ['soort', 'kind'],
  method: ['methode', 'method'],
  stage: ['stadium', 'stage'],
  previous: ['vorige', 'previous'],
  report: ['verslag', 'report'],
  agreement: ['overeenkomst', 'agreement'],
  head: ['directie', 'head'],
  coordinator: ['coordinator', 'coordinator'],
  asked: ['gevraagd', 'asked'],
  ambitionCount: ['aantal_ambities', 'ambition_count'],
  stepCount: ['aantal_stappen', 'step_count'],
  openSteps: ['stappen_open', 'steps_open'],
  nextEvaluation: ['volgende_evaluatie', 'next_evaluation'],
});

/** What a school's own note may hold. */
export const schoolProperties = vocabulary<SchoolPropertyName>({
  municipality: ['gemeente', 'municipality'],
  board: ['bestuur', 'board'],
  brin: ['brin', 'brin'],
  hoursAgreed: ['uren_afgesproken', 'hours_agreed'],
  hoursUsed: ['uren_gebruikt', 'hours_used'],
  nextAppointment: ['volgende_afspraak', 'next_appointment'],
  head: ['directie', 'head'],
  coordinator: ['coordinator', 'coordinator'],
});

export const fields = vocabulary<FieldName>({
  who: ['wie', 'who'],
  needs: ['nodig', 'needs'],
  evaluate: ['evaluatie', 'evaluate'],
  outcome: ['uitkomst', 'outcome'],
  why: ['waarom', 'why'],
  continues: ['vervolg', 'continues'],
  energy: ['energie', 'energy'],
  reason: ['reden', 'reason'],
  status: ['status', 'status'],
  evaluator: ['evalueert', 'evaluator'],
  how: ['hoe', 'how'],
  by: ['door', 'by'],
  group: ['groep', 'group'],
  decision: ['besluit', 'decision'],
  beneath: ['eronder', 'beneath'],
  park: ['parkeer', 'park'],
  whose: ['van', 'of'],
});

export const closingFields = vocabulary<ClosingName>({ thumbs: ['duimen', 'thumbs'], facilitation: ['begeleiding', 'facilitation'] });

export const pillars = vocabulary<Pillar>({
  vision: ['visie', 'vision'],
  programme: ['programma', 'programme'],
  expertise: ['deskundigheid', 'expertise'],
  cooperation: ['samenwerking', 'cooperation'],
});

export const facets = vocabulary<Facet>({
  'education': ['onderwijs', 'education'],
  'teacher': ['leraar', 'teacher'],
  'pupil': ['leerling', 'pupil'],
  'opportunity': ['kans', 'opportunity'],
  'obstacle': ['obstakel', 'obstacle'],
  'does-not-serve': ['draagt-niet-bij', 'does-not-serve'],
});

/** The three questions of a return, asked on each line of a facet that is somebody's. */
export const returnQuestions = vocabulary<ReturnQuestion>({
  visible: ['zichtbaar', 'visible'],
  commitment: ['inzet', 'commitment'],
  ability: ['kunnen', 'ability'],
});

/** Whose milestone it is. */
export const milestoneOwners = vocabulary<MilestoneOwner>({
  self: ['zelf', 'self'],
  teacher: ['leraar', 'teacher'],
  pupil: ['leerling', 'pupil'],
});

/** The facets that the notes of a colour may have. */
export const FACETS_OF: Readonly<Record<Colour, readonly Facet[]>> = {
  yellow: [], pink: ['education', 'teacher', 'pupil'], green: ['opportunity', 'obstacle', 'does-not-serve'], large: [],
};

/** After a colour and any other facet: what asks attention first. */
export const facetWords = vocabulary<'first'>({ first: ['eerst', 'first'] });

export const tags = vocabulary<TagName>({
  yellow: ['geel', 'yellow'],
  pink: ['roze', 'pink'],
  green: ['groen', 'green'],
  large: ['groot', 'large'],
  focus: ['focus', 'focus'],
});

export type ChapterName = 'preparation' | 'looking-back' | 'road';

export const headings = vocabulary<'sheet' | 'ambition' | ChapterName>({
  'sheet': ['Het vel', 'The sheet'],
  'ambition': ['Ambitie', 'Ambition'],
  'preparation': ['Voorbereiding', 'Preparation'],
  'looking-back': ['Terugblik', 'Looking back'],
  'road': ['De weg tot nu toe', 'The road so far'],
});

export const outcomes = vocabulary<Outcome>({ yes: ['ja', 'yes'], partly: ['deels', 'partly'], no: ['nee', 'no'] });

export const statuses = vocabulary<Status>({
  reached: ['bereikt', 'reached'],
  going: ['loopt', 'going'],
  reworded: ['bijgesteld', 'reworded'],
  'let go': ['losgelaten', 'let go'],
});

export const stages = vocabulary<SchoolStage>({
  exploring: ['verkennen', 'exploring'],
  experimenting: ['experimenteren', 'experimenting'],
  deepening: ['verdiepen', 'deepening'],
  anchoring: ['borgen', 'anchoring'],
});

export const kinds = vocabulary<ConversationKind>({
  intake: ['intake', 'intake'],
  ambition: ['ambitie', 'ambition'],
  progress: ['voortgang', 'progress'],
  closing: ['eind', 'closing'],
});

export const sectors = vocabulary<Sector>({
  po: ['po', 'po'],
  vo: ['vo', 'vo'],
  so: ['so', 'so'],
  mbo: ['mbo', 'mbo'],
  vve: ['vve', 'vve'],
  other: ['overig', 'other'],
});

export const clockWords = vocabulary<'pause'>({ pause: ['pauze', 'pause'] });

export const SESSION_TYPE = 'ambitiegesprek';
/** The type of a note that holds a method, and what follows the fence of one that a session carries. */
export const methodTypes = vocabulary<'method'>({ method: ['gespreksmethode', 'conversation-method'] });
/** In every kind of conversation: the number of a meeting that was closed. Phases have lower numbers, from one. */
export const CLOSED = 8;
/** A number that a phase may have, as it stands in an expression. */
export const PHASE_NUMBER = '[1-7]';

export const DUE = '📅';
export const COMPLETED = '✅';

/** Signs of Markdown and Obsidian, as they stand in an expression: what begins a list item, and the id that others link to. */
export const BULLET = '[-*+]';
export const LIST_MARKER = `(?:${BULLET}|\\d{1,9}[.)])`;
export const BLOCK_ID = '\\^[A-Za-z0-9-]+';

export function isPhaseNumber(text: string): boolean {
  return new RegExp(`^${PHASE_NUMBER}$`, 'u').test(text);
}

export function colourTag(colour: Colour, language: Language, facet?: string): string {
  return `#${tags.word(colour, language)}${facet === undefined ? '' : `/${facet}`}`;
}

export function focusTag(language: Language): string {
  return `#${tags.word('focus', language)}`;
}

/** A field inside a list item: `[wie:: Anna]`. */
export function inlineField(name: FieldName, value: string, language: Language): string {
  return `[${fieldLine(name, bracketed(value), language)}]`;
}

type Brackets = '[]' | '()';

/**
 * A value as it stands in a field between such brackets. One without its other half would end the field too early: brackets of the
 * other kind take its place. A backslash at the end would keep the field open: a space parts the two.
 */
export function bracketed(value: string, brackets: Brackets = '[]'): string {
  const signs = value.match(/\\[^\r\n]?|[[\]()]/gu) ?? [];
  let open = 0;
  for (const sign of signs) {
    if (sign === brackets[0]) open += 1;
    if (sign === brackets[1]) open -= 1;
    if (open < 0) break;
  }
  const whole = open === 0 ? value : withBrackets(value, brackets, brackets === '[]' ? '()' : '[]');
  return signs.at(-1) === '\\' ? `${whole} ` : whole;
}

function withBrackets(value: string, [open = '', close = '']: Brackets, [opening = '', closing = '']: Brackets): string {
  return value.replaceAll(open, opening).replaceAll(close, closing);
}

/** A field on a line of its own below a heading: `energie:: 5`. */
export function fieldLine(name: FieldName, value: string, language: Language): string {
  return writtenField(fields.word(name, language), value);
}

export function writtenField(name: string, value: string): string {
  return `${name}:: ${value}`;
}

/** What stands before the value of a field, in its source. Hard spaces too are no part of a value. */
export function fieldOpening(source: string): string {
  return /^[^]*?::\s*/u.exec(source)?.[0] ?? '';
}

export function dueDate(date: string): string {
  return `${DUE} ${date}`;
}

/** `### Ambitie 1: Durven maken`; without a number where none is given. */
export function ambitionHeading(level: number, words: string, language: Language, number?: number): string {
  const label = headings.word('ambition', language) + (number === undefined ? '' : ` ${number}`);
  return headingLine(level, `${label}: ${words}`);
}

export function sheetHeading(level: number, language: Language): string {
  return headingLine(level, headings.word('sheet', language));
}

export function phaseHeading(number: number, name: string): string {
  return headingLine(2, `${number}. ${name}`);
}

export function headingLine(level: number, words: string): string {
  return `${'#'.repeat(level)} ${words}`.trimEnd();
}

export function courseEntryText({ at, phase }: CourseEntry, language: Language): string {
  return `${at} ${phase === 'pause' ? clockWords.word('pause', language) : phase}`;
}

/** Whether `date` is an ISO day (`2026-03-12`) that the calendar has. */
export function isCalendarDate(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Numbers with dashes, dots or slashes: somebody meant a date. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(text.trim());
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
