import type { MeetingRecord } from './record';

/** What was read of a note, and the file that it was read from: another time or size means another text. */
export interface KeptRecord {
  readonly path: string;
  /** Milliseconds. */
  readonly time: number;
  /** Bytes. */
  readonly size: number;
  readonly record: MeetingRecord;
}

/** Raised whenever a record comes to hold something else, or means it otherwise: what an older version kept is read anew then. */
const VERSION = 3;

/** One line of the file in which records are kept, so that damage to one costs that one. */
export function recordLine({ path, time, size, record }: KeptRecord): string {
  return JSON.stringify([path, time, size, record]);
}

export function keptText(lines: readonly string[]): string {
  return [JSON.stringify({ ambitiegesprek: 'years', version: VERSION }), ...lines, ''].join('\n');
}

/** The lines of records in a kept text; none where another version wrote it. */
export function keptLines(text: string): readonly string[] {
  const [head = '', ...lines] = text.split('\n');
  const { version } = (json(head) ?? {}) as { version?: unknown };
  return version === VERSION ? lines.filter(line => line !== '') : [];
}

/** Nothing where the line is damaged. */
export function readRecordLine(line: string): KeptRecord | undefined {
  const entry = json(line);
  if (!Array.isArray(entry)) return undefined;
  const [path, time, size, record] = entry as readonly unknown[];
  if (typeof path !== 'string' || typeof time !== 'number' || typeof size !== 'number' || !isMeetingRecord(record)) return undefined;
  return { path, time, size, record };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const LISTS = ['ambitions', 'clusters', 'steps', 'evi', 'lookingBack', 'otherWords'] as const satisfies readonly (keyof MeetingRecord)[];

/** Only we write these lines, whole: what is looked for are the marks of one that was cut or mixed up. */
function isMeetingRecord(value: unknown): value is MeetingRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Record<keyof MeetingRecord, unknown>>;
  const counts = [record.colours, record.expectations].every(one => typeof one === 'object' && one !== null);
  return counts && typeof record.people === 'number' && LISTS.every(list => Array.isArray(record[list]));
}
