import type { JSX } from 'preact';
import { CourseTable } from '../clock/course-table';
import { timeOfDay } from '../clock/spoken-minutes';
import { titleOf } from './phase-title';
import { useGuide } from './guide-context';
import { PhotoPart } from './photo-part';

/** After the meeting: what it took, and what is left to do with the sheet. */
export function ClosedPart(): JSX.Element {
  const guide = useGuide();
  const { words, agenda, services, meeting } = guide;
  const { state, end } = agenda;
  const clock = services.words.clock;
  return (
    <>
      <header class="ambitiegesprek-phase-head">
        <h2>{meeting === 8 ? words.closedTitle : words.closed}</h2>
        {state === 'closed' && end !== undefined && <p class="ambitiegesprek-quiet">{clock.endedAt(timeOfDay(end))}</p>}
        <p class="ambitiegesprek-phase-purpose">{words.closedHint}</p>
      </header>
      <PhotoPart />
      <CourseTable agenda={agenda} words={clock} nameOf={number => titleOf(guide, number)} />
      {meeting === 8 && (
        <button type="button" class="ambitiegesprek-reopen" onClick={() => { services.goToPhase(7); }}>{words.reopen}</button>
      )}
    </>
  );
}
