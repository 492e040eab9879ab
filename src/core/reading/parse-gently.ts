import type { Session } from '../session';
import type { ReadingAids } from '../skeleton';
import { parse } from './parse';

/** Each piece is at least this share of what was read before, so that a note of nothing but headings is not begun a thousand times. */
const LEAST = 1 / 32;

/**
 * As `parse`, a piece at a time, up to the next heading; `rest` is awaited in between, so that others have their turn. What was read
 * of the pieces before is not read again.
 */
export async function parseGently(text: string, aids: ReadingAids, rest: () => Promise<void>): Promise<Session> {
  let session: Session | undefined;
  // The properties are a piece by themselves.
  for (let end = headingAfter(text, 0); end < text.length; end = headingAfter(text, end + end * LEAST)) {
    session = parse(text.slice(0, end), aids, session);
    await rest();
  }
  return parse(text, aids, session);
}

function headingAfter(text: string, from: number): number {
  const heading = text.indexOf('\n#', from);
  return heading < 0 ? text.length : heading + 1;
}
