import type { JSX } from 'preact';
import type { Stop, Thread } from '../../core/years/threads';
import type { YearColumns } from './columns';
import { isEnd, StatusMark } from './status-mark';
import { useYears } from './years-context';

interface SpansProps {
  readonly thread: Thread;
  readonly row: number;
  readonly columns: YearColumns;
}

/** An ambition in the overview: its words stand once for as long as they stay the same, with a dot for each meeting that spoke of it. */
export function ThreadSpans({ thread, row, columns: { lines, all } }: SpansProps): JSX.Element {
  const spans = spansOf(thread.stops);
  // What is still going runs on to the edge of the page.
  const edge = thread.end === 'going' ? all.length + 2 : (lines[thread.stops.at(-1)?.meeting ?? 0] ?? 0) + 1;
  const from = (span: readonly Stop[] | undefined): number => (span ? lines[span[0]?.meeting ?? 0] ?? 0 : edge);
  return (
    <>
      {spans.map((stops, index) => (
        <Span key={index} stops={stops} thread={thread} row={row} from={from(stops)} to={from(spans[index + 1])} />
      ))}
      {thread.stops.map(({ meeting }) => (
        <span key={meeting} class="ambitiegesprek-years-dot" aria-hidden="true" style={{ gridRow: row, gridColumn: lines[meeting] ?? 0 }} />
      ))}
    </>
  );
}

interface SpanProps {
  readonly stops: readonly Stop[];
  readonly thread: Thread;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** It goes to where it was spoken of last. */
function Span({ stops, thread, row, from, to }: SpanProps): JSX.Element | null {
  const { years, services, words: { view }, found } = useYears();
  const [first, last] = [stops[0], stops.at(-1)];
  const card = last && years.meetings[last.meeting]?.card;
  if (!first || !last || !card) return null;
  const { group } = last;
  const isLast = last === thread.stops.at(-1);
  const ended = isLast && group.status && isEnd(group.status) ? group.status : undefined;
  return (
    <button type="button" class="ambitiegesprek-years-span" data-kind={group.kind} data-status={ended}
      data-found={stops.some(stop => found.has(stop.group))} data-lane={row} data-meeting={first.meeting}
      style={{ gridRow: row, gridColumn: `${from} / ${to}` }}
      onClick={() => { services.goTo(card.path, group.heading); }}
      onMouseOver={(event) => { services.preview(card.path, group.heading, event.currentTarget, event); }}>
      <strong dir="auto">{group.words}</strong>
      {ended && <StatusMark status={ended} />}
      {isLast && thread.end === 'unspoken' && <small>{view.ends.unspoken}</small>}
    </button>
  );
}

/** Stops in a row with the same words. */
function spansOf(stops: readonly Stop[]): readonly (readonly Stop[])[] {
  const spans: Stop[][] = [];
  for (const stop of stops) {
    const before = spans.at(-1)?.at(-1)?.group;
    if (before?.words === stop.group.words && before.kind === stop.group.kind) spans.at(-1)?.push(stop);
    else spans.push([stop]);
  }
  return spans;
}
