import type { Session } from '../session';
import { meetingCells, rowsOf, SCHEMA_VERSION, type Row, type SessionPlace } from './rows';

/** Every column of the table of counts, in its order; the school's own properties come after them. */
export const COUNT_COLUMNS = [
  'schema', 'school', 'school_year', 'sessions', 'ambitions', 'clusters', 'notes', 'yellow', 'pink', 'green',
  'steps', 'steps_personal', 'steps_open', 'steps_under_way', 'steps_done', 'steps_dropped', 'steps_carried_over', 'expectations',
] as const;

type Counted = Exclude<typeof COUNT_COLUMNS[number], 'schema' | 'school' | 'school_year'>;

/** How many of everything each school has in each school year: figures, and nobody's words. */
export class SchoolCounts {
  private readonly known = new Map<string, { readonly place: Row; readonly counts: Map<Counted, number> }>();

  add(session: Session, place: SessionPlace): void {
    const at = meetingCells(session, place, { names: false });
    const counts = this.countsAt(at);
    for (const name of ['sessions', ...rowsOf(session, place, { names: false }).flatMap(countedIn)] as const) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }

  /** By school, the oldest year first. */
  rows(): Row[] {
    const sorted = [...this.known].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([, { place, counts }]) => {
      const [, , , ...figures] = COUNT_COLUMNS;
      return { schema: SCHEMA_VERSION, ...place, ...Object.fromEntries(figures.map(name => [name, counts.get(name) ?? 0])) };
    });
  }

  /** What the school's own note says is the same for all of its meetings. */
  private countsAt(cells: Row): Map<Counted, number> {
    const { school = '', school_year: year = '' } = cells;
    const own = Object.entries(cells).filter(([name]) => name.startsWith('school'));
    const key = `${school}\u0000${year}`;
    const place = { school, school_year: year, ...Object.fromEntries(own) };
    const found = this.known.get(key) ?? { place, counts: new Map<Counted, number>() };
    this.known.set(key, found);
    return found.counts;
  }
}

const STATES: Readonly<Record<string, Counted>> = {
  'open': 'steps_open', 'under way': 'steps_under_way', 'done': 'steps_done', 'dropped': 'steps_dropped',
  'carried over': 'steps_carried_over',
};
const COLOURED: Readonly<Record<string, Counted>> = { yellow: 'yellow', pink: 'pink', green: 'green' };

/** Under which heads a row of one thing is counted. */
function countedIn({ row, colour, personal, state }: Row): Counted[] {
  switch (row) {
    case 'ambition': return ['ambitions'];
    case 'cluster': return ['clusters'];
    case 'expectation': return ['expectations'];
    case 'note': return ['notes', ...found(COLOURED, colour)];
    case 'step': return ['steps', ...personal === true ? ['steps_personal'] as const : [], ...found(STATES, state)];
    default: return [];
  }
}

function found(heads: Readonly<Record<string, Counted>>, value: Row[string]): Counted[] {
  const head = typeof value === 'string' ? heads[value] : undefined;
  return head === undefined ? [] : [head];
}
