import type { JSX } from 'preact';
import { MeetingClock } from '../clock/meeting-clock';
import { PhaseClock } from '../clock/phase-clock';
import { phaseWording, useGuide } from './guide-context';
import { ClockActs } from './clock-acts';

/** Which phase this is, what it is for, and the time there is for it. */
export function PhaseHead(): JSX.Element {
  const guide = useGuide();
  const { words, looked, meeting, agenda } = guide;
  const wording = phaseWording(guide, looked);
  const timing = agenda.phases.find(phase => phase.number === looked);
  return (
    <header class="ambitiegesprek-phase-head">
      <p class="ambitiegesprek-phase-count">{words.phaseOf(looked)}</p>
      <h2>{wording?.name}</h2>
      <p class="ambitiegesprek-phase-purpose">{wording?.purpose}</p>
      <details class="ambitiegesprek-phase-why">
        <summary>{words.why}</summary>
        <p>{wording?.why}</p>
        <p><strong>{words.pitfall}</strong> {wording?.pitfall}</p>
      </details>
      {timing && looked === meeting && <PhaseClock phase={timing} state={agenda.state} words={guide.services.words.clock} />}
      {agenda.state !== 'prepared' && <MeetingClock agenda={agenda} words={guide.services.words.clock} />}
      {looked === meeting && <ClockActs />}
    </header>
  );
}
