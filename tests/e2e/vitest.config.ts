import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

// What a failing journey prints before its name, so that the same weather can be had again: `WEATHER_SEED=… npm run test:e2e`.
const seed = env['WEATHER_SEED'] ?? 'november';
const WEATHERS = { 'calm weather': '', [`rough weather, seed ${seed}`]: seed };
/** What is seen once all is drawn: colours, sizes, what can be heard. It is the same in any weather, and one weather shows it. */
const LOOKS = ['every-surface', 'every-picture', 'for-everybody', 'many-notes'].map(name => `tests/e2e/${name}.e2e.ts`);

// Journeys wait more than they work: two go side by side, each process with one browser for all of its files.
export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: env['CI'] ? ['default', ['json', { outputFile: 'test-results/journeys.json' }]] : ['default'],
    projects: Object.entries(WEATHERS).map(([name, weather]) => ({
      test: {
        name,
        include: ['tests/e2e/**/*.e2e.ts'],
        exclude: weather === '' ? [] : LOOKS,
        env: { JOURNEY_WEATHER: weather },
        isolate: false,
        testTimeout: 240_000,
        hookTimeout: 240_000,
        expect: { poll: { timeout: 45_000, interval: 50 } },
      },
    })),
  },
});
