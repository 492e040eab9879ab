import type { Years } from '../../core/years/years';

/** One column of the page: a meeting, or a school year without one. Grid lines are counted from 1; the first column holds names. */
export interface YearColumn {
  readonly line: number;
  readonly meeting?: number;
}

/** A school year, from its first column to the line after its last; without `begins` the meetings that have no date. */
export interface ColumnSpan {
  readonly begins?: number;
  readonly from: number;
  readonly to: number;
  readonly isEmpty: boolean;
}

export interface YearColumns {
  readonly all: readonly YearColumn[];
  readonly spans: readonly ColumnSpan[];
  /** The column of each meeting. */
  readonly lines: readonly number[];
}

const FIRST = 2;

export function columnsOf({ meetings, schoolYears, undated }: Years): YearColumns {
  const all: YearColumn[] = [];
  const add = (meetingsThere: readonly number[], begins?: number): ColumnSpan => {
    const from = all.length + FIRST;
    for (const meeting of meetingsThere.length > 0 ? meetingsThere : [undefined]) {
      all.push({ line: all.length + FIRST, ...(meeting === undefined ? {} : { meeting }) });
    }
    return { ...(begins === undefined ? {} : { begins }), from, to: all.length + FIRST, isEmpty: meetingsThere.length === 0 };
  };
  const dated = schoolYears.map(({ begins, meetings: there }) => add(there, begins));
  const spans = undated.length > 0 ? [...dated, add(undated)] : dated;
  const lines = meetings.map((_, meeting) => all.find(column => column.meeting === meeting)?.line ?? FIRST);
  return { all, spans, lines };
}

/** A year without a meeting is narrow. */
export function columnWidths({ all }: YearColumns): string {
  return ['var(--ambitiegesprek-years-names)', ...all.map(({ meeting }) =>
    (meeting === undefined ? 'var(--ambitiegesprek-years-gap)' : 'minmax(var(--ambitiegesprek-years-column), 1fr)'))].join(' ');
}
