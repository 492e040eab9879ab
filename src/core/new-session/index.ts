import type { Language } from '../language';
import type { PropertyName, ReadYaml } from '../properties';
import { parse } from '../reading/parse';
import { CLOSED, FIRST_PHASE, LAST_PHASE, phaseHeading, properties, sectors, SESSION_TYPE, sheetHeading } from '../syntax';
import type { IrregularityCode, Session } from '../session';
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
  /** The seven phases, in order. */
  readonly phases: readonly { readonly name: string; readonly purpose: string }[];
  /** Where the drawn pupil comes; plain text at the top of the sheet. */
  readonly pupil: string;
}

/** What a template lacks to be a session. */
export type TemplateLack =
  | { readonly what: 'type' | 'sheet' | 'readable-properties' }
  | { readonly what: 'phase'; readonly phase: number };

/** The text of a new session note, with LF and a last line break. */
export function newSessionText(details: SessionDetails, words: TemplateWords, language: Language): string {
  return [
    ...frontmatter(details, language),
    ...preparation(words),
    ...phases(words),
    ...sheet(words, language),
  ].join('\n');
}

function frontmatter(details: SessionDetails, language: Language): string[] {
  const line = (name: PropertyName, value: string | number | undefined): string[] =>
    (value === undefined || value === '' ? [] : [`${properties.word(name, language)}: ${yamlValue(value)}`]);
  const people = details.participants.map(person => `  - ${yamlValue(person)}`);
  return [
    '---',
    ...line('type', SESSION_TYPE),
    ...line('school', details.school),
    ...line('sector', details.sector && sectors.word(details.sector, language)),
    ...line('date', details.date),
    ...line('start', details.start),
    ...line('duration', details.duration),
    ...line('facilitator', details.facilitator),
    ...(people.length === 0 ? [] : [`${properties.word('participants', language)}:`, ...people]),
    ...line('phase', 0),
    ...line('previous', details.previous ? asLink(details.previous) : undefined),
    '---',
    '',
  ];
}

function preparation({ preparationHeading, preparation: items }: TemplateWords): string[] {
  return [`## ${preparationHeading}`, '', ...items.map(item => `- [ ] ${item}`), ''];
}

/** Under the first phase waits the empty list of expectations. */
function phases({ phases: all }: TemplateWords): string[] {
  return all.flatMap(({ name, purpose }, index) => [
    phaseHeading(index + 1, name), '', purpose, '', ...(index === 0 ? ['- ', ''] : []),
  ]);
}

function sheet({ pupil }: TemplateWords, language: Language): string[] {
  return [sheetHeading(2, language), '', pupil, ''];
}

const SAMPLE: SessionDetails = { school: 'School', date: '2026-01-31', start: '14:00', duration: 120, participants: ['Anna'] };

/** What a template of one's own lacks, once it is filled; empty when it makes a session. */
export function missingInTemplate(template: string, readYaml: ReadYaml): readonly TemplateLack[] {
  const session = parse(fillTemplate(template, SAMPLE, readYaml), readYaml);
  const numbers = Array.from({ length: CLOSED - FIRST_PHASE }, (_, index) => index + FIRST_PHASE).filter(number => number <= LAST_PHASE);
  return [
    ...(hasUnreadableProperties(session) ? [{ what: 'readable-properties' } as const] : []),
    ...(session.properties.isSession ? [] : [{ what: 'type' } as const]),
    ...numbers.filter(number => !session.phases.some(phase => phase.number === number)).map(phase => ({ what: 'phase', phase } as const)),
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
export function sessionFromTemplate(template: string, details: SessionDetails, readYaml: ReadYaml): string | undefined {
  const filled = fillTemplate(template, details, readYaml);
  return hasUnreadableProperties(parse(filled, readYaml)) ? undefined : filled;
}
