import { findFrontmatter } from '../reading/frontmatter';
import { splitLines } from '../writing/line';
import { yamlValue } from '../writing/yaml-value';
import { asLink, type SessionDetails } from './session-details';

/** The names that a template of one's own may use between double braces. */
export const PLACEHOLDERS = [
  'school', 'date', 'start', 'duration', 'facilitator', 'participants', 'sector', 'previous', 'title',
] as const;

export function placeholderValues(details: SessionDetails): Readonly<Record<string, string>> {
  return {
    school: details.school,
    date: details.date,
    start: details.start ?? '',
    duration: details.duration === undefined ? '' : String(details.duration),
    facilitator: details.facilitator ?? '',
    participants: details.participants.join(', '),
    sector: details.sector ?? '',
    previous: details.previous === undefined ? '' : asLink(details.previous),
    title: details.title ?? details.school,
  };
}

/** A template with its placeholders filled. In the properties a value is quoted where YAML needs it; unknown placeholders stay. */
export function fillTemplate(template: string, details: SessionDetails): string {
  const bodyAt = findFrontmatter(template)?.to ?? 0;
  const values = placeholderValues(details);
  return filledProperties(template.slice(0, bodyAt), details) + template.slice(bodyAt).replace(PLACEHOLDER, filler(values, text => text));
}

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/gu;

function filler(values: Readonly<Record<string, string>>, write: (value: string) => string) {
  return (whole: string, name: string): string => {
    const value = values[name.toLowerCase()];
    return value === undefined ? whole : write(value);
  };
}

function filledProperties(yaml: string, details: SessionDetails): string {
  const plain = placeholderValues(details);
  const written = writtenValues(details, plain);
  return splitKeepingBreaks(yaml).map((line) => {
    if (/^\s*(?:-\s+)?(?:[^'"#]*:\s+)?\{\{\s*\w+\s*\}\}\s*$/u.test(line)) return line.replace(PLACEHOLDER, filler(written, text => text));
    return line.replace(PLACEHOLDER, filler(plain, line.includes('"') ? escaped : text => text));
  }).join('');
}

/** The values where each stands alone behind its property. */
function writtenValues(details: SessionDetails, plain: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(plain).map(([name, value]) => [name, value === '' ? '' : yamlValue(value)] as const);
  const people = `[${details.participants.map(yamlValue).join(', ')}]`;
  return { ...Object.fromEntries(entries), duration: plain['duration'] ?? '', participants: people };
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function splitKeepingBreaks(text: string): string[] {
  const lines = splitLines(text);
  let at = 0;
  return lines.map((line) => {
    const end = at + line.length;
    const ending = /^(?:\r\n|\n|\r)/u.exec(text.slice(end))?.[0] ?? '';
    at = end + ending.length;
    return line + ending;
  });
}
