/** What can be slow, with its longest time in milliseconds at full length. */
const LONGEST = { read: 4000, metadata: 3000, outside: 4000, reload: 3000, event: 1500 };
export type Slow = keyof typeof LONGEST;

/** What can go wrong now and then; `storage` is for the whole visit. */
const SHARES = { storage: 1 / 4, write: 1 / 12, device: 1, doubled: 1 / 4, late: 1 / 3, emptied: 1 / 2, over: 1 / 4 };
export type Mishap = keyof typeof SHARES;

const SECOND = 1000;
// One moment in three nothing is slow: things overtake each other only when some are quick.
const QUICK_SHARE = 1 / 3;

type Draw = () => number;

/** A stream of numbers from 0 to 1 that is the same for the same words (mulberry32 on an FNV hash). */
function drawsOf(words: string): Draw {
  let state = [...words].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = (once + Math.imul(once ^ (once >>> 7), once | 61)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * How the host behaves where Obsidian promises nothing. Calm by default: everything comes at once and in order. Rough
 * (`?weather=SEED` on the address): slow, late, doubled and failing, drawn from the seed. `&pace=0.05` shortens all of it,
 * `&without=device` leaves mishaps out, `&with=storage,write` makes sure of them, in calm weather too: a full storage, a first write to each file that fails.
 */
export class Weather {
  /** Empty in calm weather. */
  readonly seed: string;
  readonly pace: number;
  /** Whether local storage is full for as long as this page is open. */
  readonly isStorageFull: boolean;
  /** How many slow things are on their way. */
  underway = 0;
  /** Texts that the app itself let go unsaved with their file: no plugin could have kept them. */
  readonly wiped: string[] = [];
  /** Texts of files that the app saved over, with what others had written there. */
  readonly overwritten: string[] = [];
  private readonly without: ReadonlySet<string>;
  private readonly sure: ReadonlySet<string>;
  private readonly written = new Set<string>();
  private readonly streams = new Map<string, Draw>();
  private readonly failedLast = new Set<string>();

  constructor(address: URLSearchParams) {
    this.seed = address.get('weather') ?? '';
    const pace = Number(address.get('pace') ?? 1);
    this.pace = pace > 0 && this.isRough ? pace : 1;
    this.without = new Set((address.get('without') ?? '').split(','));
    this.sure = new Set((address.get('with') ?? '').split(','));
    this.isStorageFull = this.sure.has('storage') || this.strikes('storage');
  }

  get isRough(): boolean { return this.seed !== ''; }

  /** Whether the mishap happens this time. */
  strikes(mishap: Mishap): boolean {
    return this.isRough && !this.without.has(mishap) && this.draw(mishap) < SHARES[mishap];
  }

  /** Fails now and then, never twice in a row for one path. */
  tryWrite(path: string): void {
    const isFirst = this.sure.has('write') && !this.written.has(path);
    this.written.add(path);
    if (this.failedLast.delete(path) || !(isFirst || this.strikes('write'))) return;
    this.failedLast.add(path);
    throw new Error(`EBUSY: resource busy or locked, "${path}"`);
  }

  /** How long this one takes; nothing in calm weather. */
  lag(slow: Slow): number {
    if (!this.isRough || this.draw(slow) < QUICK_SHARE) return 0;
    return this.draw(slow) * LONGEST[slow] * this.pace;
  }

  async wait(slow: Slow): Promise<void> {
    const lag = this.lag(slow);
    if (lag === 0) return;
    this.underway += 1;
    await new Promise(resolve => { steadyTimeout(() => resolve(undefined), lag); });
    this.underway -= 1;
  }

  /** A number below the limit, for who has something to choose. */
  choose(limit: number): number {
    return Math.floor(this.draw('choice') * limit);
  }

  private draw(stream: string): number {
    const draws = this.streams.get(stream) ?? drawsOf(`${this.seed}/${stream}`);
    this.streams.set(stream, draws);
    return draws();
  }
}

/** A timer that no pace shortens: for what a reader's eyes need, and for the weather itself. */
export const steadyTimeout = window.setTimeout.bind(window);

/**
 * Shortens the timers of a window by the pace, the plugin's and the host's alike, so that their order stays what it is at
 * full length. What is shorter than a second is the time of hands (a long press, a pause in typing) and stays; `Date` stays too.
 */
export function paceTimers(win: Window, { pace }: Weather): void {
  if (pace === 1) return;
  const paced = (ms = 0): number => (ms < SECOND ? ms : ms * pace);
  const [timeout, interval] = [win.setTimeout.bind(win), win.setInterval.bind(win)];
  Object.assign(win, {
    setTimeout: (handler: TimerHandler, ms?: number, ...handed: unknown[]) => timeout(handler, paced(ms), ...handed),
    setInterval: (handler: TimerHandler, ms?: number, ...handed: unknown[]) => interval(handler, paced(ms), ...handed),
  });
}

export const weather = new Weather(new URLSearchParams(location.search));
