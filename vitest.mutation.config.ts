import { env } from 'node:process';
import { defineConfig, type Plugin } from 'vitest/config';
import { keptWorker } from './tests/mutation/kept-worker';

/** Stryker names the pool of its runs before this is asked. */
const keepWorker: Plugin = {
  name: 'keep-worker',
  configureVitest({ project, vitest }) {
    Object.assign(project.config, { pool: keptWorker.name, poolRunner: keptWorker, isolate: false });
    vitest.onClose(keptWorker.end);
  },
};

// `tests/safety` stays out: a mutant that only chance finds is one for a test that says what it is about.
const CORE = {
  include: ['tests/core/operations/**/*.test.ts', 'tests/core/writing/**/*.test.ts'],
  setupFiles: ['tests/same-draws.ts'],
};
const PLUGIN = {
  include: ['tests/plugin/**/*.test.ts'],
  // The first hears every plugin that lives, and in a thread that stays those of other tests live on; the others write no session and take long.
  exclude: ['tests/plugin/cue-watch.test.ts', 'tests/plugin/schools/**', 'tests/plugin/outside/**', 'tests/plugin/record-index.test.ts'],
  environment: './tests/mutation/kept-dom.ts',
  setupFiles: ['obsidian-test-mocks/vitest-setup', 'tests/same-draws.ts'],
};
const isPlugin = env['MUTATED'] === 'plugin';

/**
 * The tests of what writes, for `npm run mutation`: of the core, or of the plugin. Every mutant meets the same few draws, or a run
 * could not be compared with the one before.
 */
export default defineConfig({
  plugins: [keepWorker],
  resolve: { alias: isPlugin ? { obsidian: 'obsidian-test-mocks/obsidian' } : {} },
  test: { ...(isPlugin ? PLUGIN : CORE), testTimeout: 60_000, env: { SEED: '1', FEW_DRAWS: '1' } },
});
