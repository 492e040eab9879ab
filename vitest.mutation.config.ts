import { env } from 'node:process';
import { defineConfig, type Plugin } from 'vitest/config';
import { PARTS } from './scripts/mutated.mjs';
import { keptWorker } from './tests/mutation/kept-worker';

/** Stryker names the pool of its runs before this is asked. */
const keepWorker: Plugin = {
  name: 'keep-worker',
  configureVitest({ project, vitest }) {
    Object.assign(project.config, { pool: keptWorker.name, poolRunner: keptWorker, isolate: false });
    vitest.onClose(keptWorker.end);
  },
};

/** `scripts/mutation.mjs` names it. `tests/safety` is in none: a mutant that only chance finds is one for a test that says what it is about. */
const part = env['MUTATED'] ?? 'core';
const DRAWS = 'tests/same-draws.ts';
const OVER = {
  core: { setupFiles: [DRAWS] },
  plugin: { setupFiles: ['obsidian-test-mocks/vitest-setup', DRAWS], environment: './tests/mutation/kept-dom.ts' },
};
const isPlugin = part !== 'core';

/**
 * The tests of what writes, for `npm run mutation`, part by part. Every mutant meets the same few draws, or a run could not be compared
 * with the one before.
 */
export default defineConfig({
  plugins: [keepWorker],
  resolve: { alias: isPlugin ? { obsidian: 'obsidian-test-mocks/obsidian' } : {} },
  test: { include: [...PARTS[part]?.tests ?? []], ...OVER[isPlugin ? 'plugin' : 'core'], testTimeout: 60_000, env: { SEED: '1', FEW_DRAWS: '1' } },
});
