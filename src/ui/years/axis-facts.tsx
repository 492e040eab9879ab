import type { JSX } from 'preact';
import type { Outcome, Pillar } from '../../core/session';
import type { MeetingRecord } from '../../core/years/record';
import { stepCounts } from './stop-card';
import { useYears } from './years-context';

const ORDER: readonly (Outcome | 'open')[] = ['yes', 'partly', 'no', 'open'];

export function Expectations({ counts }: { readonly counts: MeetingRecord['expectations'] }): JSX.Element {
  const { words: { view } } = useYears();
  const there = ORDER.filter(outcome => counts[outcome] > 0);
  return (
    <span class="ambitiegesprek-years-outcomes">
      <span class="ambitiegesprek-years-bar" aria-hidden="true">
        {there.map(outcome => <span key={outcome} data-outcome={outcome} style={{ flexGrow: counts[outcome] }} />)}
      </span>
      <small>{there.map(outcome => `${counts[outcome]} ${view.outcomes[outcome]}`).join(' · ')}</small>
    </span>
  );
}

export function schoolStepsOf({ ambitions, clusters, steps }: MeetingRecord): MeetingRecord['steps'] {
  return [...[...ambitions, ...clusters].flatMap(group => group.steps), ...steps].filter(({ personal }) => !personal);
}

export function SchoolSteps({ record }: { readonly record: MeetingRecord }): JSX.Element {
  const { words: { view } } = useYears();
  const { done, open } = stepCounts({ steps: schoolStepsOf(record) });
  return <small>{view.steps(done, open)}</small>;
}

export function Scenario({ pillar, value }: { readonly pillar: Pillar; readonly value: number }): JSX.Element {
  const { words: { view } } = useYears();
  return (
    <span class="ambitiegesprek-years-scenario" role="img" aria-label={view.scenario(view.pillars[pillar], value)}>
      {[1, 2, 3, 4].map(step => <span key={step} data-on={step <= value} />)}
    </span>
  );
}

export function Person({ name, before }: { readonly name: string; readonly before: string | undefined }): JSX.Element {
  const { words: { view } } = useYears();
  return (
    <span class="ambitiegesprek-years-person" data-new={before !== undefined}>
      <span dir="auto">{name}</span>{before !== undefined && <small dir="auto">{view.newPerson(before)}</small>}
    </span>
  );
}

export function LookingBack({ lines }: { readonly lines: MeetingRecord['lookingBack'] }): JSX.Element {
  return (
    <dl class="ambitiegesprek-years-nine">
      {lines.map(({ line, said }, index) => (
        <div key={index}><dt dir="auto">{line}</dt>{said.map((words, at) => <dd key={at} dir="auto">{words}</dd>)}</div>
      ))}
    </dl>
  );
}
