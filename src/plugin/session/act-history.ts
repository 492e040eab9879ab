import type { TFile } from 'obsidian';
import { applyEdits, composeEdits, editsOver, invertEdits, othersOver, type TextEdit } from '../../core/writing/text-edit';
import { editsBetween } from '../../core/writing/text-difference';

const DEEPEST = 100;
const MOST_NOTES = 20;

/** An act on two notes at once: whoever takes back one half is told of the other. */
export interface ActPair {
  readonly notes: readonly TFile[];
}

/** What was written into a note that had the text `before`. */
interface WrittenEdits {
  readonly before: string;
  readonly edits: readonly TextEdit[];
}

/**
 * One act of ours, or what others wrote. `asked` is the number of what made it: a step takes back only what was asked for before
 * itself, whatever was written while it had to wait.
 */
type Entry = OurAct | OthersWrote;

interface OurAct extends WrittenEdits {
  readonly of: 'us';
  readonly asked: number;
  readonly pair: ActPair | undefined;
}

interface OthersWrote extends WrittenEdits {
  readonly of: 'others';
}

/** What a step back or forward would write; `changed`: somebody else wrote in the same place since. */
export type NextStep = { readonly edits: readonly TextEdit[] } | 'nothing' | 'changed';

export type UndoDirection = 'undo' | 'redo';

/**
 * What was done to one note through us. What was written after an act stays when that is taken back: a step is counted over it to
 * the text of now, and where the two meet there is no step.
 */
export class ActHistory {
  private readonly entries: Record<UndoDirection, Entry[]> = { undo: [], redo: [] };
  /** The number of the first act after the last step back: for who asks later there is nothing to be done again. */
  private closed = Infinity;

  constructor(private text: string) {}

  /** The note as it is now; what differs from the text last known, others did. */
  follow(text: string): void {
    if (text === this.text) return;
    const edits = editsBetween(this.text, text);
    for (const stack of Object.values(this.entries)) addOthers(stack, { before: this.text, edits });
    this.text = text;
  }

  record(before: string, edits: readonly TextEdit[], asked: number): void {
    this.follow(before);
    this.add('undo', { of: 'us', asked, before, edits, pair: undefined });
    addOthers(this.entries.redo, { before, edits });
    this.closed = Math.min(this.closed, asked);
    this.text = applyEdits(before, edits);
  }

  /** The last act of ours is one half of a pair. */
  pairLast(pair: ActPair): void {
    const last = this.entries.undo.at(-1);
    if (last?.of === 'us') this.entries.undo.splice(-1, 1, { ...last, pair });
  }

  /** Of which pair a step asked for now would take back, or do again, one half. */
  pairOf(direction: UndoDirection): ActPair | undefined {
    return pairIn(this.entries[direction][this.at(direction)]);
  }

  /** Whether one half of the pair could be stepped over in this direction: next, or only after others. */
  standing(pair: ActPair, direction: UndoDirection): 'next' | 'later' | 'no' {
    if (this.pairOf(direction) === pair) return 'next';
    return this.entries[direction].some(entry => pairIn(entry) === pair) ? 'later' : 'no';
  }

  /** Whether there is a step; `asked` absent: for who asks now. */
  has(direction: UndoDirection, asked?: number): boolean {
    return this.at(direction, asked) >= 0;
  }

  next(direction: UndoDirection, text: string, asked: number): NextStep {
    this.follow(text);
    const at = this.at(direction, asked);
    if (at < 0) return 'nothing';
    const step = stepOver(this.entries[direction].slice(at));
    return step ? { edits: step.edits } : 'changed';
  }

  /** To be called when the edits of `next` were written into `before`. */
  stepped(direction: UndoDirection, before: string, edits: readonly TextEdit[], asked: number): void {
    const stack = this.entries[direction];
    const at = this.at(direction, asked);
    const step = at < 0 ? undefined : stepOver(stack.slice(at));
    if (!step) return;
    const pair = pairIn(stack[at]);
    stack.splice(at);
    for (const entry of step.left) if (entry.of === 'us') stack.push(entry); else addOthers(stack, entry);
    if (direction === 'undo' && asked > this.closed) this.open(asked);
    this.add(direction === 'undo' ? 'redo' : 'undo', { of: 'us', asked, before, edits, pair });
    this.text = applyEdits(before, edits);
  }

  /**
   * To be called when the app's own undo or redo has made `after` out of `before`: where it did what our step over half of a pair
   * would do, it counts as that step, and the pair is given.
   */
  steppedByApp(direction: UndoDirection, before: string, after: string, asked: number): ActPair | undefined {
    const pair = this.pairOf(direction);
    const step = pair && this.next(direction, before, asked);
    if (typeof step !== 'object' || applyEdits(before, step.edits) !== after) return undefined;
    this.stepped(direction, before, step.edits, asked);
    return pair;
  }

  /** What was taken back before an act is over; from here on it can be done again, until the next act. */
  private open(asked: number): void {
    this.entries.redo = [];
    this.closed = Math.min(...this.entries.undo.map(entry => entry.of === 'us' && entry.asked > asked ? entry.asked : Infinity));
  }

  private add(direction: UndoDirection, entry: Entry): void {
    this.entries[direction] = [...this.entries[direction], entry].slice(-DEEPEST);
  }

  /** Where the last act stands that was asked for before this number. */
  private at(direction: UndoDirection, asked = Infinity): number {
    if (direction === 'redo' && asked > this.closed) return -1;
    return this.entries[direction].findLastIndex(entry => entry.of === 'us' && entry.asked < asked);
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

/** Takes the first entry back over all that was written after it; nothing where one of those meets it. */
function stepOver([act, ...later]: readonly Entry[]): { readonly edits: readonly TextEdit[]; readonly left: readonly Entry[] } | undefined {
  if (!act) return undefined;
  let text = applyEdits(act.before, act.edits);
  let back: readonly TextEdit[] = invertEdits(act.before, act.edits);
  const left: Entry[] = [];
  for (const entry of later) {
    const over = editsOver(text, back, entry.edits);
    if (!over) return undefined;
    left.push({ ...entry, before: applyEdits(text, back), edits: othersOver(back, entry.edits) });
    text = applyEdits(text, entry.edits);
    back = over;
  }
  return { edits: back, left };
}

function pairIn(entry: Entry | undefined): ActPair | undefined {
  return entry?.of === 'us' ? entry.pair : undefined;
}

// Before the first act nobody needs to know what others wrote.
function addOthers(stack: Entry[], { before, edits }: WrittenEdits): void {
  const last = stack.at(-1);
  if (last?.of === 'others') stack.splice(-1, 1, { ...last, edits: composeEdits(last.before.length, last.edits, edits) });
  else if (last) stack.push({ of: 'others', before, edits });
}
