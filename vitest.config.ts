import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

const elsewhere = ['tests/e2e/**', 'node_modules/**'];

// A busy machine is no failure: speed is measured by the bench, not by tests that run out of time.
const PATIENCE = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    reporters: env['CI'] ? ['default', ['json', { outputFile: 'test-results/unit.json' }]] : ['default'],
    projects: [
      {
        test: { ...PATIENCE, name: 'pure', include: ['tests/**/*.test.ts'], exclude: ['tests/plugin/**', ...elsewhere], setupFiles: ['tests/same-draws.ts'] },
      },
      {
        // Only the folder that touches Obsidian is tested on stand-ins for it; Obsidian's own package has types and nothing to run.
        resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
        test: {
          ...PATIENCE,
          name: 'plugin',
          include: ['tests/plugin/**/*.test.ts'],
          exclude: elsewhere,
          environment: 'jsdom',
          setupFiles: ['obsidian-test-mocks/vitest-setup'],
        },
      },
    ],
  },
});
