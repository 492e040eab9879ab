import { ThreadsPoolWorker, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node';

/** Each run leaves some listeners of Vitest behind, and a test that a fault broke off may leave more. */
const RUNS_OF_A_THREAD = 100;

type Listener = (message: unknown) => void;

/**
 * A thread that outlives its run. Vitest ends a thread with each run, and Stryker makes a run of each mutant: loading all modules anew took
 * far more of it than the tests did. A mutant is switched on and off in the loaded code, so the same thread can meet the next one.
 */
class KeptThread extends ThreadsPoolWorker {
  override readonly name = 'kept';
  private listeners: [string, Listener][] = [];
  private runs = 0;

  override on(event: string, listener: Listener): void {
    this.listeners.push([event, listener]);
    super.on(event, listener);
  }

  override send(message: WorkerRequest): void {
    if (message.type !== 'stop') return super.send(message);
    // It would close its ears: what it answers is said for it.
    for (const [event, listener] of this.listeners) if (event === 'message') listener({ __vitest_worker_response__: true, type: 'stopped' });
  }

  override async stop(): Promise<void> {
    for (const [event, listener] of this.listeners.splice(0)) super.off(event, listener);
    if (++this.runs >= RUNS_OF_A_THREAD) await this.end();
  }

  async end(): Promise<void> {
    if (kept === this) kept = undefined;
    await super.stop();
  }
}

let kept: KeptThread | undefined;

/** For `poolRunner` of a Vitest project: hands out one thread, again and again. */
export const keptWorker = {
  name: 'kept',
  createPoolWorker: (options: PoolOptions): PoolWorker => kept ??= new KeptThread(options),
  end: async (): Promise<void> => kept?.end(),
};
