import type { JSX } from 'preact';
import type { Timing } from '../../core/agenda';

interface Props {
  readonly timing: Timing;
  readonly label: string;
}

/** How much of the planned time is gone. */
export function TimeBar({ timing: { planned, used, level }, label }: Props): JSX.Element {
  const part = planned > 0 ? Math.min(1, used / planned) : 1;
  return (
    <div class="ambitiegesprek-time-bar" data-level={level} role="progressbar" aria-label={label}
      aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(part * 100)}>
      <span style={{ inlineSize: `${part * 100}%` }} />
    </div>
  );
}
