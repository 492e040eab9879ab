import type { JSX } from 'preact';
import { Icon } from '../icon';
import type { IconName } from '../icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  /** Shown beside the icon where there is room; the label names the button anyway. */
  readonly text?: string;
  readonly act: (event: MouseEvent) => void;
}

/** A button of the bars at the edge of the sheet. It does not take the keyboard away from the sheet. */
export function BarButton({ icon, label, text, disabled = false, act }: Props): JSX.Element {
  return (
    <button type="button" class="ambitiegesprek-bar-button clickable-icon" aria-label={label} disabled={disabled}
      onPointerDown={event => { event.preventDefault(); }} onClick={act}>
      <Icon name={icon} />
      {text !== undefined && <span class="ambitiegesprek-bar-text">{text}</span>}
    </button>
  );
}
