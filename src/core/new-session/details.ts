import type { ConversationKind, Sector, SchoolStage } from '../properties';
import { shownName } from '../link';

/** What one knows of a session before it begins. Texts are as the facilitator typed them; a link is written as `[[…]]`. */
export interface SessionDetails {
  readonly title?: string;
  readonly school: string;
  /** Absent: an ambition conversation. */
  readonly kind?: ConversationKind;
  /** What the conversation is called, for its note's name. */
  readonly occasion?: string;
  readonly stage?: SchoolStage;
  readonly sector?: Sector;
  /** ISO date. */
  readonly date: string;
  /** `14:00` */
  readonly start?: string;
  /** Planned minutes. */
  readonly duration?: number;
  readonly facilitator?: string;
  readonly participants: readonly string[];
  /** Name of the note of its method, or a link to it; absent: the method is that of its kind. */
  readonly method?: string;
  /** Name of the earlier session's note, or a link to it. */
  readonly previous?: string;
}

/** A note's name as a link; what is a link already stays. */
export function asLink(name: string): string {
  return /^!?\[/u.test(name.trim()) ? name.trim() : `[[${name.trim()}]]`;
}

/** What each placeholder stands for. */
export function placeholderValues(details: SessionDetails): ReadonlyMap<string, string> {
  return new Map(Object.entries({
    school: details.school,
    date: details.date,
    start: details.start ?? '',
    duration: details.duration === undefined ? '' : String(details.duration),
    facilitator: details.facilitator ?? '',
    participants: details.participants.join(', '),
    sector: details.sector ?? '',
    previous: details.previous === undefined ? '' : asLink(details.previous),
    title: details.title ?? details.school,
    conversation: details.occasion ?? '',
  }));
}

// What Windows, macOS or Android forbid in a name, and what would break an Obsidian link to it.
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

// File systems count bytes, up to 255; the extension, a number after a taken name and a sync tool's suffix need room too.
const MOST_BYTES = 200;

/** The name of a new note, without folder and extension, after a pattern such as `{{date}} {{school}}`. */
export function sessionFileName(pattern: string, details: SessionDetails): string {
  const values = placeholderValues(details);
  const filled = pattern.replace(/\{\{\s*(\w+)\s*\}\}/gu, (_whole, name: string) => shownName(values.get(name.toLowerCase()) ?? ''));
  const name = tidy(filled);
  return name === '' || RESERVED.test(name) ? tidy(`${details.date} ambitiegesprek`) : name;
}

function tidy(name: string): string {
  const allowed = name.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').replace(/^[\s.]+/u, '');
  return capped(allowed).replace(/[\s.]+$/u, '');
}

function capped(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const letter of name) {
    bytes += bytesOf(letter.codePointAt(0) ?? 0);
    if (bytes > MOST_BYTES) break;
    kept += letter;
  }
  return kept;
}

function bytesOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
