import type { TFile } from 'obsidian';
import { applyEdits, composeEdits, editsOver, invertEdits, othersOver, type TextEdit } from '../../core/writing/text-edit';
import { editsBetween } from '../../core/writing/text-difference';

const DEEPEST = 100;
const MOST_NOTES = 20;

/** An act on two notes at once: whoever takes back one half is told of the other. */
export interface ActPair {
  readonly notes: readonly TFile[];
}

/** The edits that undo (or redo) one act of ours, or what somebody else did to the note after it. */
type Entry =
  | { readonly of: 'us'; readonly edits: readonly TextEdit[]; readonly pair?: ActPair }
  | { readonly of: 'others'; readonly before: string; readonly edits: readonly TextEdit[] };

/** What a step back or forward would write; `changed`: somebody else wrote in the same place since. */
export type NextStep = { readonly edits: readonly TextEdit[] } | 'nothing' | 'changed';

export type UndoDirection = 'undo' | 'redo';

/**
 * What was done to one note through us, as the edits that take it back. What others wrote in between stays: a step is counted
 * over it to the text of now, and where the two meet there is no step.
 */
export class ActHistory {
  private readonly entries: Record<UndoDirection, Entry[]> = { undo: [], redo: [] };

  constructor(private text: string) {}

  /** The note as it is now; what differs from the text last known, others did. */
  follow(text: string): void {
    if (text === this.text) return;
    const edits = editsBetween(this.text, text);
    for (const stack of Object.values(this.entries)) if (stack.length > 0) addOthers(stack, this.text, edits);
    this.text = text;
  }

  record(before: string, edits: readonly TextEdit[]): void {
    this.follow(before);
    this.entries.redo = [];
    this.entries.undo = [...this.entries.undo, { of: 'us' as const, edits: invertEdits(before, edits) }].slice(-DEEPEST);
    this.text = applyEdits(before, edits);
  }

  /** The last act of ours is one half of a pair. */
  pairLast(pair: ActPair): void {
    const last = this.entries.undo.at(-1);
    if (last?.of === 'us') this.entries.undo.splice(-1, 1, { ...last, pair });
  }

  /** Of which pair the next step would take back, or do again, one half. */
  pairOf(direction: UndoDirection): ActPair | undefined {
    return lastOf(this.entries[direction])[0]?.pair;
  }

  /** Whether one half of the pair could be stepped over in this direction: next, or only after others. */
  standing(pair: ActPair, direction: UndoDirection): 'next' | 'later' | 'no' {
    if (this.pairOf(direction) === pair) return 'next';
    return this.entries[direction].some(entry => entry.of === 'us' && entry.pair === pair) ? 'later' : 'no';
  }

  has(direction: UndoDirection): boolean {
    return lastOf(this.entries[direction])[0] !== undefined;
  }

  next(direction: UndoDirection, text: string): NextStep {
    this.follow(text);
    const [act, others] = lastOf(this.entries[direction]);
    if (!act) return 'nothing';
    const edits = others ? editsOver(others.before, act.edits, others.edits) : act.edits;
    return edits ? { edits } : 'changed';
  }

  /** To be called when the edits of `next` were written into `before`. */
  stepped(direction: UndoDirection, before: string, edits: readonly TextEdit[]): void {
    const stack = this.entries[direction];
    const [act, others] = lastOf(stack);
    if (!act) return;
    stack.splice(others ? -2 : -1);
    if (others && stack.length > 0) addOthers(stack, applyEdits(others.before, act.edits), othersOver(act.edits, others.edits));
    this.entries[direction === 'undo' ? 'redo' : 'undo'].push({ ...act, edits: invertEdits(before, edits) });
    this.text = applyEdits(before, edits);
  }
}

/** The histories of the notes that were written last, by path. */
export class ActHistories {
  private readonly byPath = new Map<string, ActHistory>();

  get(path: string): ActHistory | undefined {
    return this.byPath.get(path);
  }

  /** That of the note, begun at `text` where nothing was done to it yet. */
  of(path: string, text: string): ActHistory {
    const history = this.byPath.get(path) ?? new ActHistory(text);
    // The one used last stands last, and the oldest makes room.
    this.byPath.delete(path);
    this.byPath.set(path, history);
    const [oldest] = this.byPath.keys();
    if (this.byPath.size > MOST_NOTES && oldest !== undefined) this.byPath.delete(oldest);
    return history;
  }

  move(from: string, to: string): void {
    const history = this.byPath.get(from);
    this.byPath.delete(from);
    if (history) this.byPath.set(to, history);
  }

  forget(path: string): void {
    this.byPath.delete(path);
  }
}

/** The last act of ours, and what others did after it. */
function lastOf(stack: readonly Entry[]): [Extract<Entry, { of: 'us' }>?, Extract<Entry, { of: 'others' }>?] {
  const [before, last] = [stack.at(-2), stack.at(-1)];
  if (last?.of === 'us') return [last];
  return last && before?.of === 'us' ? [before, last] : [];
}

function addOthers(stack: Entry[], text: string, edits: readonly TextEdit[]): void {
  const last = stack.at(-1);
  if (last?.of !== 'others') stack.push({ of: 'others', before: text, edits });
  else stack.splice(-1, 1, { ...last, edits: composeEdits(last.before.length, last.edits, edits) });
}
