import { applyEdits, invertEdits } from '../../core/text-edit';
import type { TextEdit } from '../../core/text-edit';

const DEEPEST = 100;

/** One act that can be taken back or done again. `by` is whoever wrote it: an editor keeps a history of its own. */
interface Act {
  readonly edits: readonly TextEdit[];
  readonly by: object | undefined;
}

/**
 * What was done to one note, as inverse edits. It holds only for the very text that the last act left: once anything else
 * changed the note, positions mean nothing any more and nothing is offered.
 */
export class ActHistory {
  private text = '';
  private done: Act[] = [];
  private undone: Act[] = [];

  /** Whether anything was ever done that `text` no longer follows from. */
  lostSight(text: string): boolean {
    return text !== this.text && this.done.length + this.undone.length > 0;
  }

  record(before: string, edits: readonly TextEdit[], by: object | undefined): void {
    if (before !== this.text) this.done = [];
    this.undone = [];
    this.done = [...this.done, { edits: invertEdits(before, edits), by }].slice(-DEEPEST);
    this.text = applyEdits(before, edits);
  }

  /** The edits that take back the last act, or nothing where `text` is not what it left. */
  lastDone(text: string): Act | undefined {
    return text === this.text ? this.done.at(-1) : undefined;
  }

  lastUndone(text: string): Act | undefined {
    return text === this.text ? this.undone.at(-1) : undefined;
  }

  /** To be called after the edits of `lastDone(before)` have been written. */
  stepBack(before: string): void {
    this.step(before, this.done, this.undone);
  }

  stepForward(before: string): void {
    this.step(before, this.undone, this.done);
  }

  private step(before: string, from: Act[], to: Act[]): void {
    const act = before === this.text ? from.pop() : undefined;
    if (!act) return;
    to.push({ edits: invertEdits(before, act.edits), by: act.by });
    this.text = applyEdits(before, act.edits);
  }
}
