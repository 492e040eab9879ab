import type { JSX } from 'preact';
import { useGuide } from './guide-context';
import { titleOf } from './phase-title';

/** The way through the meeting in steps. A step is looked at, never gone to, by pressing it. */
export function PhaseStrip(): JSX.Element {
  const guide = useGuide();
  const steps = [0, ...guide.services.conversation.phases.map(phase => phase.number), 8];
  return (
    <nav class="ambitiegesprek-phase-strip" aria-label={guide.words.strip}>
      {steps.map(number => <Step key={number} number={number} />)}
    </nav>
  );
}

function Step({ number }: { readonly number: number }): JSX.Element {
  const guide = useGuide();
  const { words, meeting, looked } = guide;
  const name = titleOf(guide, number);
  const label = number === 0 || number === 8 ? name : words.lookAt(number, name);
  const state = number === meeting ? 'now' : number < meeting ? 'past' : 'to-come';
  return (
    <button type="button" class="ambitiegesprek-phase-step" data-state={state} title={name}
      aria-label={number === meeting ? `${label} (${words.meetingHere})` : label} aria-pressed={number === looked}
      onClick={() => { guide.look(number === meeting ? undefined : number); }}>
      {number === 0 ? <span aria-hidden="true">·</span> : number === 8 ? <span aria-hidden="true">✓</span> : number}
    </button>
  );
}
