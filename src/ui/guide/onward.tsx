import { phaseAfter, phaseBefore } from '../../core/skeleton';
import { CLOSED } from '../../core/syntax';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Hint, hints } from '../../core/hints';
import { activityWords } from '../../method/wording';
import { Icon } from '../icon';
import { type ActivityProps, enterActivity, goToActivity, guidePaneOf, pressToPhase } from './activity-of-now';
import { Fold } from './fold';
import { type Guide, phaseDefinition, phaseWording, titleOf, useGuide } from './guide-context';

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
  const { looked, meeting, words } = useGuide();
  return (
    <section class="ambitiegesprek-guide-foot" aria-label={words.goingOn}>
      <StillOpen />
      {looked === meeting ? <WayOn last={last} /> : <MoveHere />}
    </section>
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
  const { words, meeting, session: { skeleton } } = guide;
  const lastPhase = phaseBefore(skeleton, CLOSED) ?? CLOSED - 1;
  if (meeting >= CLOSED) {
    return <button type="button" class="ambitiegesprek-reopen" onClick={pressToPhase(guide, lastPhase)}>{words.reopen}</button>;
  }
  const next = phaseAfter(skeleton, meeting) ?? CLOSED;
  const onTo = (): string => words.next(next, phaseWording(guide, next)?.short ?? titleOf(guide, next));
  const label = meeting === 0 ? words.start : next === CLOSED ? words.close : onTo();
  return (
    <button type="button" class="ambitiegesprek-next-phase" data-last={last || meeting === 0}
      onClick={pressToPhase(guide, next)}>{label}</button>
  );
}

/** Another phase is looked at: the meeting can be moved there. */
function MoveHere(): JSX.Element | null {
  const guide = useGuide();
  const { words, meeting, looked, look } = guide;
  if (looked === 0 || looked >= CLOSED || meeting === 0) return null;
  const press = pressToPhase(guide, looked);
  const move = (event: MouseEvent): void => {
    press(event);
    look(undefined);
  };
  return <button type="button" class="ambitiegesprek-move-here" onClick={move}>{words.moveHere}</button>;
}

/** The place of the strip that shows what the group sees; it draws itself. */
export function GroupSlot({ mount }: { readonly mount: ((slot: HTMLElement) => () => void) | undefined }): JSX.Element | null {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (slot.current && mount ? mount(slot.current) : undefined), [mount]);
  return mount ? <div ref={slot} class="ambitiegesprek-group-slot" /> : null;
}

interface ListProps {
  readonly found: readonly Hint[];
  readonly close: () => void;
}

/** What is still missing, each with the shortest way to it. Nothing here holds anybody up. */
export function OpenList({ found, close }: ListProps): JSX.Element {
  const { words } = useGuide();
  return (
    <section data-part="hints" aria-label={words.missing}>
      <h3>{words.missing}</h3>
      <ul class="ambitiegesprek-hints">
        {found.map(hint => <StillMissing key={`${hint.activity}-${hint.code}`} hint={hint} close={close} />)}
      </ul>
      <p class="ambitiegesprek-quiet">{words.goingOnIsFree}</p>
    </section>
  );
}

function StillMissing({ hint, close }: { readonly hint: Hint; readonly close: () => void }): JSX.Element {
  const guide = useGuide();
  const { words, services } = guide;
  const { label, act } = wayTo(guide, hint);
  const sentence = words.hints[hint.code](hint);
  const go = async (event: Event): Promise<void> => {
    const pane = guidePaneOf(event);
    close();
    await act(pane);
  };
  return (
    <li data-hint={hint.code}>
      <span>{sentence}</span>
      <button type="button" onClick={event => { services.told(() => go(event)); }} aria-label={`${label}: ${sentence}`}>{label}</button>
    </li>
  );
}

interface Way {
  readonly label: string;
  readonly act: (pane: Element | null) => unknown;
}

/** To the picture that is missing, to the thing that it is about, else to the activity that would bring it. */
function wayTo(guide: Guide, { code, about, activity, colour }: Hint): Way {
  const { services, session, words: { hintActs } } = guide;
  const [first] = about;
  if (code === 'photo-missing') return { label: hintActs.photo, act: () => { services.attachPhoto(); } };
  if (code === 'pupil-missing') return { label: hintActs.draw, act: () => { services.drawPupil(); } };
  if (code === 'loose-notes' && colour === 'yellow') return { label: hintActs.sheet, act: () => { services.openSheet(); } };
  if (first !== undefined && !WRITTEN_HERE.has(code)) {
    return { label: hintActs.show, act: () => { services.jumpTo(session, first.place); } };
  }
  const write = async (pane: Element | null): Promise<void> => {
    await goToActivity(guide, activity);
    enterActivity(pane);
  };
  return { label: hintActs.write, act: write };
}

/** What is about something of the note, and is all the same best done in its activity. */
const WRITTEN_HERE: ReadonlySet<Hint['code']> = new Set<Hint['code']>([
  'nothing-picked', 'loose-notes', 'loose-steps', 'unnamed-clusters', 'energy-missing', 'many-candidates', 'no-ambition',
  'ambition-without-words', 'step-without-evaluation', 'expectation-without-outcome',
]);
