import type { JSX } from 'preact';
import type { Pillar } from '../../core/session';
import { pillars } from '../../core/syntax';
import type { MeetingRecord } from '../../core/years/record';
import { Expectations, Held, LookingBack, NineFields, Person, Scenario, SchoolSteps, schoolStepsOf } from './axis-facts';
import type { YearColumns } from './columns';
import { useYears, type YearsShown } from './years-context';

interface AxisRow {
  readonly key: string;
  readonly name: string;
  /** Nothing where the meeting says nothing of it. */
  readonly cell: (record: MeetingRecord, meeting: number) => JSX.Element | undefined;
}

/** Under the lines: what each meeting was. A row of which no meeting says anything is not there. */
export function AxisRows({ columns, firstRow }: { readonly columns: YearColumns; readonly firstRow: number }): JSX.Element {
  return (
    <>
      {factRows(useYears()).map(({ key, name, cells }, index) => (
        <Row key={key} kind={key} name={name} cells={cells} row={firstRow + index} columns={columns} />
      ))}
    </>
  );
}

interface FactRow {
  readonly key: string;
  readonly name: string;
  /** One for each meeting. */
  readonly cells: readonly (JSX.Element | undefined)[];
}

/** What each meeting was, row by row. */
export function factRows(shown: YearsShown): readonly FactRow[] {
  return axisRows(shown)
    .map(({ key, name, cell }) => ({ key, name, cells: shown.years.meetings.map(({ record }, meeting) => cell(record, meeting)) }))
    .filter(({ cells }) => cells.some(cell => cell !== undefined));
}

interface RowProps {
  readonly kind: string;
  readonly name: string;
  readonly cells: readonly (JSX.Element | undefined)[];
  readonly row: number;
  readonly columns: YearColumns;
}

function Row({ kind, name, cells, row, columns: { all, lines } }: RowProps): JSX.Element {
  return (
    <>
      <div class="ambitiegesprek-years-rule" data-part={kind} aria-hidden="true"
        style={{ gridRow: row, gridColumn: `1 / ${all.length + 2}` }} />
      <h3 class="ambitiegesprek-years-name" data-part={kind} style={{ gridRow: row, gridColumn: 1 }}>{name}</h3>
      {cells.map((cell, meeting) => cell && (
        <div key={meeting} class="ambitiegesprek-years-fact" style={{ gridRow: row, gridColumn: lines[meeting] ?? 0 }}>{cell}</div>
      ))}
    </>
  );
}

function axisRows(shown: YearsShown): readonly AxisRow[] {
  const { words: { view }, isOverview } = shown;
  return [
    // Far below the heads of the columns one does not see any more which meeting is which.
    ...(isOverview ? [] : [{ key: 'meeting', name: view.rows.meeting, cell: heldCell }]),
    { key: 'expectations', name: view.rows.expectations, cell: expectationsCell },
    { key: 'steps', name: view.rows.steps, cell: stepsCell },
    ...pillars.names.map(pillar => pillarRow(shown, pillar)),
    { key: 'looking-back', name: view.rows.lookingBack, cell: record => lookingBackCell(shown, record) },
    personRow(shown, 'head'),
    personRow(shown, 'coordinator'),
  ];
}

function heldCell(_: MeetingRecord, meeting: number): JSX.Element {
  return <Held meeting={meeting} />;
}

function expectationsCell({ expectations }: MeetingRecord): JSX.Element | undefined {
  return Object.values(expectations).some(count => count > 0) ? <Expectations counts={expectations} /> : undefined;
}

function stepsCell(record: MeetingRecord): JSX.Element | undefined {
  return schoolStepsOf(record).length > 0 ? <SchoolSteps record={record} /> : undefined;
}

function lookingBackCell({ isOverview }: YearsShown, { lookingBack }: MeetingRecord): JSX.Element | undefined {
  if (lookingBack.length === 0) return undefined;
  return isOverview ? <NineFields lines={lookingBack} /> : <LookingBack lines={lookingBack} />;
}

function pillarRow({ years, words: { view } }: YearsShown, pillar: Pillar): AxisRow {
  return {
    key: `evi-${pillar}`, name: `${view.rows.evi} · ${view.pillars[pillar]}`,
    cell: (_, meeting) => {
      const value = years.pillars[pillar][meeting];
      return value === undefined ? undefined : <Scenario pillar={pillar} value={value} />;
    },
  };
}

function personRow({ years, words: { view } }: YearsShown, role: 'head' | 'coordinator'): AxisRow {
  return {
    key: role, name: view.rows[role],
    cell: (record, meeting) => {
      const name = record[role];
      const anew = years.newPeople.find(one => one.role === role && one.meeting === meeting);
      return name === undefined ? undefined : <Person name={name} before={anew?.before} />;
    },
  };
}
