import { readFileSync } from 'node:fs';
import { arrange } from '../src/core/arrange/arrange';
import { STYLES, type Arrangement, type Card, type Frame, type Line } from '../src/core/arrange/arrangement';
import { cardsOf } from '../src/core/arrange/place';
import { board, type Board } from '../src/core/contents';
import { dutch } from '../tests/core/arrange/dutch';
import { inter } from '../tests/core/arrange/inter';
import { parse } from '../tests/read';
import { wallOf } from './sample-wall';

/** The pane that a window leaves for the sheet: without ribbon, tabs, header and status bar, the file list closed. */
export const PANES: Readonly<Record<string, readonly [width: number, height: number]>> = {
  '1280×720': [1230, 560],
  '1440×900': [1390, 740],
  '1440×900, with the guide': [1062, 740],
  '1920×1080': [1870, 920],
};

/** Largest and smallest words on glass, in pixels; a pupil drawn on the paper of the plugin. */
export function glass([width, height]: readonly [number, number]): Frame {
  return { width, height, largest: 28, smallest: 9.5, pupil: 0.8 };
}

export interface LegibleRow {
  readonly meeting: string;
  readonly pane: string;
  /** Height of the smallest words on notes and steps. */
  readonly smallest: number;
  /** How many times as large the words of ambitions and clusters are. */
  readonly ambition: number;
  readonly cluster: number;
  /** Parts of the pane: the pupil of its height, paper of its area. */
  readonly pupil: number;
  readonly paper: number;
  readonly folded: boolean;
}

/** As a sheet is drawn that was never opened before, and stands until it is composed anew. */
export function measureLegible(): LegibleRow[] {
  const typesetting = { measure: inter, wording: dutch };
  return [...meetings()].flatMap(([meeting, things]) => Object.entries(PANES).map(([pane, size]) => {
    return rowOf(meeting, pane, arrange(things, glass(size), typesetting));
  }));
}

function* meetings(): Generator<[string, Board]> {
  for (const year of ['2022', '2024', '2026']) yield [year, board(parse(readFileSync(`tests/fixtures/meetings/${year}.md`, 'utf8')))];
  yield ['300 notes', board(parse(wallOf(300)))];
}

function rowOf(meeting: string, pane: string, arrangement: Arrangement): LegibleRow {
  const { size, width, height, pupil, folded } = arrangement;
  const cards = cardsOf(arrangement);
  const smallest = Math.min(...cards.flatMap(wordsOf)) * size;
  const words = folded ? STYLES.pile.size : STYLES.word.size;
  return {
    meeting, pane, smallest, folded, ambition: STYLES.sentence.size, cluster: words,
    pupil: pupil.height / height,
    paper: cards.reduce((sum, { box }) => sum + box.width * box.height, 0) / (width * height),
  };
}

function wordsOf({ lines, tail, scale }: Card): number[] {
  return [...lines, ...tail?.lines ?? []].map((line: Line) => STYLES[line.style].size * scale);
}

/** The table of docs/legible.md. */
export function legibleTable(rows: readonly LegibleRow[]): string {
  const head = ['meeting', 'window', 'smallest words, px', 'ambitions', 'clusters', 'pupil, of the height', 'paper, of the pane', 'folded'];
  const cells = rows.map(row => [
    row.meeting, row.pane, row.smallest.toFixed(1), `${row.ambition} ×`, `${row.cluster} ×`,
    row.pupil.toFixed(2), `${Math.round(row.paper * 100)} %`, row.folded ? 'yes' : 'no',
  ]);
  return [head, ['---', '---', ...head.slice(2).map(() => '--:')], ...cells].map(line => `| ${line.join(' | ')} |`).join('\n');
}
