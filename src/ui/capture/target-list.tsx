import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CaptureTarget } from './capture-targets';

interface Props {
  readonly targets: readonly CaptureTarget[];
  readonly active: number;
  readonly choose: (target: CaptureTarget) => void;
}

export const TARGETS_ID = 'ambitiegesprek-capture-targets';

export function optionId(index: number): string {
  return `${TARGETS_ID}-${index}`;
}

/** The places where a note can go. The field keeps the focus: its keys move through this list. */
export function TargetList({ targets, active, choose }: Props): JSX.Element {
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
