import type { Irregularity, IrregularityCode, Session } from '../session';

/** What keeps some of a note's words out of the rows. */
const UNREAD: ReadonlySet<IrregularityCode> = new Set<IrregularityCode>([
  'broken-frontmatter', 'unclosed-frontmatter', 'unclosed-comment', 'nested-too-deep', 'too-much-markup', 'unclear-property',
  'unreadable-date',
]);

/** What of a session could not be read, so that the rows lack it. */
export function unreadIn({ irregularities }: Session): readonly Irregularity[] {
  return irregularities.filter(({ code }) => UNREAD.has(code));
}
