import type { JSX } from 'preact';
import type { Agenda, PhaseTiming } from '../../core/agenda';
import type { Words } from '../../i18n/words';
import { TimeBar } from './time-bar';
import { briefMinutes, wholeMinutes } from './spoken-minutes';

interface Props {
  readonly phase: PhaseTiming;
  readonly state: Agenda['state'];
  readonly words: Words['clock'];
}

/** The time of the phase that runs: large what is left, small what was planned and used. */
export function PhaseClock({ phase, state, words }: Props): JSX.Element {
  const over = phase.left < 0;
  const count = over ? wholeMinutes(-phase.left, 'used') : wholeMinutes(phase.left, 'left');
  return (
    <div class="ambitiegesprek-clock" data-level={phase.level} data-state={state} role="group" aria-label={words.phase}>
      <p class="ambitiegesprek-clock-left">
        <span class="ambitiegesprek-clock-number" aria-hidden="true">{over ? `+${count}` : count}</span>
        <span class="ambitiegesprek-clock-says" aria-hidden="true">{over ? words.overBeside(count) : words.leftBeside(count)}</span>
        <span class="ambitiegesprek-spoken">{over ? words.overInPhase(count) : words.leftInPhase(count)}</span>
      </p>
      <TimeBar timing={phase} label={words.phase} />
      <p class="ambitiegesprek-clock-detail">
        <span>{words.planned} {briefMinutes(phase.planned, words)}</span>
        <span>{words.used} {briefMinutes(wholeMinutes(phase.used, 'used'), words)}</span>
      </p>
    </div>
  );
}
