import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

/** One act between two marks: milliseconds of main-thread work, and its longest task. */
export interface Act {
  readonly work: number;
  readonly longest: number;
}

/**
 * What the page's main thread did, from the browser's own trace: the sum of its top-level tasks (script, style, layout,
 * pre-paint, paint). It counts the work and not the waiting, so a display rate or a busy machine next door hardly shows in it.
 */
export class Trace {
  readonly #events: TraceEvent[] = [];

  constructor(private readonly protocol: CDPSession, private readonly page: Page) {
    protocol.on('Tracing.dataCollected', ({ value }) => this.#events.push(...value as unknown as TraceEvent[]));
  }

  /** Traces while `work` runs; it marks the start of each act with `mark`. */
  async record(work: () => Promise<void>): Promise<Act[]> {
    this.#events.length = 0;
    await this.protocol.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] },
    });
    await work();
    await this.mark();
    const complete = new Promise(resolve => { this.protocol.once('Tracing.tracingComplete', resolve); });
    await this.protocol.send('Tracing.end');
    await complete;
    return actsIn(this.#events);
  }

  async mark(): Promise<void> {
    await this.page.evaluate(() => void performance.mark('act'));
  }
}

function actsIn(events: readonly TraceEvent[]): Act[] {
  const marks = events.filter(({ name, cat }) => name === 'act' && cat.includes('blink.user_timing'));
  const main = marks[0];
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid);
  const starts = marks.map(({ ts }) => ts).sort((a, b) => a - b);
  return starts.slice(0, -1).map((from, index) => {
    const to = starts[index + 1] ?? Infinity;
    const spent = tasks.filter(({ ts }) => ts >= from && ts < to).map(({ dur = 0 }) => dur / 1000);
    return { work: spent.reduce((sum, took) => sum + took, 0), longest: Math.max(0, ...spent) };
  });
}
