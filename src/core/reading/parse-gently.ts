import type { Session } from '../session';
import type { ReadingAids } from '../skeleton';
import { parse } from './parse';

/** Characters: about what is read in a millisecond or two. */
const LEAST = 200;
/** Each piece is at least this share of what was read before: putting together what was read takes longer with every piece. */
const LEAST_SHARE = 1 / 32;
/** Where a piece may end: what stands before a heading, or an item of a list, is seldom read again. */
const CUTS = ['\n#', '\n- '];

/** As `parse`, a piece at a time; `rest` is awaited in between, so that others have their turn. */
export async function parseGently(text: string, aids: ReadingAids, rest: () => Promise<void>): Promise<Session> {
  let session: Session | undefined;
  // The properties are a piece by themselves.
  for (let end = cutAfter(text, 0); end < text.length; end = cutAfter(text, end + Math.max(LEAST, end * LEAST_SHARE))) {
    session = parse(text.slice(0, end), aids, session);
    await rest();
  }
  return parse(text, aids, session);
}

function cutAfter(text: string, from: number): number {
  const cuts = CUTS.map(cut => text.indexOf(cut, from)).filter(at => at >= 0);
  return cuts.length === 0 ? text.length : Math.min(...cuts) + 1;
}
