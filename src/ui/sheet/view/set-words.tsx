import type { JSX } from 'preact';
import { STYLES } from '../../../core/arrange/arrangement';
import type { Line, CardTail as PlacedTail, TallyMarks as PlacedTally } from '../../../core/arrange/arrangement';
import { plainWords } from '../../../core/inline';
import { TALLY_HEIGHT, TALLY_LINE, tallyPath } from '../../../core/print/signs';
import type { ThingSign } from '../../../core/print/signs';
import { InlineWords } from '../../inline';
import type { Edit } from '../acts/view-state';
import { em, boxStyle } from './placing';
import { useSheet, useSheetSize } from './sheet-view';
import type { Box } from '../../../core/geometry';

interface BlockAttributes {
  readonly 'dir': 'auto';
  /** It has the words of its thing, also where those are none. */
  readonly 'data-part'?: 'text';
  readonly 'hidden'?: boolean;
}

/** Words of people run as they themselves do. */
export const BY_ITSELF: BlockAttributes = { dir: 'auto' };

/** The words of a thing; while somebody writes them they are not seen under the field. */
export function thingText(edit: Edit | undefined): BlockAttributes {
  return { ...BY_ITSELF, 'data-part': 'text', 'hidden': edit !== undefined };
}

interface SetWordsProps {
  readonly lines: readonly Line[];
  /** Right edge of the room that they have, for words that run from right to left. */
  readonly end: number;
  /** The words as they are when nothing breaks them. */
  readonly text?: string;
  readonly attributes?: BlockAttributes;
}

/**
 * Words in the lines in which they were set. Lines of one style are one block, so that they can be selected and read as one;
 * several have another around them, that they run the same way. A block alone has none: elements are what takes a browser time.
 */
export function SetWords({ lines, end, text = '', attributes }: SetWordsProps): JSX.Element {
  const { services } = useSheet();
  const broken = linesWithinWords(text, lines);
  const runs = runsOf(lines);
  const around = runs.length > 1 || (runs.length === 0 && attributes?.['data-part']) ? attributes : undefined;
  const blocks = runs.map(run => (
    <div {...!around && attributes} class={`ambitiegesprek-set ambitiegesprek-set-${run[0].style}`} style={lineStyle(run[0], end)}>
      {run.map((line, at) => (
        <>
          {at > 0 && <br />}
          {line !== lines[0] && !broken.has(line) && ' '}
          <InlineWords inline={line.inline} links={services} />
        </>
      ))}
    </div>
  ));
  return around ? <div {...around}>{blocks}</div> : <>{blocks}</>;
}

/** A line of words that may go on to `end`, and those below it that follow the same edge. */
function lineStyle({ style, x, y, height }: Line, end: number): string {
  const { size } = STYLES[style];
  const box = `left: ${em(x / size)}; top: ${em(y / size)}; width: ${em((end - x) / size)};`;
  return `${box} font-size: ${em(size)}; line-height: ${em(height / size)};`;
}

type Run = [Line, ...Line[]];

function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && goesOn(run[0], line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function goesOn(first: Line, line: Line): boolean {
  return first.style === line.style && first.x === line.x && first.height === line.height;
}

/** The lines that begin in the middle of a word: no space was swallowed there. */
function linesWithinWords(text: string, lines: readonly Line[]): Set<Line> {
  const broken = new Set<Line>();
  let at = 0;
  for (const line of lines) {
    const words = plainWords(line.inline);
    const found = text.indexOf(words, at);
    if (found === at && at > 0 && words !== '') broken.add(line);
    if (found >= 0) at = found + words.length;
  }
  return broken;
}

/** The signs that the style sheet knows as pictures. */
export const SIGNS = ['bulb', 'leaf', 'arrow', 'notice', 'struck', 'feet', 'school'] as const satisfies readonly ThingSign[];

interface TailProps {
  readonly tail: PlacedTail;
  readonly sign: ThingSign | undefined;
  readonly end: number;
}

/** Facts and sign at the bottom of a card. */
export function Tail({ tail, sign, end }: TailProps): JSX.Element {
  return (
    <>
      <SetWords lines={tail.lines} end={end} attributes={BY_ITSELF} />
      {tail.sign && sign && <span class="ambitiegesprek-sign" data-sign={sign} style={boxStyle(tail.sign)} />}
    </>
  );
}

interface TallyProps {
  readonly tally: PlacedTally;
  /** 1 for the most; absent where nothing is compared. */
  readonly rank?: number | undefined;
  /** What is said after the number, in one text with it: of very many piles it is the blocks of text that take time. */
  readonly after?: Line;
}

/** What the room gave to a cluster: strokes as people draw them, every fifth across, that can be read across a table. */
export function Tally({ tally: { count, strokes, number }, rank, after }: TallyProps): JSX.Element {
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
