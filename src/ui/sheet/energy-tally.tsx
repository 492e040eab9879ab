import type { JSX } from 'preact';
import { useSheet } from './sheet-view';
import { Sign } from './sign';

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
  const strong = rank !== undefined && rank <= 3 ? ' ambitiegesprek-is-strong' : '';
  return (
    <span class={`ambitiegesprek-energy${strong}`} title={name} aria-label={name} role="img">
      <Sign name="spark" />
      {energy > 0 && energy <= MOST_STROKES && <Strokes amount={energy} />}
      <span class="ambitiegesprek-energy-number">{energy}</span>
    </span>
  );
}

/** Bundles of five: four strokes and one across. */
function Strokes({ amount }: { readonly amount: number }): JSX.Element {
  const bundles = Array.from({ length: Math.ceil(amount / 5) }, (_, at) => Math.min(5, amount - 5 * at));
  return (
    <>
      {bundles.map(strokes => (
        <span class={`ambitiegesprek-strokes${strokes === 5 ? ' ambitiegesprek-is-full' : ''}`}>{'|'.repeat(Math.min(4, strokes))}</span>
      ))}
    </>
  );
}
