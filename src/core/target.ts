import { elementsOf, sourceOf, spanOf } from './place';
import type { Session, SessionElement, Sheet } from './session';
import { headingLinesAbove } from './reading/parse';

/**
 * What somebody meant when they pointed at a thing of the sheet: what was seen, and where. It is looked up in the
 * text of the moment, so it holds no offsets.
 */
export interface Target {
  readonly kind: 'note' | 'step' | 'cluster' | 'ambition' | 'expectation' | 'phase';
  /** The source text of the thing: list item with all that is nested, or heading line. */
  readonly source: string;
  /** The heading lines above it, outermost first. */
  readonly under: readonly string[];
  /** Among things of the same kind, source and headings: its index, and how many there are. */
  readonly twin: number;
  readonly twins: number;
  /** No other thing of its kind in the whole note had the same source. */
  readonly single: boolean;
}

/** Whatever can be pointed at; the sheet itself cannot. */
export type Pointable = Exclude<SessionElement, Sheet>;

const POINTABLE: readonly unknown[] = ['note', 'step', 'cluster', 'ambition', 'expectation', 'phase'] satisfies Target['kind'][];

/** What was stored, where it is a target as `targetOf` makes them. */
export function readTarget(stored: unknown): Target | undefined {
  const { kind, source, under, twin, twins, single } = { ...stored as Partial<Record<keyof Target, unknown>> | null };
  const isSeen = POINTABLE.includes(kind) && typeof source === 'string' && Array.isArray(under)
    && under.every(line => typeof line === 'string');
  const isWhole = isSeen && typeof twin === 'number' && typeof twins === 'number' && typeof single === 'boolean';
  return isWhole ? stored as Target : undefined;
}

export function targetOf(session: Session, element: Pointable): Target {
  const source = sourceOf(session, element.place);
  const under = underOf(session, element);
  const alike = candidates(session, element.kind, source);
  const twins = alike.filter(other => sameLines(underOf(session, other), under));
  return { kind: element.kind, source, under, twin: twins.indexOf(element), twins: twins.length, single: alike.length === 1 };
}

/** The thing that was meant, in a session read from a later text; undefined when it cannot be told with certainty. */
export function findTarget(session: Session, target: Target): Pointable | undefined {
  const alike = candidates(session, target.kind, target.source);
  const twins = alike.filter(other => sameLines(underOf(session, other), target.under));
  if (twins.length === target.twins) return twins[target.twin];
  return target.single && alike.length === 1 ? alike[0] : undefined;
}

function candidates(session: Session, kind: Target['kind'], source: string): Pointable[] {
  return elementsOf(session)
    .filter((element): element is Pointable => element.kind === kind && sourceOf(session, element.place) === source)
    .sort((a, b) => spanOf(session, a.place).from - spanOf(session, b.place).from);
}

function underOf(session: Session, element: SessionElement): string[] {
  return headingLinesAbove(session, element.place);
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
