import type { JSX } from 'preact';
import { agenda, planOf, type Agenda } from '../../core/agenda';
import type { RoomServices, RoomView } from './room-services';

interface ClockProps {
  readonly view: RoomView;
  readonly services: RoomServices;
}

/** What is left of the phase, and until when the meeting goes on. No seconds: a room should not watch them run. */
export function RoomClock({ view: { session, now }, services }: ClockProps): JSX.Element | null {
  const { course } = session.properties;
  const clock = agenda(course, planOf(services.phases, session.properties), now, services.resolve);
  if (clock.state === 'prepared' || clock.state === 'closed') return null;
  const current = clock.phases.find(({ number }) => number === clock.current);
  const { words: { room } } = services;
  return (
    <div class="ambitiegesprek-room-clock" data-level={current?.level ?? clock.level} role="timer">
      <strong>{stateOf(clock, current?.left ?? clock.left, room)}</strong>
      {clock.end !== undefined && <span>{room.until(clock.end.slice(11, 16))}</span>}
      {current && <progress max={1} value={portion(current.used, current.planned)} />}
    </div>
  );
}

function stateOf({ state }: Agenda, left: number, room: RoomServices['words']['room']): string {
  if (state === 'paused') return room.paused;
  return left < 0 ? room.minutesOver(Math.ceil(-left)) : room.minutesLeft(Math.ceil(left));
}

function portion(used: number, planned: number): number {
  return planned <= 0 ? 1 : Math.min(1, used / planned);
}
