import type { JSX } from 'preact';
import type { Outcome, Pillar, ReturnQuestion } from '../../core/session';
import type { MeetingRecord } from '../../core/years/record';
import { stepCounts } from './stop-card';
import { useYears } from './years-context';

const CARD_SIDE = 3;
const QUESTIONS: readonly ReturnQuestion[] = ['visible', 'commitment', 'ability'];
const ORDER: readonly (Outcome | 'open')[] = ['yes', 'partly', 'no', 'open'];

/** When a meeting was held, and what kind it was. */
export function Held({ meeting }: { readonly meeting: number }): JSX.Element {
  const { years, words: { view } } = useYears();
  const card = years.meetings[meeting]?.card;
  const date = card?.date === undefined ? view.noDate : view.date(card.date);
  return <span class="ambitiegesprek-years-held"><strong>{date}</strong> {card && view.shortKinds[card.kind]}</span>;
}

export function Expectations({ counts }: { readonly counts: MeetingRecord['expectations'] }): JSX.Element {
  const { words: { view }, isOverview } = useYears();
  const there = ORDER.filter(outcome => counts[outcome] > 0);
  return (
    <span class="ambitiegesprek-years-outcomes">
      <span class="ambitiegesprek-years-bar" aria-hidden="true">
        {there.map(outcome => <span key={outcome} data-outcome={outcome} style={{ flexGrow: counts[outcome] }} />)}
      </span>
      <small class={isOverview ? 'ambitiegesprek-spoken' : undefined}>
        {there.map(outcome => `${counts[outcome]} ${view.outcomes[outcome]}`).join(' · ')}
      </small>
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
  const { words: { view }, isOverview } = useYears();
  const was = before !== undefined && view.newPerson(before);
  return (
    <span class="ambitiegesprek-years-person" data-new={before !== undefined}>
      <span dir="auto">{name}</span>{was && <small dir="auto" class={isOverview ? 'ambitiegesprek-spoken' : undefined}>{was}</small>}
    </span>
  );
}

export function LookingBack({ lines }: { readonly lines: MeetingRecord['lookingBack'] }): JSX.Element {
  const { words: { view } } = useYears();
  return (
    <dl class="ambitiegesprek-years-nine">
      {lines.map(({ line, said }, index) => (
        <div key={index}>
          <dt dir="auto">{line}</dt>
          {said.map(({ question, words }, at) => (
            <dd key={at} dir="auto">{question && <small>{view.questions[question]}</small>} {words}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The card of nine as nine fields, filled where something was said. */
export function NineFields({ lines }: { readonly lines: MeetingRecord['lookingBack'] }): JSX.Element {
  const { words: { view } } = useYears();
  const fields = lines.slice(0, CARD_SIDE).flatMap(({ said }) => QUESTIONS.map(question => said.some(one => one.question === question)));
  return (
    <span class="ambitiegesprek-years-fields" role="img" aria-label={view.nine(fields.filter(Boolean).length)}>
      {fields.map((isFilled, index) => <span key={index} data-on={isFilled} />)}
    </span>
  );
}
