import type { JSX } from 'preact';
import { COLOURS } from '../../core/session';
import type { RecordedGroup } from '../../core/years/record';
import type { Stop, Thread } from '../../core/years/threads';
import { Icon } from '../icon';
import { StatusMark } from './status-mark';
import { meetingName, useYears } from './years-context';

interface StopProps {
  readonly thread: Thread;
  readonly index: number;
  readonly lane: number;
}

/** An ambition as one meeting left it: its words, where they came from, what hangs on it. */
export function StopCard({ thread, index, lane }: StopProps): JSX.Element | null {
  const shown = useYears();
  const { services, found } = shown;
  const stop = thread.stops[index];
  const card = stop && shown.years.meetings[stop.meeting]?.card;
  if (!stop || !card) return null;
  const { group, meeting } = stop;
  const { clusters, status, why } = group;
  const go = (): void => { services.goTo(card.path, group.heading); };
  return (
    <button type="button" class="ambitiegesprek-years-stop" data-kind={group.kind} data-found={found.has(group)} data-status={group.status}
      data-lane={lane} data-meeting={meeting}
      onClick={go} onMouseOver={(event) => { services.preview(card.path, group.heading, event.currentTarget, event); }}>
      <strong dir="auto">{group.words}</strong>
      <Origin stop={stop} before={thread.stops[index - 1]?.group} />
      {clusters.length > 0 && <span class="ambitiegesprek-years-words" dir="auto">{clusters.map(({ words }) => words).join(' · ')}</span>}
      <Counts group={group} />
      {status && <StatusMark status={status} />}
      {why && <em dir="auto">{why}</em>}
      <span class="ambitiegesprek-spoken">{meetingName(shown, meeting)}</span>
    </button>
  );
}

/** What it was called before, or what it branched off from. */
function Origin({ stop, before }: { readonly stop: Stop; readonly before: RecordedGroup | undefined }): JSX.Element | null {
  const { words: { view }, years } = useYears();
  const from = stop.from && years.threads[stop.from.thread]?.stops[stop.from.stop]?.group;
  if (from) return <small dir="auto">{view.branched(from.words)}</small>;
  if (before && before.words !== stop.group.words) return <small dir="auto">{view.began(before.words)}</small>;
  return stop.group.kind === 'cluster' ? <small>{view.fromCluster}</small> : null;
}

function Counts({ group }: { readonly group: RecordedGroup }): JSX.Element {
  const { words: { view } } = useYears();
  const { done, open } = stepCounts(group);
  return (
    <span class="ambitiegesprek-years-counts">
      {COLOURS.filter(colour => group.colours[colour] > 0).map(colour => (
        <span key={colour} data-color={colour} title={view.colours[colour](group.colours[colour])}>
          <span aria-hidden="true">{group.colours[colour]}</span>
          <span class="ambitiegesprek-spoken">{view.colours[colour](group.colours[colour])}</span>
        </span>
      ))}
      {done + open > 0 && <span class="ambitiegesprek-years-steps"><Icon name="check" />{view.steps(done, open)}</span>}
    </span>
  );
}

/** How many steps are done, and how many are still to be done: those that were dropped or carried over are neither. */
export function stepCounts({ steps }: Pick<RecordedGroup, 'steps'>): { readonly done: number; readonly open: number } {
  return {
    done: steps.filter(({ state }) => state === 'done').length,
    open: steps.filter(({ state }) => state === 'open' || state === 'under way').length,
  };
}
