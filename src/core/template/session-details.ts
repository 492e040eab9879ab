import type { Sector } from '../properties';

/** What one knows of a session before it begins. Texts are as the facilitator typed them; a link is written as `[[…]]`. */
export interface SessionDetails {
  readonly title?: string;
  readonly school: string;
  readonly sector?: Sector;
  /** ISO date. */
  readonly date: string;
  /** `14:00` */
  readonly start?: string;
  /** Planned minutes. */
  readonly duration?: number;
  readonly facilitator?: string;
  readonly participants: readonly string[];
  /** Name of the earlier session's note, or a link to it. */
  readonly previous?: string;
}

/** A note's name as a link; what is a link already stays. */
export function asLink(name: string): string {
  return /^!?\[/u.test(name.trim()) ? name.trim() : `[[${name.trim()}]]`;
}
