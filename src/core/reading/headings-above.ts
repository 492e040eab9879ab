import type { Place, Session } from '../session';
import { documentOf } from './source-document';

interface HeadingLine {
  readonly level: number;
  readonly line: string;
}

/** The lines of the headings that a place stands under, outermost first; a heading at the place itself does not count. */
export function headingLinesAbove(session: Session, place: Place): string[] {
  const open: HeadingLine[] = [];
  for (const block of documentOf(session).blocks) {
    const own = block.id === place.block;
    for (const { heading } of block.facts.parts) {
      if (!heading || (own && heading.from > place.from)) continue;
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      if (!own || heading.from < place.from) open.push({ level: heading.level, line: block.text.slice(heading.from, heading.to) });
    }
    if (own) break;
  }
  return open.map(({ line }) => line);
}
