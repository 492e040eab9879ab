import { activityIn, type ActivityDefinition, type PhaseDefinition } from '../../method/conversation';
import type { Guide } from './guide-context';
import { elementOf } from '../element-of';

/** What is drawn of one activity of a phase. */
export interface ActivityProps {
  readonly phase: PhaseDefinition;
  readonly activity: ActivityDefinition;
}

const PEEKED = 'peeked';

/** The activity that is shown: of the running phase that of now; of another one the one that was picked there, else its first. */
export function activityShown({ session, meeting, looked, choices }: Guide, phase: PhaseDefinition): ActivityDefinition | undefined {
  const activity = looked === meeting ? session.properties.activity : choices.get(PEEKED);
  return activityIn(phase, activity === undefined ? {} : { activity });
}

/** Goes to an activity: it becomes the one of now, unless another phase is only looked at. */
export async function goToActivity({ meeting, looked, choices, emit }: Guide, activity: string): Promise<void> {
  if (looked === meeting) await emit({ verb: 'set-activity', activity });
  else choices.set(PEEKED, activity);
}

/** The pane that is pressed in: the button itself may be gone by the time the activity is there. */
export function guidePaneOf({ currentTarget }: Event): Element | null {
  return elementOf(currentTarget)?.closest('.ambitiegesprek-guide') ?? null;
}

/** Whoever goes to an activity types in it at once, unless the keyboard was taken out of the guide meanwhile. */
export function enterActivity(pane: Element | null): void {
  if (!pane || !hasKeyboard(pane)) return;
  const now = pane.querySelector('.ambitiegesprek-now');
  const entry = now?.querySelector<HTMLElement>('[data-entry] .ambitiegesprek-words-field') ?? now?.querySelector<HTMLElement>('button');
  (entry ?? pane as HTMLElement).focus({ preventScroll: true });
}

// A pressed button that is gone, or that never takes the keyboard (Safari), leaves it to the page.
function hasKeyboard(pane: Element): boolean {
  const { activeElement, body } = pane.ownerDocument;
  return activeElement === null || activeElement === body || pane.contains(activeElement);
}

/**
 * Moves the meeting at a press. The button means the next phase as soon as it is there: neither the second half of a double press
 * nor the spaces of what is typed then are for it.
 */
export function pressToPhase({ services }: Guide, phase: number): (event: MouseEvent) => void {
  return (event) => {
    const pane = guidePaneOf(event);
    services.told(async () => {
      if (event.detail < 2) await services.goToPhase(phase);
      enterActivity(pane);
    });
  };
}
