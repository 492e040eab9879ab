import type { JSX, TargetedEvent } from 'preact';
import { type PhaseDefinition, type QuestionDefinition, questionsFor } from '../../method/conversation';
import { activityWords, questionWords } from '../../method/wording';
import { type Guide, useGuide } from './guide-context';
import { Part } from './part';

/** What to do, in order, each with the questions that help; a question is ticked when it was asked. */
export function ActivityList({ phase }: { readonly phase: PhaseDefinition }): JSX.Element {
  const guide = useGuide();
  const { sector } = guide.session.properties;
  return (
    <Part title={guide.words.activities} name="activities">
      <ol class="ambitiegesprek-activities">
        {phase.activities.map(activity => (
          <li key={activity.id}>
            <p>{activityWords(guide.services.wording, activity.id).says}</p>
            <QuestionList questions={questionsFor(activity, sector)} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function QuestionList({ questions }: { readonly questions: readonly QuestionDefinition[] }): JSX.Element | null {
  if (questions.length === 0) return null;
  return <ul class="ambitiegesprek-questions">{questions.map(({ id }) => <Question key={id} id={id} />)}</ul>;
}

function Question({ id }: { readonly id: string }): JSX.Element {
  const guide = useGuide();
  const { session, words, services } = guide;
  const asked = session.properties.asked.includes(id);
  const question = questionWords(services.wording, id);
  const tick = (event: TargetedEvent<HTMLInputElement>): void => {
    const wanted = event.currentTarget.checked;
    guide.send({ verb: 'tick-question', id, asked: wanted });
  };
  return (
    <li data-question={id} data-asked={asked}>
      <label>
        <input type="checkbox" checked={asked} onChange={tick} aria-label={words.asked(question)} />
        <span>{question}</span>
      </label>
      {services.showInRoom && <RoomButton guide={guide} id={id} />}
    </li>
  );
}

function RoomButton({ guide, id }: { readonly guide: Guide; readonly id: string }): JSX.Element {
  const shown = guide.roomQuestion === id;
  const label = shown ? guide.words.shownInRoom : guide.words.showInRoom;
  return (
    <button type="button" class="ambitiegesprek-room-button clickable-icon" aria-pressed={shown} aria-label={label} title={label}
      onClick={() => { guide.services.showInRoom?.(shown ? undefined : id); }}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 5h18v11H3zM8 20h8M12 16v4" /></svg>
    </button>
  );
}
