import type { Plugin } from 'obsidian';
import type { RoundRow } from '../../core/schools/round';
import type { Context } from '../context';
import { localDate } from '../local-time';
import type { ReadingProgress, RecordIndex } from '../years/record-index';
import { readRound } from './vault-schools';

/** The rows of all schools as they were read last: who opens the page sees them at once, and then what changed since. */
export class Round {
  private rows: readonly RoundRow[] | undefined;
  private readonly listeners = new Set<() => void>();
  private reading = 0;

  constructor(private readonly context: Context, private readonly records: RecordIndex) {}

  get latest(): readonly RoundRow[] | undefined {
    return this.rows;
  }

  /** Reads what changed. Of two readings that overtake each other the one begun last stands. */
  async read(progress: ReadingProgress = () => undefined): Promise<readonly RoundRow[]> {
    this.reading += 1;
    const turn = this.reading;
    const rows = await readRound(this.context, this.records, localDate(new Date()), progress);
    if (turn !== this.reading) return rows;
    this.rows = rows;
    for (const listener of this.listeners) listener();
    return rows;
  }

  /** Tells whenever the rows were read anew, for as long as the plugin is loaded. */
  onRead(plugin: Plugin, listener: () => void): void {
    this.listeners.add(listener);
    plugin.register(() => { this.listeners.delete(listener); });
  }
}
