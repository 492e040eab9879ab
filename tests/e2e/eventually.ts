import { env } from 'node:process';
import { vi } from 'vitest';

// `expect.poll` works inside a test only; journeys also wait while they prepare.
const TIMEOUT_MS = Number(env['JOURNEY_PATIENCE_MS'] ?? 15_000);

/** Looks again and again until the check holds; fails with what the check last said. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: TIMEOUT_MS, interval: 25 });
}
