/** Of many measurements: the middle, what 95 of 100 stay below, and the worst. */
export interface Spread {
  readonly median: number;
  readonly most: number;
  readonly worst: number;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), most: percentile(values, 95), worst: Math.max(0, ...values) };
}

/** `0.0091`, `0.09`, `3.4`, `127`: as many digits as mean something. */
export function digits(value: number): string {
  if (value < 0.01) return value.toFixed(4);
  if (value < 1) return value.toFixed(value < 0.1 ? 3 : 2);
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}
