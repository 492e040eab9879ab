import type { JSX } from 'preact';
import type { Stop, Thread } from '../../core/years/threads';
import { factRows } from './axis-rows';
import { stepCounts } from './stop-card';
import { meetingName, useYears, YearsProvider } from './years-context';

/** The same as a table, for who reads it by row and column. */
export function YearsTable(): JSX.Element {
  const shown = useYears();
  const { years, words: { view } } = shown;
  const inFull = { ...shown, isOverview: false };
  return (
    <details class="ambitiegesprek-years-table">
      <summary>{view.table}</summary>
      <div class="ambitiegesprek-years-scroll" tabIndex={0} role="region" aria-label={view.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{view.rows.ambitions}</th>
              {years.meetings.map(({ card }, index) => <th key={card.path} scope="col">{meetingName(shown, index)}</th>)}
            </tr>
          </thead>
          <tbody>
            {years.threads.map((thread, index) => <ThreadRow key={index} thread={thread} />)}
            <YearsProvider value={inFull}>
              {factRows(inFull).map(({ key, name, cells }) => (
                <tr key={key}><th scope="row">{name}</th>{cells.map((cell, meeting) => <td key={meeting}>{cell}</td>)}</tr>
              ))}
            </YearsProvider>
          </tbody>
        </table>
      </div>
    </details>
  );
}

function ThreadRow({ thread: { stops, end } }: { readonly thread: Thread }): JSX.Element {
  const { years, words: { view } } = useYears();
  const last = stops.at(-1)?.group.words ?? '';
  return (
    <tr>
      <th scope="row"><span dir="auto">{last}</span> <small>{view.ends[end]}</small></th>
      {years.meetings.map(({ card }, meeting) => <td key={card.path}><StopWords stop={stops.find(one => one.meeting === meeting)} /></td>)}
    </tr>
  );
}

function StopWords({ stop }: { readonly stop: Stop | undefined }): JSX.Element | null {
  const { words: { view, statuses } } = useYears();
  if (!stop) return null;
  const { words, status, clusters, why } = stop.group;
  const { done, open } = stepCounts(stop.group);
  const steps = done + open > 0 && view.steps(done, open);
  const said = [status && statuses[status], why, clusters.map(cluster => cluster.words).join(', '), steps];
  return <><span dir="auto">{words}</span> <small dir="auto">{said.filter(part => part).join(' · ')}</small></>;
}
