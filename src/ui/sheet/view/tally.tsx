import type { JSX } from 'preact';
import type { Box, Tally as PlacedTally } from '../../../core/arrange/arrangement';
import { placed } from './placing';
import { SetWords } from './set-words';
import { useSheet } from './sheet-view';

interface Props {
  readonly tally: PlacedTally;
  /** 1 for the most; absent where nothing is compared. */
  readonly rank?: number | undefined;
}

/** In hundredths of the height of a stroke. */
const HIGH = 100;
const STEP = 28;
const FIVE = 133;

/** What the room gave to a cluster: strokes as people draw them, every fifth across, that can be read across a table. */
export function Tally({ tally: { count, strokes, number }, rank }: Props): JSX.Element {
  const { words } = useSheet();
  const name = rank === undefined ? words.energy(count) : `${words.energy(count)}. ${words.energyRank(rank)}`;
  return (
    <span class="ambitiegesprek-tally" title={name} aria-label={name} role="img">
      {strokes.width > 0 && (
        <svg class="ambitiegesprek-strokes" style={placed(strokes)} viewBox={`-6 0 ${HIGH * strokes.width / strokes.height} ${HIGH}`}
          aria-hidden="true">
          <path d={strokesOf(count)} />
        </svg>
      )}
      <span aria-hidden="true"><SetWords lines={[number]} end={number.x + number.width + 1} /></span>
    </span>
  );
}

/** No two strokes of a hand are quite alike, but the same tally always is. */
function strokesOf(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor(at / 5) * FIVE;
    if (at % 5 === 4) return `M${start - 4} ${HIGH - 24}L${start + 3 * STEP + 16} 22`;
    const x = start + (at % 5) * STEP + 4;
    return `M${x + (at * 7) % 5} ${6 + (at * 5) % 4}L${x + (at * 3) % 4} ${HIGH - 5 - (at * 11) % 6}`;
  }).join('');
}

/** The key that sends notes here. */
export function Chip({ digit, box }: { readonly digit: number | undefined; readonly box: Box }): JSX.Element | null {
  const { editable } = useSheet();
  if (!editable || digit === undefined) return null;
  return <kbd class="ambitiegesprek-chip" style={placed(box)} aria-hidden="true"><span>{digit}</span></kbd>;
}
