import { defineConfig } from 'vitest/config';

// Every mutant meets the same draws, or a run could not be compared with the one before. `tests/safety` stays out: it takes a
// quarter of a minute, and a mutant that only chance finds is one for a test that says what it is about.
// Stryker knows itself when a mutant runs too long.
const SAME = { testTimeout: 60_000, env: { SEED: '1' }, setupFiles: ['tests/same-draws.ts'] };

/** The tests of what writes, for `npm run mutation`. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...SAME, name: 'pure', include: ['tests/core/operations/**/*.test.ts', 'tests/core/writing/**/*.test.ts'] } },
      {
        resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
        test: {
          ...SAME,
          name: 'plugin',
          include: ['tests/plugin/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: ['obsidian-test-mocks/vitest-setup', ...SAME.setupFiles],
        },
      },
    ],
  },
});
