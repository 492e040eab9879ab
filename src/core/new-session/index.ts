import type { Language } from '../language';
import type { PropertyName } from '../properties';
import { parse } from '../reading/parse';
import {
  headingLine, headings, kinds, methodTypes, phaseHeading, properties, sectors, SESSION_TYPE, sheetHeading, stages,
} from '../syntax';
import type { IrregularityCode, Session } from '../session';
import type { ReadingAids } from '../skeleton';
import { yamlValue } from '../writing/properties';
import { asLink, type SessionDetails } from './details';
import { fillTemplate } from './placeholders';

export { type SessionDetails, sessionFileName } from './details';
export { fillTemplate, PLACEHOLDERS } from './placeholders';
export { insertTemplate } from './insert-template';

/** The words of a new note, given by whoever knows the method. Every text is one line. */
export interface TemplateWords {
  readonly preparationHeading: string;
  /** What to arrange, as tasks to tick off. */
  readonly preparation: readonly string[];
  /** The phases, in order; `list`: an empty list waits below it. */
  readonly phases: readonly { readonly number: number; readonly name: string; readonly purpose: string; readonly list?: boolean }[];
  /** The text of a method of one's own, which the note takes along; `heading` stands above it. */
  readonly method?: { readonly heading: string; readonly text: string };
  /** What comes at the top of the sheet, as plain text; absent where the conversation needs no sheet. */
  readonly sheet?: string;
  /** Its note has a heading for the road so far. */
  readonly road?: boolean;
  /** Its note has properties for head, coordinator and agreements. */
  readonly roles?: boolean;
}

/** What a template lacks to be a session. */
export type TemplateLack =
  | { readonly what: 'type' | 'sheet' | 'readable-properties' }
  | { readonly what: 'phase'; readonly phase: number };

/** The text of a new session note, with LF and a last line break. */
export function newSessionText(details: SessionDetails, words: TemplateWords, language: Language): string {
  return [
    ...frontmatter(details, words, language),
    ...preparation(words),
    ...carriedMethod(words, language),
    ...road(words, language),
    ...phases(words),
    ...sheet(words, language),
  ].join('\n');
}

function frontmatter(details: SessionDetails, { roles = false }: TemplateWords, language: Language): string[] {
  const line = (name: PropertyName, value: string | number | undefined): string[] =>
    (value === undefined || value === '' ? [] : [`${properties.word(name, language)}: ${yamlValue(value)}`]);
  const people = details.participants.map(person => `  - ${yamlValue(person)}`);
  return [
    '---',
    ...line('type', SESSION_TYPE),
    ...line('kind', details.kind && kinds.word(details.kind, language)),
    ...line('method', details.method ? asLink(details.method) : undefined),
    ...line('stage', details.stage && stages.word(details.stage, language)),
    ...line('school', details.school),
    ...line('sector', details.sector && sectors.word(details.sector, language)),
    ...line('date', details.date),
    ...line('start', details.start),
    ...line('duration', details.duration),
    ...line('facilitator', details.facilitator),
    ...(people.length === 0 ? [] : [`${properties.word('participants', language)}:`, ...people]),
    ...(roles ? ROLES.map(name => `${properties.word(name, language)}:`) : []),
    ...line('phase', 0),
    ...line('previous', details.previous ? asLink(details.previous) : undefined),
    '---',
    '',
  ];
}

function preparation({ preparationHeading, preparation: items }: TemplateWords): string[] {
  return [`## ${preparationHeading}`, '', ...items.map(item => `- [ ] ${item}`), ''];
}

/** In code, so that nothing in it is read as this note's own; its fence is longer than any that it holds. */
function carriedMethod({ method }: TemplateWords, language: Language): string[] {
  if (!method) return [];
  const longest = Math.max(2, ...(method.text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [headingLine(2, method.heading), '', fence + methodTypes.word('method', language), method.text, fence, ''];
}

/** Under the phase of expectations waits their empty list. */
function phases({ phases: all }: TemplateWords): string[] {
  return all.flatMap(({ number, name, purpose, list = false }) => [
    phaseHeading(number, name), '', purpose, '', ...(list ? ['- ', ''] : []),
  ]);
}

function road({ road: isDrawn = false }: TemplateWords, language: Language): string[] {
  return isDrawn ? [headingLine(2, headings.word('road', language)), ''] : [];
}

function sheet({ sheet: first }: TemplateWords, language: Language): string[] {
  return first === undefined ? [] : [sheetHeading(2, language), '', first, ''];
}

const ROLES = ['head', 'coordinator', 'agreement'] as const;

const SAMPLE: SessionDetails = { school: 'School', date: '2026-01-31', start: '14:00', duration: 120, participants: ['Anna'] };

/** What a template of one's own lacks, once it is filled; empty when it makes a session. */
export function missingInTemplate(template: string, aids: ReadingAids): readonly TemplateLack[] {
  const session = parse(fillTemplate(template, SAMPLE, aids.readYaml), aids);
  return [
    ...(hasUnreadableProperties(session) ? [{ what: 'readable-properties' } as const] : []),
    ...(session.properties.isSession ? [] : [{ what: 'type' } as const]),
    ...session.skeleton.phases
      .filter(number => !session.phases.some(phase => phase.number === number))
      .map(phase => ({ what: 'phase', phase } as const)),
    ...(session.sheet ? [] : [{ what: 'sheet' } as const]),
  ];
}

const UNREADABLE: ReadonlySet<IrregularityCode> = new Set([
  'broken-frontmatter', 'property-twice', 'unclosed-frontmatter',
] satisfies IrregularityCode[]);

/** The app would show no properties of such a note, or not all. */
function hasUnreadableProperties({ irregularities }: Session): boolean {
  return irregularities.some(({ code }) => UNREADABLE.has(code));
}

/** The template filled for a session, or undefined where its properties could not be read then. */
export function sessionFromTemplate(template: string, details: SessionDetails, aids: ReadingAids): string | undefined {
  const filled = fillTemplate(template, details, aids.readYaml);
  return hasUnreadableProperties(parse(filled, aids)) ? undefined : filled;
}
