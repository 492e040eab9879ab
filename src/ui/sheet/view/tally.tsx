import type { JSX } from 'preact';
import type { Line, TallyMarks as PlacedTally } from '../../../core/arrange/arrangement';
import type { Box } from '../../../core/geometry';
import { TALLY_HEIGHT, TALLY_LINE, tallyPath } from '../../../core/print/signs';
import { InlineWords } from '../../inline';
import { boxStyle, em } from './placing';
import { lineStyle } from './set-words';
import { useSheet, useSheetSize } from './sheet-view';

interface Props {
  readonly tally: PlacedTally;
  /** 1 for the most; absent where nothing is compared. */
  readonly rank?: number | undefined;
  /** What is said after the number, in one text with it: of very many piles it is the blocks of text that take time. */
  readonly after?: Line;
}

/** What the room gave to a cluster: strokes as people draw them, every fifth across, that can be read across a table. */
export function Tally({ tally: { count, strokes, number }, rank, after }: Props): JSX.Element {
  const { words } = useSheet();
  const scale = useSheetSize() * strokes.height / TALLY_HEIGHT;
  const name = rank === undefined ? words.energy(count) : `${words.energy(count)}. ${words.energyRank(rank)}`;
  const end = number.x + number.width;
  const apart = after && `margin-inline-end: ${em(after.x - end)};`;
  // In em of the number, which is written as large as the sheet's words.
  const place = boxStyle(strokes, number);
  return (
    <div class="ambitiegesprek-set ambitiegesprek-set-count" style={lineStyle(number, after ? after.x + after.width : end)}>
      <span class="ambitiegesprek-tally" title={name} aria-label={name} role="img" style={apart}>
        {strokes.width > 0 && (
          // In pixels: a view box of its own costs the browser time at every frame, and there is one for each pile.
          <svg class="ambitiegesprek-strokes" style={place} aria-hidden="true">
            <path d={tallyPath(count, scale)} stroke-width={TALLY_LINE * scale} />
          </svg>
        )}
        <InlineWords inline={number.inline} />
      </span>
      {after && <InlineWords inline={after.inline} />}
    </div>
  );
}

/** The key that sends notes here. */
export function DigitKey({ digit, box }: { readonly digit: number | undefined; readonly box: Box }): JSX.Element | null {
  const { editable } = useSheet();
  if (!editable || digit === undefined) return null;
  return <kbd class="ambitiegesprek-chip" style={boxStyle(box)} aria-hidden="true"><span>{digit}</span></kbd>;
}
