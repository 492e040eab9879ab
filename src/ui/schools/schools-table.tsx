import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoundRow } from '../../core/schools/round';
import { ROUND_COLUMNS, type RoundColumn, type RoundOrder } from '../../core/schools/round-table';
import { watchSize } from '../watch-size';
import { SchoolRow } from './school-row';
import type { SchoolsServices } from './schools-services';

/** Every row is as high as this, so that only those in view have to be drawn. */
const ROW_PIXELS = 52;
const MORE = 4;
/** As many as fit a laptop's pane: what the first frame draws, before anything could be measured. */
const AT_FIRST = 14;

interface TableProps {
  readonly rows: readonly RoundRow[];
  readonly order: RoundOrder;
  readonly setOrder: (order: RoundOrder) => void;
  readonly services: SchoolsServices;
}

export function SchoolsTable({ rows, order, setOrder, services }: TableProps): JSX.Element {
  const { words: { schools: words } } = services;
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<InView>({ from: 0, to: AT_FIRST });
  const [open, setOpen] = useState<string>();
  const look = (): void => {
    const now = frame.current && inView(frame.current);
    // The same object draws nothing anew.
    if (now) setView(before => (before.from === now.from && before.to === now.to ? before : now));
  };
  // Not in the first frame, which would be laid out twice; a pane may lie in a tab behind another, and have no size until it is seen.
  useEffect(() => frame.current ? watchSize(frame.current, look) : undefined, []);
  const from = Math.max(0, Math.min(rows.length - 1, view.from) - MORE);
  const to = Math.min(rows.length, view.to + MORE);
  return (
    <div class="ambitiegesprek-schools-scroll" ref={frame} onScroll={look} tabIndex={0} role="region" aria-label={words.title}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <Heading column="school" {...{ order, setOrder }} label={words.columns.school} />
            <th scope="col">{words.acts}</th>
            {ROUND_COLUMNS.slice(1).map(column => <Heading key={column} {...{ column, order, setOrder }} label={words.columns[column]} />)}
          </tr>
        </thead>
        <tbody>
          <Gap rows={from} />
          {rows.slice(from, to).map((row, index) => (
            <SchoolRow key={row.identity} {...{ row, services }} at={from + index + 2} isOpen={open === row.identity}
              toggle={() => { setOpen(open === row.identity ? undefined : row.identity); }} />
          ))}
          <Gap rows={rows.length - to} />
        </tbody>
      </table>
    </div>
  );
}

/** Rows by their place in the table; `to` is exclusive. */
interface InView {
  readonly from: number;
  readonly to: number;
}

function inView({ scrollTop, clientHeight }: HTMLElement): InView {
  return { from: Math.floor(scrollTop / ROW_PIXELS), to: Math.ceil((scrollTop + clientHeight) / ROW_PIXELS) };
}

/** The place of rows that are not in view. */
function Gap({ rows }: { readonly rows: number }): JSX.Element | null {
  if (rows <= 0) return null;
  return <tr aria-hidden="true"><td colSpan={ROUND_COLUMNS.length + 1} style={{ padding: 0, height: rows * ROW_PIXELS }} /></tr>;
}

interface HeadingProps {
  readonly column: RoundColumn;
  readonly label: string;
  readonly order: RoundOrder;
  readonly setOrder: (order: RoundOrder) => void;
}

function Heading({ column, label, order, setOrder }: HeadingProps): JSX.Element {
  const isOrder = order.column === column;
  return (
    <th scope="col" aria-sort={isOrder ? (order.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => { setOrder({ column, down: isOrder && !order.down }); }}>
        {label}<span aria-hidden="true">{isOrder ? (order.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
