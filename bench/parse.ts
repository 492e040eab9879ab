import { remark } from 'remark';
import { parse } from '../src/core/parse';
import type { Session } from '../src/core/session';
import { sampleNote, seeded } from './sample-note';

/** Milliseconds, medians; one row per size of note. */
export interface ParseRow {
  readonly notes: number;
  readonly remarkWhole: number;
  /** What remark alone needs for the line that is typed in. */
  readonly remarkLine: number;
  readonly cold: number;
  readonly keystroke: number;
  readonly keystroke95: number;
  /** The same in lines that hold nothing but plain words and a colour. */
  readonly plainKeystroke: number;
}

const SIZES = [50, 200, 500, 2000];
const KEYSTROKES = 1000;
const WARM_UP = 1000;

export function measureParsing(sizes: readonly number[] = SIZES): ParseRow[] {
  return sizes.map(notes => {
    const text = sampleNote(notes);
    const processor = remark().freeze();
    return {
      notes,
      remarkWhole: median(times(5, () => processor.parse(text))),
      remarkLine: remarkLine(text),
      cold: median(times(5, () => parse(text))),
      ...keystrokes(text),
    };
  });
}

/** A letter typed at random places and taken away again, each text parsed after the one before. */
function keystrokes(text: string): Pick<ParseRow, 'keystroke' | 'keystroke95' | 'plainKeystroke'> {
  const any = typeAt(text, placesIn(text, () => true));
  const plain = typeAt(text, placesIn(text, line => /^- [\p{L} ]+ #\S+$/u.test(line)));
  return { keystroke: median(any), keystroke95: percentile(any, 95), plainKeystroke: median(plain) };
}

/** Offsets inside the words of random note lines. */
function placesIn(text: string, wanted: (line: string) => boolean): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/^- [^\n]+$/gm)) if (wanted(match[0])) found.push(match.index + 4);
  const random = seeded(7);
  return Array.from({ length: (WARM_UP + KEYSTROKES) / 2 }, () => found[Math.floor(random() * found.length)] ?? 0);
}

function typeAt(text: string, places: readonly number[]): number[] {
  let session: Session = parse(text);
  const taken = places.flatMap(place => {
    return [`${text.slice(0, place)}e${text.slice(place)}`, `${text.slice(0, place)}${text.slice(place)}`].map(flat).map(typed => {
      const start = performance.now();
      session = parse(typed, session);
      return performance.now() - start;
    });
  });
  return taken.slice(WARM_UP);
}

/** An editor hands over one flat string; V8 would flatten ours at its first comparison and count that as parsing. */
function flat(text: string): string {
  text.charCodeAt(text.length >> 1);
  return text;
}

function remarkLine(text: string): number {
  const processor = remark().freeze();
  const lines = text.match(/^- [^\n]+$/gm) ?? [];
  for (let turn = 0; turn < 10; turn++) for (const line of lines.slice(0, 200)) processor.parse(line);
  return median(lines.slice(0, KEYSTROKES).flatMap(line => times(1, () => processor.parse(line))));
}

function times(count: number, run: () => unknown): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function median(values: readonly number[]): number {
  return percentile(values, 50);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0;
}
