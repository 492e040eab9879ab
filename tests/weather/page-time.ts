/** What a page has whose time goes by only when it is told to. */
export interface PageTime {
  /** Lets so many milliseconds go by, with all that is due in them. */
  pass(milliseconds: number): Promise<void>;
}

declare global {
  interface Window {
    pageTime: PageTime;
    /** Called at each step of time. */
    look?: () => void;
  }
}

/**
 * Runs in the page before anything else: takes clock, timers, chance and the ways to the disk into its own hands, so that a
 * day goes by in the same order each time. What is asked of the disk is answered before the next timer is due.
 */
export function takeTime(start: number): void {
  interface Due { readonly at: number; readonly order: number; readonly every: number | undefined; call(): void }
  const isPage = location.protocol.startsWith('http');
  const RealDate = Date;
  const fetchNow = window.fetch.bind(window);
  const due = new Map<number, Due>();
  // A page that is opened again goes on where it was left.
  let now = isPage ? Number(sessionStorage.getItem('page-time') ?? start) : start;
  let [orders, chance] = [0, now];
  let asked: Promise<unknown> = Promise.resolve();
  const channel = new MessageChannel();

  const wait = (call: () => void, ms: number, every?: number): number => {
    orders += 1;
    due.set(orders, { at: now + Math.max(0, ms), order: orders, every, call });
    return orders;
  };
  const timer = (isRepeated: boolean) => (handler: TimerHandler, ms = 0, ...handed: unknown[]): number =>
    wait(() => { if (typeof handler === 'function') (handler as (...all: unknown[]) => void)(...handed); }, ms, isRepeated ? Math.max(1, ms) : undefined);
  const forget = (id?: number): void => { due.delete(id ?? 0); };

  class PassedDate extends RealDate {
    constructor(...parts: [] | [number]) {
      super(...(parts.length === 0 ? [now] : parts) as [number]);
    }

    static override now(): number { return now; }
  }

  const ask = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const answer = await fetchNow(input, init);
    const data = await answer.arrayBuffer();
    const text = (): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
    return Object.assign(answer, {
      arrayBuffer: () => Promise.resolve(data), text: () => Promise.resolve(text()), json: () => Promise.resolve(JSON.parse(text()) as unknown),
    });
  };
  const fetchInTurn = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    if (init?.keepalive) return fetchNow(input, init);
    const answer = asked.then(() => ask(input, init));
    asked = answer.catch(() => undefined);
    return answer;
  };

  const breath = (): Promise<void> => new Promise(resolve => {
    channel.port1.onmessage = () => { resolve(); };
    channel.port2.postMessage(0);
  });
  const settle = async (): Promise<void> => {
    for (let before: unknown; before !== asked;) {
      before = asked;
      await asked;
      await breath();
    }
    window.look?.();
  };
  const nextUntil = (end: number): [number, Due] | undefined =>
    [...due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at || a.order - b.order)[0];
  const pass = async (milliseconds: number): Promise<void> => {
    const end = now + milliseconds;
    await settle();
    for (let next = nextUntil(end); next; next = nextUntil(end)) {
      const [id, { at, every, call }] = next;
      now = Math.max(now, at);
      due.delete(id);
      if (every !== undefined) due.set(id, { at: now + every, order: ++orders, every, call });
      try {
        call();
      } catch (error) {
        reportError(error);
      }
      await settle();
    }
    now = end;
  };

  /** The disk tells nothing by itself: who changes it says so. */
  class SilentEvents extends EventTarget {
    onopen: (() => void) | null = null;
    constructor() {
      super();
      queueMicrotask(() => this.onopen?.());
    }

    close(): void { this.onopen = null; }
  }

  const frame = (call: FrameRequestCallback): number => wait(() => { call(now - start); }, 16);
  const idle = (call: IdleRequestCallback): number => wait(() => { call({ didTimeout: false, timeRemaining: () => 50 }); }, 1);
  Object.assign(window, {
    Date: PassedDate, EventSource: SilentEvents, fetch: fetchInTurn, setTimeout: timer(false), setInterval: timer(true), clearTimeout: forget, clearInterval: forget,
    requestAnimationFrame: frame, cancelAnimationFrame: forget, requestIdleCallback: idle, cancelIdleCallback: forget, pageTime: { pass },
  });
  Performance.prototype.now = () => now - start;
  Math.random = () => (chance = (chance * 16807) % 2147483647) / 2147483647;
  if (isPage) window.addEventListener('pagehide', () => { sessionStorage.setItem('page-time', String(now)); });
}
