import { env } from 'node:process';

/** How often a property is drawn: less where each of thousands of planted faults meets it. */
export function draws(many: number): number {
  return env['FEW_DRAWS'] ? Math.min(many, 15) : many;
}
