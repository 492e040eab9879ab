import { change, refuse, type Result } from '../result';
import type { Session } from '../session';
import type { Language } from '../language';
import { findFrontmatter } from '../reading/frontmatter';
import { propertyEdits, yamlValue } from '../writing/properties';
import { reportTitle, reportParts, type ReportChoices } from './report';
import { renewed, type Renewal } from './renewal';
import type { ReportWords } from './report-words';

const TYPES: Readonly<Record<Language, string>> = { nl: 'gespreksverslag', en: 'conversation-report' };
/** By this the app knows how the note is printed. */
const PAPER_CLASS = 'ambitiegesprek-report-note';
const PROPERTIES = { session: { nl: 'gesprek', en: 'session' }, agreed: { nl: 'akkoord', en: 'agreed' } } as const;

/** The text of a report's note as it is first made. `link`: to the session, as it is written (`[[2024-03-14 Ambitiegesprek]]`). */
export function newReport(session: Session, choices: ReportChoices, words: ReportWords, language: Language, link: string): string {
  const head = [
    '---', `type: ${TYPES[language]}`, `${PROPERTIES.session[language]}: ${yamlValue(link)}`, `${PROPERTIES.agreed[language]}:`,
    `cssclasses: ${PAPER_CLASS}`, '---', '',
    `# ${reportTitle(session, words)}`, '', '',
  ].join('\n');
  return renewed(head, reportParts(session, choices, words)).text;
}

/** The report made again in its note, with what people wrote in it. `agreed`: the ISO date in its properties, where there is one. */
export function reportAgain(note: string, session: Session, choices: ReportChoices, words: ReportWords, agreed?: string): Renewal {
  const { text, kept } = renewed(note, reportParts(session, choices, words, agreed));
  return { text: setForPaper(text), kept };
}

/** One made before reports had a style for paper gets it; where classes are named, somebody chose them. */
function setForPaper(note: string): string {
  const { from = 0, to = 0, closed = false } = findFrontmatter(note) ?? {};
  const properties = note.slice(from, to);
  if (!closed || /^(?:cssclasses?|['"]cssclass)/mu.test(properties)) return note;
  const newline = note.includes('\r\n') ? '\r\n' : '\n';
  return `${note.slice(0, to)}cssclasses: ${PAPER_CLASS}${newline}${note.slice(to)}`;
}

/** What the properties of a note say, where it is a report. */
export function readReport(properties: Readonly<Record<string, unknown>> | undefined): { readonly agreed?: string } | undefined {
  const type = properties?.['type'];
  if (typeof type !== 'string' || !Object.values(TYPES).includes(type.trim().toLowerCase())) return undefined;
  const agreed = Object.values(PROPERTIES.agreed).map(name => properties?.[name]).find(value => value !== undefined && value !== null);
  const date = typeof agreed === 'string' ? /^\d{4}-\d{2}-\d{2}/u.exec(agreed.trim())?.[0] : undefined;
  return date === undefined ? {} : { agreed: date };
}

/** The session that a report is of, as its note says it (`[[2024-03-14 Ambitiegesprek]]`); nothing where it is no report. */
export function reportedSession(properties: Readonly<Record<string, unknown>> | undefined): string | undefined {
  if (!readReport(properties)) return undefined;
  return Object.values(PROPERTIES.session).map(name => properties?.[name]).find((value): value is string => typeof value === 'string');
}

/** Makes the session name its report, where it names none. */
export function linkReport(session: Session, link: string, language: Language): Result {
  const { report, unclear } = session.properties;
  if (report !== undefined) return refuse({ code: 'nothing-to-do' });
  if (unclear.report !== undefined) return refuse({ code: 'not-understood', subject: unclear.report });
  const edits = propertyEdits(session, [{ name: 'report', set: link }], session.language ?? language);
  return edits === 'broken' ? refuse({ code: 'broken-frontmatter' }) : change(edits);
}
