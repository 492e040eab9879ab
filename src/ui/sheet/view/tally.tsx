import type { JSX } from 'preact';
import type { TallyMarks as PlacedTally } from '../../../core/arrange/arrangement';
import type { Box } from '../../../core/geometry';
import { TALLY_HIGH, tallyPath } from '../../../core/print/signs';
import { boxStyle } from './placing';
import { SetWords } from './set-words';
import { useSheet } from './sheet-view';

interface Props {
  readonly tally: PlacedTally;
  /** 1 for the most; absent where nothing is compared. */
  readonly rank?: number | undefined;
}

/** What the room gave to a cluster: strokes as people draw them, every fifth across, that can be read across a table. */
export function Tally({ tally: { count, strokes, number }, rank }: Props): JSX.Element {
  const { words } = useSheet();
  const name = rank === undefined ? words.energy(count) : `${words.energy(count)}. ${words.energyRank(rank)}`;
  return (
    <span class="ambitiegesprek-tally" title={name} aria-label={name} role="img">
      {strokes.width > 0 && (
        <svg class="ambitiegesprek-strokes" style={boxStyle(strokes)} aria-hidden="true"
          viewBox={`-6 0 ${TALLY_HIGH * strokes.width / strokes.height} ${TALLY_HIGH}`}>
          <path d={tallyPath(count)} />
        </svg>
      )}
      <span aria-hidden="true"><SetWords lines={[number]} end={number.x + number.width + 1} /></span>
    </span>
  );
}

/** The key that sends notes here. */
export function DigitKey({ digit, box }: { readonly digit: number | undefined; readonly box: Box }): JSX.Element | null {
  const { editable } = useSheet();
  if (!editable || digit === undefined) return null;
  return <kbd class="ambitiegesprek-chip" style={boxStyle(box)} aria-hidden="true"><span>{digit}</span></kbd>;
}
