import { sourceOf, spanOf } from '../../core/place';
import type { Place, Session } from '../../core/session';

/**
 * Where a place of an earlier reading stands in the text of now: the offset of its first line, there or, where the text
 * has changed meanwhile, at the like line that is nearest to it.
 */
export function placeNow(text: string, session: Session, place: Place): number {
  const { from } = spanOf(session, place);
  const [line = ''] = sourceOf(session, place).split(/\r?\n/, 1);
  if (line === '' || text.startsWith(line, from)) return Math.min(from, text.length);
  const before = text.lastIndexOf(line, from);
  const after = text.indexOf(line, from);
  const found = [before, after].filter(offset => offset >= 0).sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  return found ?? Math.min(from, text.length);
}
