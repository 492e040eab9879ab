import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PARTS, READING } from '../scripts/mutated.mjs';

const SEAM = 'src/plugin/session/';
const parts = Object.values(PARTS);

it('every file of the seam is in one part, or is known to write nothing', () => {
  const named = [...parts.flatMap(({ sources }) => sources).filter(path => path.startsWith(SEAM)), ...READING.map(name => `${SEAM}${name}.ts`)];
  expect(named.sort()).toEqual(readdirSync(SEAM).map(name => SEAM + name).sort());
});

it('what is mutated is there, and so are the tests that hold it', () => {
  const paths = parts.flatMap(({ sources, tests }) => [...sources, ...tests.map(path => path.replace(/\*.*$/u, ''))]);
  expect(paths.filter(path => !existsSync(path))).toEqual([]);
});
