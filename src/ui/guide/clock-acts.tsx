import type { JSX } from 'preact';
import { useGuide } from './guide-context';

const EXTENSION = 10;

/** Pausing, going on, and putting off the end. */
export function ClockActs(): JSX.Element | null {
  const { agenda, services, send } = useGuide();
  const words = services.words.clock;
  if (agenda.state !== 'running' && agenda.state !== 'paused') return null;
  const paused = agenda.state === 'paused';
  const turn = (): void => { send({ verb: paused ? 'resume' : 'pause', at: services.now() }); };
  const extend = (): void => { send({ verb: 'set-duration', minutes: Math.round(agenda.planned) + EXTENSION }); };
  return (
    <div class="ambitiegesprek-guide-row ambitiegesprek-clock-acts">
      <button type="button" class={paused ? 'mod-cta' : ''} onClick={turn}>{paused ? words.resume : words.pause}</button>
      <button type="button" onClick={extend}>{words.extend(EXTENSION)}</button>
    </div>
  );
}
