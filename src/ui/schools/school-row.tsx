import type { JSX } from 'preact';
import type { RoundRow } from '../../core/schools/round';
import { ROUND_COLUMNS, roundCell, type RoundColumn } from '../../core/schools/round-table';
import { Icon, type IconName } from '../icon';
import type { SchoolsServices } from './schools-services';
import { shownCell } from './shown-cell';

interface RowProps {
  readonly row: RoundRow;
  /** Its place among the rows of the table, the headings being 1. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly services: SchoolsServices;
}

/** One school; its ambitions come below it when they are asked for. */
export function SchoolRow({ row, at, isOpen, toggle, services }: RowProps): JSX.Element {
  const { words: { schools: words } } = services;
  const { name, ambitions, evaluations } = row;
  return (
    <>
      <tr aria-rowindex={at}>
        <th scope="row">
          <button type="button" dir="auto" title={name} onClick={() => { services.openYears(row); }}><span>{name}</span></button>
        </th>
        <td>
          <Act icon="mail" label={words.copyMail(name)} short={words.mailShort} act={() => { services.copyMail(row); }} />
          <Act icon="handOver" label={words.handOverOf(name)} short={words.handOverShort} act={() => { services.handOver(row); }} />
          {evaluations.length > 0 && (
            <Act icon="calendar" label={words.calendar(name)} short={words.calendarShort} act={() => { services.writeCalendar(row); }} />
          )}
        </td>
        {ROUND_COLUMNS.slice(1).map(column => (column === 'ambitions' && ambitions.length > 0 ? (
          <td key={column}>
            <button type="button" aria-expanded={isOpen} aria-label={words.showAmbitions(name, ambitions.length)} onClick={toggle}>
              {ambitions.length}
            </button>
          </td>
        ) : <td key={column} dir="auto"><Cell {...{ row, column, services }} /></td>))}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={ROUND_COLUMNS.length + 1}><ol>{ambitions.map(ambition => <li key={ambition} dir="auto">{ambition}</li>)}</ol></td>
        </tr>
      )}
    </>
  );
}

interface ActProps {
  readonly icon: IconName;
  readonly label: string;
  readonly short: string;
  readonly act: () => void;
}

/** What is done with one school; forty rows of words would be louder than what the table says. */
function Act({ icon, label, short, act }: ActProps): JSX.Element {
  return <button type="button" aria-label={label} title={short} onClick={act}><Icon name={icon} /></button>;
}

const DUE: Partial<Record<RoundColumn, 'evaluation' | 'appointment'>> = { evaluation: 'evaluation', appointment: 'appointment' };

function Cell({ row, column, services: { words } }: Pick<RowProps, 'row' | 'services'> & { readonly column: RoundColumn }): JSX.Element {
  const value = roundCell(row, column);
  const due = row.due.find(({ what }) => what === DUE[column]);
  const shown = typeof value === 'string' ? shownCell(words, column, value) : value !== undefined && words.schools.number(value);
  if (!due) return <>{shown}</>;
  const told = due.passed ? words.schools.passed(due.date) : words.schools.soon(due.date);
  return (
    <span class="ambitiegesprek-schools-mark" data-passed={due.passed} title={told}>
      {shown}<span aria-hidden="true">{due.passed ? ' !' : ' •'}</span>
    </span>
  );
}
