import fc from 'fast-check';
import { env } from 'node:process';

// Where a seed is given (`vitest.config.ts` says which) every file draws from it; else every run draws anew, and finds what nobody thought of.
const seed = env['SEED'];
if (seed) fc.configureGlobal({ seed: Number(seed) });
