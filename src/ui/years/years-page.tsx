import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { findInYears } from '../../core/years/find-in-years';
import type { Years } from '../../core/years/years';
import { Icon } from '../icon';
import { FoundList } from './found-list';
import { OddList } from './odd-list';
import { OpenSteps } from './open-steps';
import { WhereWeAreCard } from './where-we-are-card';
import { YearsProvider } from './years-context';
import { YearsGrid } from './years-grid';
import type { YearsPageView, YearsServices } from './years-services';
import { YearsTable } from './years-table';

interface PageProps {
  readonly view: YearsPageView;
  readonly services: YearsServices;
}

export function YearsPage({ view, services }: PageProps): JSX.Element {
  const { years, school, progress } = view;
  const words = services.words.years.view;
  if (!years) return <Reading school={school} progress={progress} services={services} />;
  if (years.meetings.length === 0) return <p class="ambitiegesprek-years-message" role="status">{words.empty}</p>;
  return <Page school={school} years={years} services={services} />;
}

interface ReadingProps {
  readonly school: string;
  readonly progress: YearsPageView['progress'] | undefined;
  readonly services: YearsServices;
}

/** How far the reading is. */
function Reading({ school, progress, services: { words: { years: { view } } } }: ReadingProps): JSX.Element {
  const { done = 0, all = 0 } = progress ?? {};
  return (
    <div class="ambitiegesprek-years-message" role="status">
      <h2 dir="auto">{school}</h2>
      <progress max={Math.max(1, all)} value={done} aria-label={view.reading(done, all)} />
      <p>{view.reading(done, all)}</p>
    </div>
  );
}

interface WholeProps {
  readonly school: string;
  readonly years: Years;
  readonly services: YearsServices;
}

/** So many meetings stand beside one another in a window with all their words, and on a sheet of A3. */
const MOST_IN_FULL = 7;

function Page({ school, years, services }: WholeProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const isMany = years.meetings.length > MOST_IN_FULL;
  const [chosen, setOverview] = useState<boolean>();
  const [isPrinting, setPrinting] = useState(false);
  const isOverview = isPrinting ? isMany : chosen ?? isMany;
  useLayoutEffect(() => {
    if (!isPrinting) return;
    services.print();
    setPrinting(false);
  }, [isPrinting, services]);
  const found = useMemo(() => findInYears(years, query), [years, query]);
  const groups = useMemo(() => new Set(found.flatMap(({ group }) => group ?? [])), [found]);
  const isSearching = query.trim() !== '';
  return (
    <YearsProvider value={{ years, services, words: services.words.years, found: groups, onlyOpen, isOverview }}>
      <div class="ambitiegesprek-years-page" data-searching={isSearching}>
        <Head {...{ school, years, services, query, setQuery, onlyOpen, setOnlyOpen, isOverview, setOverview }}
          print={() => { setPrinting(true); }} />
        {isSearching && <FoundList found={found} />}
        <WhereWeAreCard />
        <YearsGrid />
        {onlyOpen && <OpenSteps />}
        <OddList />
        <YearsTable />
      </div>
    </YearsProvider>
  );
}

interface HeadProps {
  readonly school: string;
  readonly years: Years;
  readonly services: YearsServices;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly onlyOpen: boolean;
  readonly setOnlyOpen: (onlyOpen: boolean) => void;
  readonly isOverview: boolean;
  readonly setOverview: (isOverview: boolean) => void;
  readonly print: () => void;
}

function Head({ school, years, services, query, setQuery, onlyOpen, setOnlyOpen, isOverview, setOverview, print }: HeadProps): JSX.Element {
  const { view } = services.words.years;
  return (
    <header class="ambitiegesprek-years-head">
      <h1 dir="auto">{school}</h1>
      <span class="ambitiegesprek-quiet">{view.meetings(years.meetings.length)}</span>
      <div class="ambitiegesprek-years-tools">
        <input type="search" dir="auto" value={query} placeholder={view.search} aria-label={view.search}
          onInput={(event) => { setQuery(event.currentTarget.value); }} />
        <Either label={view.filter} is={onlyOpen} choose={setOnlyOpen} no={view.all} yes={view.onlyOpen} />
        {years.meetings.length > 1 && (
          <Either label={view.detail} is={!isOverview} choose={inFull => { setOverview(!inFull); }} no={view.overview} yes={view.inFull} />
        )}
        <button type="button" onClick={print}><Icon name="printer" />{view.print}</button>
      </div>
    </header>
  );
}

interface EitherProps {
  readonly label: string;
  readonly is: boolean;
  readonly choose: (is: boolean) => void;
  readonly no: string;
  readonly yes: string;
}

/** One of two. */
function Either({ label, is, choose, no, yes }: EitherProps): JSX.Element {
  return (
    <div class="ambitiegesprek-years-filter" role="group" aria-label={label}>
      <button type="button" aria-pressed={!is} onClick={() => { choose(false); }}>{no}</button>
      <button type="button" aria-pressed={is} onClick={() => { choose(true); }}>{yes}</button>
    </div>
  );
}
