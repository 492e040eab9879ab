import { CLOSED } from '../../core/syntax';
import type { JSX } from 'preact';
import type { Agenda, PhaseTiming } from '../../core/agenda';
import { timeOfDay, wholeMinutes } from '../clock/shown-time';
import { Icon } from '../icon';
import { dayOf } from '../sheet/layout/wording';
import { Fold } from './fold';
import { type Guide, phaseWording, titleOf, useGuide } from './guide-context';
import { PhaseMenu, StepSign } from './phase-menu';

/** One line on top: the phase, the minutes left in it, and whether the meeting runs ahead; the phases unfold from it. */
export function TimeLine(): JSX.Element {
  const guide = useGuide();
  const { words, looked, agenda } = guide;
  const timing = agenda.phases.find(phase => phase.number === looked);
  return (
    <section class="ambitiegesprek-time-line" aria-label={words.timeLine}>
      <div class="ambitiegesprek-time-row">
        <Fold name="phases" class="ambitiegesprek-phase-button" label={`${shortName(guide)}. ${words.strip}`}
          button={<PhaseName guide={guide} />}>
          {close => <PhaseMenu close={close} />}
        </Fold>
        <p class="ambitiegesprek-time-words" role="group" aria-label={words.time}>{timing ? <Running phase={timing} /> : <Outside />}</p>
      </div>
      {agenda.state !== 'prepared' && <SevenParts agenda={agenda} />}
    </section>
  );
}

/** As it stands on the button, number first. */
function shortName(guide: Guide): string {
  const { looked } = guide;
  const name = phaseWording(guide, looked)?.short ?? titleOf(guide, looked);
  return looked > 0 && looked < CLOSED ? `${looked} ${name}` : name;
}

function PhaseName({ guide }: { readonly guide: Guide }): JSX.Element {
  const { looked, meeting } = guide;
  return (
    <>
      <span class="ambitiegesprek-phase-number" aria-hidden="true">
        <StepSign number={looked} done={looked === CLOSED && meeting === CLOSED} />
      </span>{' '}
      <span class="ambitiegesprek-phase-short">{phaseWording(guide, looked)?.short ?? titleOf(guide, looked)}</span>
      <Icon name="down" />
    </>
  );
}

function Running({ phase }: { readonly phase: PhaseTiming }): JSX.Element {
  const guide = useGuide();
  const { agenda, services: { words: { clock } }, looked, meeting } = guide;
  if (looked !== meeting) return <span class="ambitiegesprek-quiet">{clock.short(Math.round(phase.planned))}</span>;
  if (agenda.state === 'paused') return <strong class="ambitiegesprek-time-left" data-level="calm">{clock.paused}</strong>;
  if (agenda.state === 'unattended') {
    return <strong class="ambitiegesprek-time-left" data-level="calm">{clock.unattendedSince(dayBegun(guide))}</strong>;
  }
  // Not before a whole minute is over: "0 over" says nothing.
  const over = phase.left <= -1;
  const count = over ? wholeMinutes(-phase.left, 'used') : wholeMinutes(phase.left, 'left');
  return (
    <>
      <strong class="ambitiegesprek-time-left" data-level={phase.level}
        title={over ? clock.overInPhase(count) : clock.leftInPhase(count)}>
        {over ? clock.minutesOver(count) : clock.minutesToGo(count)}
      </strong>
      <span class="ambitiegesprek-quiet" title={standingSpoken(agenda, clock)}>{standing(agenda, clock)}</span>
    </>
  );
}

/** The day of the first phase that began, as people write it; in short, unless with other names for the months. */
export function dayBegun({ session: { properties: { course } }, services }: Guide, months?: readonly string[]): string {
  const at = course.find(({ phase }) => phase !== 'pause')?.at ?? '';
  return dayOf(at, { words: services.words.sheet, year: services.now().slice(0, 4) }, months);
}

type ClockWords = Guide['services']['words']['clock'];

function standing({ ahead }: Agenda, clock: ClockWords): string {
  const minutes = Math.round(Math.abs(ahead));
  if (minutes === 0) return clock.onTimeShort;
  return ahead > 0 ? clock.aheadShort(minutes) : clock.behindShort(minutes);
}

/** The same in full, for whoever points at it. */
function standingSpoken({ ahead }: Agenda, clock: ClockWords): string {
  const minutes = Math.round(Math.abs(ahead));
  if (minutes === 0) return clock.onTime;
  return ahead > 0 ? clock.ahead(minutes) : clock.behind(minutes);
}

/** Before the start, when it begins; after the end, when it was closed. */
function Outside(): JSX.Element | null {
  const { agenda, looked, session: { properties }, services: { words: { clock } } } = useGuide();
  if (looked === 0) return properties.start === undefined ? null : <strong>{clock.startsAt(properties.start)}</strong>;
  return agenda.state === 'closed' && agenda.end !== undefined ? <strong>{clock.endedAt(timeOfDay(agenda.end))}</strong> : null;
}

/** The phases as wide as their minutes; what ran is full. */
function SevenParts({ agenda }: { readonly agenda: Agenda }): JSX.Element {
  const { meeting } = useGuide();
  return (
    <div class="ambitiegesprek-parts" aria-hidden="true">
      {agenda.phases.map(({ number, planned, used, level }) => {
        const part = number < meeting ? 1 : number > meeting || planned <= 0 ? 0 : Math.min(1, used / planned);
        return (
          <span key={number} data-state={number < meeting ? 'past' : number === meeting ? 'now' : 'to-come'} data-level={level}
            style={{ flexGrow: planned }}>
            <span style={{ inlineSize: `${part * 100}%` }} />
          </span>
        );
      })}
    </div>
  );
}
