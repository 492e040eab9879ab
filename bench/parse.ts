import { remark } from 'remark';
import { parse as parseYaml } from 'yaml';
import { parse } from '../src/core/reading/parse';
import type { Session } from '../src/core/session';
import type { ReadingAids } from '../src/core/skeleton';
import { skeletonOf } from '../src/method/conversations';
import { sampleNote, seeded } from './sample-note';
import { median, spreadOf, type Spread } from './statistics';

/** Milliseconds; one row per size of note. */
export interface ParseRow {
  readonly notes: number;
  readonly remarkWhole: number;
  readonly cold: number;
  /** A word typed letter by letter and taken away again, at random places of random lines. */
  readonly anywhere: Strokes;
}

/** What keystrokes took until there was a session, and what remark alone took for the line each was in. */
export interface Strokes {
  readonly ours: Spread;
  readonly remarkLine: Spread;
}

interface Place {
  readonly at: number;
  readonly line: number;
  readonly lineEnd: number;
}

const AIDS: ReadingAids = { readYaml: text => parseYaml(text) as unknown, skeletonOf };

const SIZES = [50, 200, 500, 2000];
const WHOLE_TURNS = 7;
const STROKES = 2000;
const WARM_UP = 2000;
/** What is typed, and how it grows and goes. */
const WORD = 'samen';
const TYPED = [...[...WORD].map((_, index) => WORD.slice(0, index + 1)), ...[...WORD].map((_, index) => WORD.slice(0, WORD.length - index - 1))];

export function measureParsing(sizes: readonly number[] = SIZES): ParseRow[] {
  return sizes.map(notes => {
    const text = sampleNote(notes);
    return {
      notes,
      ...whole(text),
      anywhere: strokes(text, placesIn(text)),
    };
  });
}

/** In turns, so that a busy moment hits both. */
function whole(text: string): Pick<ParseRow, 'remarkWhole' | 'cold'> {
  const processor = remark().freeze();
  const turns = Array.from({ length: WHOLE_TURNS }, () => ({ theirs: timed(() => processor.parse(text)), ours: timed(() => parse(text, AIDS)) }));
  return { remarkWhole: median(turns.map(({ theirs }) => theirs)), cold: median(turns.map(({ ours }) => ours)) };
}

/** Random places in random lines of the body, after their marker. */
function placesIn(text: string): Place[] {
  const body = text.indexOf('\n---\n') + 5;
  const found = [...text.matchAll(/^(?:- |#+ )?\S[^\n]+$/gmu)].filter(({ index }) => index >= body);
  const random = seeded(7);
  const below = (most: number): number => Math.floor(random() * most);
  return Array.from({ length: (WARM_UP + STROKES) / TYPED.length }, () => {
    const { 0: line = '', index = 0 } = found[below(found.length)] ?? {};
    return { at: index + 2 + below(Math.max(1, line.length - 2)), line: index, lineEnd: index + line.length };
  });
}

function strokes(text: string, places: readonly Place[]): Strokes {
  const processor = remark().freeze();
  const [ours, theirs]: [number[], number[]] = [[], []];
  let session: Session = parse(text, AIDS);
  for (const { at, line, lineEnd } of places) {
    for (const word of TYPED) {
      const typed = flat(text.slice(0, at) + word + text.slice(at));
      const source = flat(typed.slice(line, lineEnd + word.length));
      theirs.push(timed(() => processor.parse(source)));
      ours.push(timed(() => { session = parse(typed, AIDS, session); }));
    }
  }
  return { ours: spreadOf(ours.slice(WARM_UP)), remarkLine: spreadOf(theirs.slice(WARM_UP)) };
}

/** An editor hands over one flat string; V8 would flatten ours at its first comparison and count that as parsing. */
function flat(text: string): string {
  text.charCodeAt(text.length >> 1);
  return text;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
