import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { schoolsWithDue } from '../../core/schools/due';
import type { RoundRow } from '../../core/schools/round';
import { BY_NAME, type RoundColumn, roundInOrder, type RoundOrder, roundWith } from '../../core/schools/round-table';
import { Icon } from '../icon';
import { SchoolsTable } from './schools-table';
import type { SchoolsPageView, SchoolsServices } from './schools-services';
import { soughtCell } from './shown-cell';

interface PageProps {
  readonly view: SchoolsPageView;
  readonly services: SchoolsServices;
}

export function SchoolsPage({ view: { rows, progress }, services }: PageProps): JSX.Element {
  const { schools: words } = services.words;
  if (!rows) {
    const { done = 0, all = 0 } = progress ?? {};
    return (
      <div class="ambitiegesprek-years-message" role="status">
        <progress max={Math.max(1, all)} value={done} aria-label={words.reading(done, all)} />
        <p>{words.reading(done, all)}</p>
      </div>
    );
  }
  if (rows.length === 0) return <p class="ambitiegesprek-years-message" role="status">{words.empty}</p>;
  return <Page rows={rows} services={services} />;
}

function Page({ rows, services }: { readonly rows: readonly RoundRow[]; readonly services: SchoolsServices }): JSX.Element {
  const { schools: words } = services.words;
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<RoundOrder>(BY_NAME);
  const sought = useCallback((column: RoundColumn, value: string) => soughtCell(services.words, column, value), [services]);
  const found = useMemo(() => {
    const matching = roundWith(rows, query, sought);
    // Sorting thousands of names for the first time would not fit into the page's first frame.
    return order === BY_NAME ? matching : roundInOrder(matching, order);
  }, [rows, query, order, sought]);
  return (
    <div class="ambitiegesprek-schools-page">
      <header class="ambitiegesprek-years-head">
        <h1>{words.title}</h1>
        <span class="ambitiegesprek-quiet" role="status">{words.count(found.length, rows.length)}</span>
        <div class="ambitiegesprek-years-tools">
          <input type="search" dir="auto" value={query} placeholder={words.search} aria-label={words.search}
            onInput={(event) => { setQuery(event.currentTarget.value); }} />
          <button type="button" onClick={() => { services.exportRows(found); }}><Icon name="screen" />{words.export}</button>
        </div>
      </header>
      <DueLine rows={rows} services={services} />
      {found.length === 0 ? <p class="ambitiegesprek-years-message">{words.noneFound}</p>
        : <SchoolsTable {...{ rows: found, order, setOrder, services }} />}
    </div>
  );
}

/** What is due, in one line; nothing where nothing is. */
function DueLine({ rows, services }: { readonly rows: readonly RoundRow[]; readonly services: SchoolsServices }): JSX.Element | null {
  const { schools: words } = services.words;
  const line = words.due(schoolsWithDue(rows, 'evaluation'), schoolsWithDue(rows, 'appointment'));
  return line === '' ? null : <p class="ambitiegesprek-schools-due">{line}</p>;
}
