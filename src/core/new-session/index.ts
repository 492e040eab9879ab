import type { Language } from '../language';
import type { PropertyName } from '../properties';
import { parse } from '../reading/parse';
import { headingLine, headings, kinds, phaseHeading, properties, sectors, SESSION_TYPE, sheetHeading, stages } from '../syntax';
import type { IrregularityCode, Session } from '../session';
import type { ReadingAids } from '../skeleton';
import { yamlValue } from '../writing/properties';
import { asLink, type SessionDetails } from './details';
import { fillTemplate } from './placeholders';
import { methodFence } from './take-method';
import type { TemplateWords } from './template-words';

export { type SessionDetails, sessionFileName } from './details';
export { fillTemplate, PLACEHOLDERS } from './placeholders';
export { insertTemplate } from './insert-template';
export { takeMethod } from './take-method';
export type { TemplateWords } from './template-words';

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

function carriedMethod({ method }: TemplateWords, language: Language): string[] {
  return method ? [headingLine(2, method.heading), '', ...methodFence(method.text, language), ''] : [];
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
  if (first === undefined) return [];
  return [sheetHeading(2, language), '', ...(first === '' ? [] : [first, ''])];
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
