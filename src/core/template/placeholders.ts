import { findFrontmatter } from '../reading/frontmatter';
import type { ReadYaml } from '../yaml/read-yaml';
import { fillProperties, type Filling } from './fill-properties';
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

/** A template with its placeholders filled; unknown ones stay. */
export function fillTemplate(template: string, details: SessionDetails, readYaml: ReadYaml): string {
  const { from = 0, to = 0 } = findFrontmatter(template) ?? {};
  const values = placeholderValues(details);
  const filling = (name: string): Filling | undefined => fillingOf(name.toLowerCase(), values, details);
  const body = template.slice(to).replace(PLACEHOLDER, (whole, name: string) => values[name.toLowerCase()] ?? whole);
  return template.slice(0, from) + fillProperties(template.slice(from, to), PLACEHOLDER, filling, readYaml) + body;
}

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/gu;

/** In the properties a number may stand as such, nothing for an empty text, and names as a list where there is room for one. */
function fillingOf(name: string, values: Readonly<Record<string, string>>, { participants }: SessionDetails): Filling | undefined {
  const text = values[name]?.replace(/[\r\n]+/gu, ' ');
  if (text === undefined) return undefined;
  const others = text === '' ? [null] : name === 'duration' ? [Number(text)] : [];
  return { text, values: [...others, text], ...name === 'participants' && { list: participants } };
}
