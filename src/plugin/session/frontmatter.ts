import type { FrontMatterCache } from 'obsidian';
import type { Sector } from '../../core/properties';
import { plain, properties, SESSION_TYPE } from '../../core/syntax';
import type { PropertyName } from '../../core/syntax';
import { shownText } from '../../core/template/session-details';

/** Whether the app's own reading of the properties marks a session; the note itself need not be read. */
export function isSessionType(frontmatter: FrontMatterCache): boolean {
  return plain(textOf(frontmatter, 'type')) === SESSION_TYPE;
}

/** The words of a property, of a link what it shows; empty where there is none. */
export function textOf(frontmatter: FrontMatterCache, name: PropertyName): string {
  const value = valueOf(frontmatter, name);
  return typeof value === 'string' || typeof value === 'number' ? shownText(String(value)) : '';
}

/** ISO date, or empty. */
export function dateOf(frontmatter: FrontMatterCache): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(textOf(frontmatter, 'date'))?.[0] ?? '';
}

/** When the meeting began, as its course says; empty where it has not. */
export function firstOfCourse(frontmatter: FrontMatterCache): string {
  const course: unknown = valueOf(frontmatter, 'course');
  const first: unknown = Array.isArray(course) ? course[0] : course;
  return typeof first === 'string' ? first : '';
}

export function phaseOf(frontmatter: FrontMatterCache): number | undefined {
  const phase = Number.parseInt(textOf(frontmatter, 'phase'), 10);
  return Number.isNaN(phase) ? undefined : phase;
}

export function sectorOf(frontmatter: FrontMatterCache): Sector | undefined {
  const sector = plain(textOf(frontmatter, 'sector'));
  return sector === 'po' || sector === 'vo' ? sector : undefined;
}

function valueOf(frontmatter: FrontMatterCache, name: PropertyName): unknown {
  const key = Object.keys(frontmatter).find(one => properties.read(one)?.name === name);
  return key === undefined ? undefined : frontmatter[key];
}
