import { readFileSync } from 'node:fs';
import { arrange, bestArranged } from '../src/core/arrange/arrange';
import { searchComposition } from '../src/core/arrange/search';
import { board, type Board } from '../src/core/contents';
import type { Session } from '../src/core/session';
import { dutch } from '../tests/core/arrange/dutch';
import { inter } from '../tests/core/arrange/inter';
import { parse } from '../tests/read';
import { glass } from './legible';
import { wallOf } from './sample-wall';
import { median, spreadOf, type Spread } from './statistics';

/** Milliseconds of arranging, once the widths of the words are known. */
export interface ArrangeRow {
  readonly name: string;
  /** One more note in a composition that is kept. */
  readonly act: Spread;
  readonly firstFit: number;
  /** The whole search, in the least disturbed of its turns; and its steps, between which it may pause, each as it mostly is. */
  readonly search: number;
  readonly step: Spread;
}

const PANE = glass([1870, 920]);
const TURNS = 9;

export function measureArranging(): ArrangeRow[] {
  const notes: [string, string][] = [
    ['70 things (a whole meeting)', readFileSync('tests/fixtures/meetings/2024.md', 'utf8')],
    ['300 notes', wallOf(300)], ['2,000 notes', wallOf(2000)],
  ];
  return notes.map(([name, text]) => measureNote(name, text));
}

function measureNote(name: string, text: string): ArrangeRow {
  const session = parse(text);
  const things = board(session);
  const typesetting = { measure: inter, wording: dutch };
  // What is compiled by then is what runs in the middle of a meeting.
  for (let turn = 0; turn < TURNS; turn += 1) stepsOf(things);
  const searches = Array.from({ length: TURNS }, () => stepsOf(things));
  const now = bestArranged(things, PANE, typesetting);
  const acts = additions(text, session).flatMap(after => {
    let next = now;
    const time = timed(() => { next = arrange(board(after), PANE, typesetting, now); });
    return next.composition === now.composition ? [time] : [];
  });
  return {
    name, act: spreadOf(acts), search: Math.min(...searches.map(sum)),
    step: spreadOf(searches[0]?.map((_, at) => median(searches.map(steps => steps[at] ?? 0))) ?? []),
    firstFit: Math.min(...Array.from({ length: TURNS }, () => timed(() => arrange(things, PANE, { ...typesetting })))),
  };
}

/** How long each step of a search takes, from words that were never measured on; every search has the same steps. */
function stepsOf(things: Board): number[] {
  const search = searchComposition(things, PANE, { measure: inter, wording: dutch });
  const times: number[] = [];
  for (let done = false; !done;) times.push(timed(() => { done = search.next().done === true; }));
  return times;
}

/** The session with one more note, each time after another. */
function additions(text: string, session: Session): Session[] {
  const lines = text.split('\n');
  const places = lines.flatMap((line, at) => (/^- .*#geel$/.test(line) ? [at] : []));
  return places.slice(0, 60).map(at => parse(lines.toSpliced(at + 1, 0, '- Een droom die er nog bij kwam #geel').join('\n'), session));
}

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
