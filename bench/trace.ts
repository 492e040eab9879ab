import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, the time in which the thread really ran. */
  readonly tdur?: number;
}

/** From the mark `act` to the mark `painted`: milliseconds that the main thread worked, and its longest task. */
export interface Act {
  readonly work: number;
  readonly longest: number;
}

/**
 * What the page's main thread did, from the browser's own trace: its top-level tasks (script, style, layout, paint, layers).
 * It counts the time in which the thread ran and not the waiting, so neither a display rate nor a busy machine shows in it.
 */
export class Trace {
  readonly #events: TraceEvent[] = [];

  constructor(private readonly protocol: CDPSession) {
    protocol.on('Tracing.dataCollected', ({ value }) => this.#events.push(...value as unknown as TraceEvent[]));
  }

  /** The acts that were marked while `work` ran. */
  async record(work: () => Promise<void>): Promise<Act[]> {
    this.#events.length = 0;
    await this.protocol.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
    });
    await work();
    const complete = new Promise(resolve => { this.protocol.once('Tracing.tracingComplete', resolve); });
    await this.protocol.send('Tracing.end');
    await complete;
    return actsIn(this.#events);
  }
}

function actsIn(events: readonly TraceEvent[]): Act[] {
  const marks = events.filter(isOurMark).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === first?.pid && tid === first.tid);
  return marks.flatMap(({ name, ts: from }, index) => {
    const painted = marks[index + 1];
    if (name !== 'act' || painted?.name !== 'painted') return [];
    // The task in which it is marked that all is painted does nothing else.
    const spent = tasks.filter(({ ts, dur = 0 }) => ts + dur > from && ts + dur < painted.ts).map(({ dur = 0, tdur = dur }) => tdur / 1000);
    return [{ work: spent.reduce((sum, took) => sum + took, 0), longest: Math.max(0, ...spent) }];
  });
}

// Pictures of the style sheet are documents to the browser, which marks their loading too.
function isOurMark({ name, cat }: TraceEvent): boolean {
  return cat.includes('blink.user_timing') && (name === 'act' || name === 'painted');
}
