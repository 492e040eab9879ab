import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { plain } from '../../core/language';
import type { Ambition, Cluster, Session } from '../../core/session';
import { findTarget, type Target, targetOf } from '../../core/target';
import type { Words } from '../../i18n/words';

/** A place where a note can go. `target` absent: loose. */
export interface CaptureTarget {
  readonly label: string;
  /** How deep it hangs: a cluster of an ambition stands one step in. */
  readonly depth: number;
  readonly target?: Target;
}

/** Loose first, then every ambition with its clusters, then the clusters not chosen, as on the sheet. */
export function captureTargets(session: Session, words: Words['capture']): CaptureTarget[] {
  const targetFor = (element: Ambition | Cluster, depth: number): CaptureTarget =>
    ({ label: labelOf(element, words), depth, target: targetOf(session, element) });
  return [
    { label: words.loose, depth: 0 },
    ...session.ambitions.flatMap(ambition => [targetFor(ambition, 0), ...ambition.clusters.map(cluster => targetFor(cluster, 1))]),
    ...session.clusters.map(cluster => targetFor(cluster, 0)),
  ];
}

/** Those whose words hold the query, in any case and without accents. */
export function matching(targets: readonly CaptureTarget[], query: string): CaptureTarget[] {
  return targets.filter(({ label }) => plain(label).includes(plain(query)));
}

/** What the chosen target is called now; `undefined` where it is no longer to be found. */
export function targetLabel(session: Session, target: Target | undefined, words: Words['capture']): string | undefined {
  if (!target) return words.loose;
  const element = findTarget(session, target);
  return element?.kind === 'ambition' || element?.kind === 'cluster' ? labelOf(element, words) : undefined;
}

function labelOf({ kind, text }: Ambition | Cluster, words: Words['capture']): string {
  return words[kind](text === '' ? words.withoutWords : text);
}

interface ListProps {
  readonly targets: readonly CaptureTarget[];
  readonly active: number;
  readonly choose: (target: CaptureTarget) => void;
}

export const TARGETS_ID = 'ambitiegesprek-capture-targets';

export function optionId(index: number): string {
  return `${TARGETS_ID}-${index}`;
}

/** The places where a note can go. The field keeps the focus: its keys move through this list. */
export function TargetList({ targets, active, choose }: ListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul ref={list} id={TARGETS_ID} class="ambitiegesprek-capture-targets" role="listbox">
      {targets.map((one, index) => (
        <li key={index} id={optionId(index)} dir="auto" role="option" aria-selected={index === active} data-depth={one.depth}
          onPointerDown={(event) => {
            // The press must not take the focus from the field.
            event.preventDefault();
            choose(one);
          }}>
          {one.label}
        </li>
      ))}
    </ul>
  );
}
