import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Thread } from '../../core/years/threads';
import { Icon } from '../icon';
import { AxisRows } from './axis-rows';
import { type YearColumns, columnsOf, columnWidths } from './columns';
import { StopCard } from './stop-card';
import { ThreadSpans } from './thread-spans';
import { useYears } from './years-context';
import { forward, moveAmongStops } from './years-keys';

const YEAR_ROW = 1;
const MEETING_ROW = 2;
const FIRST_LANE = 3;

/** School years from left to right, a column for each meeting, a line for each ambition; below them what each meeting was. */
export function YearsGrid(): JSX.Element {
  const { years, words: { view }, onlyOpen, isOverview } = useYears();
  const columns = columnsOf(years);
  const Line = isOverview ? ThreadSpans : ThreadLine;
  const scroll = useRef<HTMLDivElement>(null);
  // Of many meetings the newest are looked at first.
  useLayoutEffect(() => {
    const { current } = scroll;
    current?.scrollTo({ left: forward(current) * current.scrollWidth, behavior: 'instant' });
  }, [isOverview]);
  const isShown = ({ thread: { end } }: { readonly thread: Thread }): boolean => !onlyOpen || end === 'going' || end === 'unspoken';
  const shown = years.threads.map((thread, index) => ({ thread, index })).filter(isShown);
  const lanes = [...new Set(shown.map(({ index }) => years.lanes[index] ?? 0))].sort((a, b) => a - b);
  return (
    <div class="ambitiegesprek-years-scroll" ref={scroll} tabIndex={0} role="region" aria-label={view.rows.ambitions}>
      <div class="ambitiegesprek-years-grid" data-overview={isOverview} onKeyDown={moveAmongStops}
        style={{ 'gridTemplateColumns': columnWidths(columns), '--ambitiegesprek-years-count': columns.all.length }}>
        <div class="ambitiegesprek-years-corner" aria-hidden="true" style={{ gridRow: `${YEAR_ROW} / ${FIRST_LANE}`, gridColumn: 1 }} />
        <SchoolYears columns={columns} rows={FIRST_LANE + lanes.length} />
        {years.meetings.map((meeting, index) => <MeetingHead key={meeting.card.path} index={index} line={columns.lines[index] ?? 0} />)}
        {lanes.length > 0 && (
          <h3 class="ambitiegesprek-years-name" style={{ gridRow: `${FIRST_LANE} / span ${lanes.length}`, gridColumn: 1 }}>
            {view.rows.ambitions}
          </h3>
        )}
        {shown.map(({ thread, index }) => (
          <Line key={index} thread={thread} row={FIRST_LANE + lanes.indexOf(years.lanes[index] ?? 0)} columns={columns} />
        ))}
        <AxisRows columns={columns} firstRow={FIRST_LANE + lanes.length} />
      </div>
    </div>
  );
}

function SchoolYears({ columns: { spans }, rows }: { readonly columns: YearColumns; readonly rows: number }): JSX.Element {
  const { words: { view } } = useYears();
  return (
    <>
      {spans.map(({ begins, from, to, isEmpty }) => (
        <div key={from} class="ambitiegesprek-years-year" data-empty={isEmpty}
          style={{ gridRow: `${YEAR_ROW} / ${rows}`, gridColumn: `${from} / ${to}` }}>
          {begins === undefined ? <h3>{view.noDate}</h3> : <h3 aria-label={view.schoolYearSpoken(begins)}>{view.schoolYear(begins)}</h3>}
          {isEmpty && <span class="ambitiegesprek-spoken">{view.noMeeting}</span>}
        </div>
      ))}
    </>
  );
}

function MeetingHead({ index, line }: { readonly index: number; readonly line: number }): JSX.Element | null {
  const { years, words: { view, kinds, stages }, services, isOverview } = useYears();
  const meeting = years.meetings[index];
  if (!meeting) return null;
  const { card: { path, kind, date, stage }, record: { people } } = meeting;
  return (
    <button type="button" class="ambitiegesprek-years-meeting" data-meeting={index} data-lane={-1}
      style={{ gridRow: MEETING_ROW, gridColumn: line }}
      onClick={() => { services.goTo(path); }} onMouseOver={(event) => { services.preview(path, undefined, event.currentTarget, event); }}>
      <strong>{date === undefined ? view.noDate : isOverview ? view.day(date) : view.date(date)}</strong>
      <span data-conversation={kind}>{isOverview ? view.shortKinds[kind] : kinds[kind]}</span>
      {!isOverview && <small>{[stage && stages[stage], people > 0 && view.people(people)].filter(part => part).join(' · ')}</small>}
    </button>
  );
}

interface ThreadProps {
  readonly thread: Thread;
  readonly row: number;
  readonly columns: YearColumns;
}

/** The line runs on to the last meeting while the ambition does. */
function ThreadLine({ thread, row, columns: { lines, all } }: ThreadProps): JSX.Element {
  const { words: { view } } = useYears();
  const { stops, end } = thread;
  const [first, last] = [stops[0]?.meeting ?? 0, stops.at(-1)?.meeting ?? 0];
  const from = lines[first] ?? 0;
  // What is still going runs on to the edge of the page.
  const to = end === 'going' ? all.length + 1 : lines[last] ?? 0;
  return (
    <>
      <div class="ambitiegesprek-years-line" data-end={end} aria-hidden="true"
        style={{ gridRow: row, gridColumn: `${from} / ${to + 1}` }} />
      {stops.map(({ meeting }, index) => (
        <div key={meeting} class="ambitiegesprek-years-cell" style={{ gridRow: row, gridColumn: lines[meeting] ?? 0 }}>
          <StopCard thread={thread} index={index} lane={row} />
          {index === stops.length - 1 && end === 'unspoken' && (
            <span class="ambitiegesprek-years-end"><Icon name="dots" />{view.ends[end]}</span>
          )}
        </div>
      ))}
    </>
  );
}
