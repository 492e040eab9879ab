import { CLOSED } from '../../core/syntax';
import type { JSX } from 'preact';
import { timeOfDay } from '../clock/shown-time';
import { Icon } from '../icon';
import { PeopleFold } from './blocks/people';
import { titleOf, useGuide } from './guide-context';
import { stepAmong } from '../key-press';

const EXTENSION = 10;

/** The way through the meeting. A phase is looked at, never gone to, by pressing it. */
export function PhaseMenu({ close }: { readonly close: () => void }): JSX.Element {
  const guide = useGuide();
  const { words, look, meeting, services: { conversation } } = guide;
  const numbers = [0, ...conversation.phases.map(({ number }) => number), CLOSED];
  const show = (number: number): void => {
    look(number === meeting ? undefined : number);
    close();
  };
  return (
    <>
      <nav aria-label={words.strip} onKeyDown={event => { stepAmong(event, '.ambitiegesprek-phase-step'); }}>
        {numbers.map(number => <Step key={number} number={number} show={show} />)}
      </nav>
      <ClockActs />
      <PeopleFold />
      <p class="ambitiegesprek-quiet">{words.lookingIsFree}</p>
    </>
  );
}

function Step({ number, show }: { readonly number: number; readonly show: (number: number) => void }): JSX.Element {
  const guide = useGuide();
  const { words, meeting, looked, agenda, services: { words: { clock } } } = guide;
  const name = titleOf(guide, number);
  const timing = agenda.phases.find(phase => phase.number === number);
  const state = number === meeting ? 'now' : number < meeting ? 'past' : 'to-come';
  const used = timing && state === 'past' ? clock.usedOf(Math.round(timing.used), Math.round(timing.planned)) : undefined;
  return (
    <button type="button" class="ambitiegesprek-phase-step" data-state={state} data-phase={number}
      aria-current={number === meeting ? 'step' : undefined}
      aria-pressed={number === looked} onClick={() => { show(number); }}>
      <span class="ambitiegesprek-step-number" aria-hidden="true">
        <StepSign number={number} done={state === 'past' || meeting === CLOSED} />
      </span>
      <span class="ambitiegesprek-step-name">
        {name}{number === meeting && <span class="ambitiegesprek-spoken"> ({words.meetingHere})</span>}
      </span>
      {timing && <span class="ambitiegesprek-quiet">{used ?? clock.short(Math.round(timing.replanned))}</span>}
    </button>
  );
}

/** A check mark tells that something is done: the end has none before the meeting is closed. */
export function StepSign({ number, done }: { readonly number: number; readonly done: boolean }): JSX.Element {
  if (number === 0) return <Icon name="pen" />;
  if (done) return <Icon name="check" />;
  return number === CLOSED ? <Icon name="flag" /> : <>{number}</>;
}

/** Since when it runs and until when; pausing, going on, and putting off the end. */
function ClockActs(): JSX.Element | null {
  const { agenda, services, send, session: { properties: { course } } } = useGuide();
  const { clock } = services.words;
  if (agenda.state !== 'running' && agenda.state !== 'paused') return null;
  const paused = agenda.state === 'paused';
  const since = course.find(entry => entry.phase !== 'pause')?.at;
  return (
    <section class="ambitiegesprek-clock-acts">
      {since !== undefined && agenda.end !== undefined && <p>{clock.fromUntil(timeOfDay(since), timeOfDay(agenda.end))}</p>}
      {agenda.irregular && <p class="ambitiegesprek-quiet">{clock.irregular}</p>}
      <div class="ambitiegesprek-guide-row">
        <button type="button" onClick={() => { send({ verb: paused ? 'resume' : 'pause', at: services.now() }); }}>
          {paused ? clock.resume : clock.pause}
        </button>
        <button type="button" onClick={() => { send({ verb: 'set-duration', minutes: Math.round(agenda.planned) + EXTENSION }); }}>
          {clock.extend(EXTENSION)}
        </button>
      </div>
    </section>
  );
}
