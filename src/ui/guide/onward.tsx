import type { JSX } from 'preact';
import { hints } from '../../core/hints';
import { activityWords } from '../../method/wording';
import { Icon } from '../icon';
import { Fold } from './fold';
import { type ActivityProps, enterActivity, goToActivity, guidePaneOf } from './activity-of-now';
import { closedNumber, phaseDefinition, phaseWording, useGuide } from './guide-context';
import { OpenList } from './open-list';
import { titleOf } from './phase-title';

/** What comes after the activity of now, small; in the last one of a phase a sentence. */
export function Onward({ phase, activity }: ActivityProps): JSX.Element {
  const guide = useGuide();
  const { words, services } = guide;
  const next = phase.activities[phase.activities.findIndex(({ id }) => id === activity.id) + 1];
  if (!next) return <p class="ambitiegesprek-onward ambitiegesprek-quiet">{words.lastOfPhase}</p>;
  const go = async (event: Event): Promise<void> => {
    const pane = guidePaneOf(event);
    await goToActivity(guide, next.id);
    enterActivity(pane);
  };
  return (
    <button type="button" class="ambitiegesprek-onward" onClick={event => { services.told(() => go(event)); }}>
      <span class="ambitiegesprek-quiet">{words.then}</span> <strong>{activityWords(services.wording, next.id).title}</strong>
      <span class="ambitiegesprek-onward-arrow" aria-hidden="true"><Icon name="right" /></span>
    </button>
  );
}

/** The one way on, with what is still open beside it. It never blocks. */
export function Foot({ last }: { readonly last: boolean }): JSX.Element {
  const { looked, meeting } = useGuide();
  return (
    <footer class="ambitiegesprek-guide-foot">
      <StillOpen />
      {looked === meeting ? <WayOn last={last} /> : <MoveHere />}
    </footer>
  );
}

function StillOpen(): JSX.Element | null {
  const guide = useGuide();
  const { words, session, looked } = guide;
  const phase = phaseDefinition(guide, looked);
  const found = phase ? hints(session, phase) : [];
  if (found.length === 0) return <p class="ambitiegesprek-nothing-open ambitiegesprek-quiet">{phase ? words.nothingOpen : ''}</p>;
  const button = <><span class="ambitiegesprek-open-count">{found.length}</span> {words.stillOpen}</>;
  return (
    <Fold name="open" class="ambitiegesprek-open" label={words.stillOpenOf(found.length)} button={button}>
      {close => <OpenList found={found} close={close} />}
    </Fold>
  );
}

function WayOn({ last }: { readonly last: boolean }): JSX.Element | null {
  const guide = useGuide();
  const { words, meeting, services } = guide;
  const closed = closedNumber(guide);
  if (meeting >= closed) return <button type="button" class="ambitiegesprek-reopen"
  onClick={() => { services.goToPhase(closed - 1); }}>{words.reopen}</button>;
  const next = meeting + 1;
  const onTo = (): string => words.next(next, phaseWording(guide, next)?.short ?? titleOf(guide, next));
  const label = meeting === 0 ? words.start : next === closed ? words.close : onTo();
  return (
    <button type="button" class="ambitiegesprek-next-phase" data-last={last || meeting === 0}
      onClick={() => { services.goToPhase(next); }}>{label}</button>
  );
}

/** Another phase is looked at: the meeting can be moved there. */
function MoveHere(): JSX.Element | null {
  const guide = useGuide();
  const { words, meeting, looked, look, services } = guide;
  if (looked === 0 || looked >= closedNumber(guide) || meeting === 0) return null;
  const move = (): void => {
    services.goToPhase(looked);
    look(undefined);
  };
  return <button type="button" class="ambitiegesprek-move-here" onClick={move}>{words.moveHere}</button>;
}
