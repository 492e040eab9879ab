import process from 'node:process';
import { parse as parseYaml } from 'yaml';
import { parse } from '../src/core/reading/parse';
import { skeletonOf } from '../src/method/conversations';
import { heavyTexts } from '../tests/core/reading/heavy-texts';
import { median } from './statistics';

/** Milliseconds of the processor that a text and one twice as long take, and how much more that is. */
export interface DoublingRow {
  readonly name: string;
  readonly once: number;
  readonly twice: number;
}

const SIZE = 32_000;
const TURNS = 3;

export function measureDoubling(): DoublingRow[] {
  return Object.entries(heavyTexts).map(([name, text]) => {
    taken(text(SIZE / 16));
    return { name, once: taken(text(SIZE)), twice: taken(text(2 * SIZE)) };
  });
}

/** Of the processor, not of the clock: on a busy machine the clock tells more of the others. */
function taken(text: string): number {
  return median(Array.from({ length: TURNS }, () => {
    const start = process.cpuUsage();
    parse(text, { readYaml: source => parseYaml(source) as unknown, skeletonOf });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }));
}
