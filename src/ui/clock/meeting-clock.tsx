import type { JSX } from 'preact';
import type { Agenda } from '../../core/agenda';
import type { Words } from '../../i18n/words';
import { TimeBar } from './time-bar';
import { briefMinutes, timeOfDay, wholeMinutes } from './spoken-minutes';

interface Props {
  readonly agenda: Agenda;
  readonly words: Words['clock'];
}

/** The time of the whole meeting in a line, and how it stands against the plan. */
export function MeetingClock({ agenda, words }: Props): JSX.Element {
  const { used, planned, end, state, irregular } = agenda;
  return (
    <div class="ambitiegesprek-meeting-clock" data-level={agenda.level} role="group" aria-label={words.whole}>
      <TimeBar timing={agenda} label={words.whole} />
      <p class="ambitiegesprek-clock-detail">
        <span>{briefMinutes(wholeMinutes(used, 'used'), words)} / {briefMinutes(planned, words)}</span>
        {state === 'paused' ? <strong>{words.paused}</strong> : <span>{standing(agenda, words)}</span>}
        {end !== undefined && state !== 'closed' && <span>{words.until(timeOfDay(end))}</span>}
      </p>
      {irregular && <p class="ambitiegesprek-clock-odd">{words.irregular}</p>}
    </div>
  );
}

function standing({ ahead, left }: Agenda, words: Words['clock']): string {
  if (left < 0) return words.overInAll(wholeMinutes(-left, 'used'));
  const minutes = Math.round(Math.abs(ahead));
  if (minutes === 0) return words.onTime;
  return ahead > 0 ? words.ahead(minutes) : words.behind(minutes);
}
