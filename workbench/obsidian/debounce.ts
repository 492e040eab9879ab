export interface Debounced<T extends unknown[], V> {
  (...args: T): Debounced<T, V>;
  cancel(): Debounced<T, V>;
  run(): V | undefined;
}

/** Calls `cb` once, `timeout` ms after the first call, or after the last with `resetTimer`. */
export function debounce<T extends unknown[], V>(cb: (...args: T) => V, timeout = 0, resetTimer = false): Debounced<T, V> {
  let timer: number | null = null;
  let latest: T | null = null;
  const run = (): V | undefined => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const args = latest;
    latest = null;
    return args ? cb(...args) : undefined;
  };
  const debounced = ((...args: T) => {
    latest = args;
    if (timer !== null && resetTimer) window.clearTimeout(timer);
    if (timer === null || resetTimer) timer = window.setTimeout(run, timeout);
    return debounced;
  }) as Debounced<T, V>;
  debounced.run = run;
  debounced.cancel = () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    latest = null;
    return debounced;
  };
  return debounced;
}
