import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

// Journeys share two cores with a browser; one file at a time, in one process with one browser, keeps them steady.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 45_000, interval: 50 } },
    reporters: env['CI'] ? ['default', ['json', { outputFile: 'test-results/journeys.json' }]] : ['default'],
  },
});
