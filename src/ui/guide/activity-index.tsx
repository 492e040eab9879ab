import type { JSX } from 'preact';
import { minutesIn } from '../../method/conversation';
import { activityWords } from '../../method/wording';
import { CourseTable } from '../clock/course-table';
import { Icon } from '../icon';
import { Parking } from './blocks/parking';
import { type ActivityProps, enterActivity, goToActivity, guidePaneOf } from './activity-of-now';
import { phaseWording, titleOf, useGuide } from './guide-context';
import { stepAmong } from '../key-press';

interface Props extends ActivityProps {
  readonly planned: number;
}

/** All activities of the phase, of which one can be made the activity of now, and what the phase is for. */
export function ActivityIndex({ phase, activity, planned }: Props): JSX.Element {
  const guide = useGuide();
  const { words, choices, services } = guide;
  const at = phase.activities.findIndex(({ id }) => id === activity.id);
  const go = async (event: Event, id: string): Promise<void> => {
    const pane = guidePaneOf(event);
    choices.set('fold-activities', undefined);
    if (id !== activity.id) await goToActivity(guide, id);
    enterActivity(pane);
  };
  return (
    <>
      <h2>{words.allOfPhase}</h2>
      <ol class="ambitiegesprek-activities" data-part="activities" onKeyDown={event => { stepAmong(event, 'button'); }}>
        {phase.activities.map((one, index) => (
          <li key={one.id}>
            <button type="button" data-activity={one.id} data-state={index < at ? 'past' : index === at ? 'now' : 'to-come'}
              aria-current={index === at ? 'step' : undefined} onClick={event => { services.told(() => go(event, one.id)); }}>
              <span class="ambitiegesprek-step-number" aria-hidden="true">{index < at ? <Icon name="check" /> : index + 1}</span>
              <span class="ambitiegesprek-step-name">{activityWords(services.wording, one.id).title}</span>
              <span class="ambitiegesprek-quiet">{services.words.clock.short(minutesIn(phase, one, planned))}</span>
            </button>
          </li>
        ))}
      </ol>
      <Purpose phase={phase} />
      <Parking phase={phase} />
    </>
  );
}

/** What the phase is for, where it goes wrong, and what the meeting took so far. */
function Purpose({ phase }: Pick<Props, 'phase'>): JSX.Element {
  const guide = useGuide();
  const { words, services, agenda } = guide;
  const wording = phaseWording(guide, phase.number);
  return (
    <section class="ambitiegesprek-purpose">
      <h3>{words.purpose}</h3>
      <p>{wording?.purpose} {wording?.why}</p>
      <h3>{words.pitfall}</h3>
      <p>{wording?.pitfall}</p>
      {agenda.state !== 'prepared' && (
        <details class="ambitiegesprek-course-fold">
          <summary>{services.words.clock.readBack}</summary>
          <CourseTable agenda={agenda} words={services.words.clock} nameOf={number => titleOf(guide, number)} />
        </details>
      )}
    </section>
  );
}
