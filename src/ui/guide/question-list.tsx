import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { QuestionDefinition } from '../../method/conversation';
import { questionWords } from '../../method/wording';
import { Icon } from '../icon';
import { keyMeant, stepAmong } from '../key-press';
import { useGuide } from './guide-context';

/** More of them would push the input out of view. */
const MOST = 4;

/** The questions that help: one stop of Tab, the arrows between them, Space ticks one that was asked, Enter shows it to the group. */
export function QuestionList({ questions }: { readonly questions: readonly QuestionDefinition[] }): JSX.Element | null {
  const { words, session: { properties: { asked } } } = useGuide();
  const [all, setAll] = useState(false);
  if (questions.length === 0) return null;
  const shown = all ? questions : questions.slice(0, MOST);
  const stop = shown.find(({ id }) => !asked.includes(id)) ?? shown[0];
  return (
    <section class="ambitiegesprek-question-part" aria-label={words.questions}>
      <ul class="ambitiegesprek-questions" onKeyDown={event => { stepAmong(event, 'input'); }}>
        {shown.map(({ id }) => <Question key={id} id={id} stop={id === stop?.id} />)}
      </ul>
      {questions.length > shown.length && (
        <button type="button" class="ambitiegesprek-text-button"
          onClick={() => { setAll(true); }}>{words.moreQuestions(questions.length - MOST)}</button>
      )}
    </section>
  );
}

function Question({ id, stop }: { readonly id: string; readonly stop: boolean }): JSX.Element {
  const { session, words, services, send, roomQuestion } = useGuide();
  const asked = session.properties.asked.includes(id);
  const shown = roomQuestion === id;
  const question = questionWords(services.wording, id);
  const { showInRoom } = services;
  const show = (): void => { showInRoom?.(shown ? undefined : id); };
  const press = (event: KeyboardEvent): void => {
    if (keyMeant(event)?.key !== 'Enter') return;
    event.preventDefault();
    show();
  };
  return (
    <li data-question={id} data-asked={asked} data-shown={shown}>
      <label>
        <input type="checkbox" checked={asked} tabIndex={stop ? 0 : -1} aria-label={words.asked(question)} onKeyDown={press}
          onChange={event => { send({ verb: 'tick-question', id, asked: event.currentTarget.checked }); }} />
        <span class="ambitiegesprek-question-words" title={asked ? question : undefined}>{question}</span>
      </label>
      {showInRoom && (
        <button type="button" class="ambitiegesprek-icon-button" aria-pressed={shown} tabIndex={-1} onClick={show}
          aria-label={`${shown ? words.shownInRoom : words.showInRoom}: ${question}`} title={shown ? words.shownInRoom : words.showInRoom}>
          <Icon name="screen" />
        </button>
      )}
    </li>
  );
}
