import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { minutesIn, type PhaseDefinition, questionsFor } from '../../method/conversation';
import { activityWords } from '../../method/wording';
import { Icon } from '../icon';
import type { ActivityProps } from './activity-of-now';
import { ActivityIndex } from './activity-index';
import { EviGlance } from './blocks/evi';
import { ParkedHere } from './blocks/parking';
import { SilenceTimer } from './blocks/silence';
import { useGuide } from './guide-context';
import { INPUTS } from './inputs';
import { QuestionList } from './question-list';

const UNFOLDED = 'fold-activities';

/** The activity of now: its minutes, its questions and its input; the other activities are a fold of it. */
export function Now({ phase, activity }: ActivityProps): JSX.Element {
  const { words, agenda, choices } = useGuide();
  const top = useRef<HTMLElement>(null);
  const unfolded = choices.get(UNFOLDED) !== undefined;
  const planned = agenda.phases.find(({ number }) => number === phase.number)?.planned ?? phase.minutes;
  useLayoutEffect(() => { if (top.current) top.current.scrollTop = 0; }, [activity.id]);
  useLayoutEffect(() => { if (top.current) makeRoom(top.current); });
  const at = phase.activities.findIndex(({ id }) => id === activity.id);
  return (
    <main ref={top} class="ambitiegesprek-now" data-activity={activity.id}>
      <div class="ambitiegesprek-index-row">
        <button type="button" class="ambitiegesprek-index-button" aria-expanded={unfolded}
          onClick={() => { choices.set(UNFOLDED, unfolded ? undefined : 'open'); }}>
          <Dots phase={phase} at={at} />
          <span>{words.activityOf(at + 1, phase.activities.length)}</span>
          <Icon name={unfolded ? 'up' : 'down'} />
        </button>
        {activity.showsEvi && <EviGlance />}
        <span class="ambitiegesprek-quiet">{words.aboutMinutes(minutesIn(phase, activity, planned))}</span>
      </div>
      {unfolded ? <ActivityIndex phase={phase} activity={activity} planned={planned} /> : <Doing phase={phase} activity={activity} />}
    </main>
  );
}

/** Where all of it does not fit, what can be missed goes: the sentence below the title. */
function makeRoom(now: HTMLElement): void {
  now.removeAttribute('data-tight');
  if (now.scrollHeight > now.clientHeight) now.setAttribute('data-tight', 'true');
}

/** What to ask on one side, what comes of it on the other. */
function Doing({ phase, activity }: ActivityProps): JSX.Element {
  const { services, session } = useGuide();
  const { title, says } = activityWords(services.wording, activity.id);
  const questions = questionsFor(activity, session.properties.sector);
  return (
    <>
      <div class="ambitiegesprek-asks">
        <h2 title={says}>{title}</h2>
        <p class="ambitiegesprek-says">{says}</p>
        <ParkedHere phase={phase.number} />
        <QuestionList key={activity.id} questions={questions} />
        {activity.silence !== undefined && <SilenceTimer proposed={activity.silence} />}
      </div>
      <div class="ambitiegesprek-takes-in">
        {activity.inputs.map((block) => {
          const Input = INPUTS[block];
          return <Input key={`${activity.id} ${block}`} phase={phase} activity={activity} />;
        })}
      </div>
    </>
  );
}

function Dots({ phase, at }: { readonly phase: PhaseDefinition; readonly at: number }): JSX.Element {
  return (
    <span class="ambitiegesprek-dots" aria-hidden="true">
      {phase.activities.map(({ id }, index) => <span key={id} data-state={index < at ? 'past' : index === at ? 'now' : 'to-come'} />)}
    </span>
  );
}
