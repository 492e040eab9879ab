import { env } from 'node:process';

/** `scripts/mutation.mjs` runs it for each part of the source, and says which files. */
const report = `test-results/mutation/${env.MUTATED ?? 'core'}`;

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is reckoned once while a file loads cannot be switched in a thread that stays.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  ignorePatterns: ['test-results', 'demo-vault', 'docs'],
  tempDirName: 'test-results/mutation-run',
};
