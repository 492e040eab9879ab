import type { ComponentChildren, JSX } from 'preact';
import { stepAmong } from './key-press';

export interface Chip {
  readonly id: string;
  readonly label: string;
  /** All the words, where the label is cut short. */
  readonly title?: string;
}

interface Props {
  readonly label: string;
  readonly chips: readonly Chip[];
  /** None: nothing was chosen yet. */
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  /** Tab stops at what stands before them, and the arrows lead here. */
  readonly passed?: boolean;
  /** They are ambitions, whose words may be long. */
  readonly places?: boolean;
  readonly children?: ComponentChildren;
}

/** One of a few: a single stop of Tab, with the arrows between them. A press leaves the caret in the field beside it. */
export function Chips({ label, chips, chosen, choose, passed = false, places = false, children }: Props): JSX.Element {
  const stop = chips.some(({ id }) => id === chosen) ? chosen : chips[0]?.id;
  return (
    <div class={`ambitiegesprek-choices${places ? ' ambitiegesprek-places' : ''}`}>
      <div class="ambitiegesprek-choices" role="radiogroup" aria-label={label}
        onKeyDown={event => { stepAmong(event, '[role="radio"]', true); }}>
        {chips.map(({ id, label: words, title }) => (
          <button type="button" key={id} role="radio" class="ambitiegesprek-choice" aria-checked={id === chosen}
            tabIndex={id === stop && !passed ? 0 : -1}
            title={title} data-chip={id} onPointerDown={keepCaret} onClick={() => { choose(id); }}>
            <span dir="auto">{words}</span>
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly press: () => void;
}

/** Something that holds or does not. */
export function ToggleChip({ label, pressed, press }: ToggleProps): JSX.Element {
  return (
    <button type="button" class="ambitiegesprek-choice" aria-pressed={pressed} onPointerDown={keepCaret} onClick={press}>{label}</button>
  );
}

/** Whoever types and presses a button beside the field types on. */
export function keepCaret(event: Event): void {
  event.preventDefault();
}
