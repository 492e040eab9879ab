import type { JSX } from 'preact';
import { Icon } from '../icon';
import { useSheet } from './sheet-view';

interface Props {
  readonly energy: number | undefined;
  /** 1 for the most; absent where nothing was counted. */
  readonly rank: number | undefined;
}

const MOST_STROKES = 15;

/** What the room gave to a cluster, as a tally. */
export function EnergyTally({ energy, rank }: Props): JSX.Element | null {
  const { words } = useSheet();
  if (energy === undefined) return null;
  const name = rank === undefined ? words.energy(energy) : `${words.energy(energy)}. ${words.energyRank(rank)}`;
  return (
    <span class={`ambitiegesprek-energy${rank !== undefined && rank <= 3 ? ' is-strong' : ''}`} title={name} aria-label={name} role="img">
      <Icon name="spark" />
      {energy > 0 && energy <= MOST_STROKES && <Strokes amount={energy} />}
      <span class="ambitiegesprek-energy-number">{energy}</span>
    </span>
  );
}

/** Bundles of five: four strokes and one across. */
function Strokes({ amount }: { readonly amount: number }): JSX.Element {
  const path = Array.from({ length: amount }, (_, at) => strokeAt(at)).join('');
  const width = Math.ceil(amount / 5) * 26;
  return (
    <svg class="ambitiegesprek-strokes" viewBox={`0 0 ${width} 16`} style={{ '--ambitiegesprek-width': `${width}px` }} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function strokeAt(at: number): string {
  const start = Math.floor(at / 5) * 26;
  return at % 5 === 4 ? `M${start} 12l21-8` : `M${start + 3 + (at % 5) * 5} 2.5v11`;
}
