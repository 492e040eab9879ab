import type { Text } from '@codemirror/state';
import type { TFile } from 'obsidian';

/** More keys than anybody presses before the app saves. */
const MOST_TEXTS = 500;
/** So many keys are pressed while the app saves. */
const LIKELY_SAVED = 20;

/** What is known of a pane's text. `doubted`: it is the note's, but what others wrote into the file may not be in it yet. */
type Standing = 'loading' | 'doubted' | 'sure';

/** What one pane has shown of one note, and what came of holding that against the file. */
export class PaneText {
  standing: Standing = 'loading';
  /** Since one of them was last seen to be the file's, the newest last. */
  private texts: readonly Text[];
  /** The app brought another text since it was doubted. */
  private broughtAnew = false;
  private heldAgainstFile = false;

  constructor(readonly file: TFile, ...texts: readonly Text[]) {
    this.texts = texts;
  }

  /** The text that was shown last. */
  get last(): Text | undefined {
    return this.texts.at(-1);
  }

  /** Whether there is nothing to be found out. */
  get isKnown(): boolean {
    return this.standing === 'sure' && this.heldAgainstFile;
  }

  /** Of a note that concerns nobody the first text and the last are enough. */
  show(text: Text, byHand: boolean, isWanted: boolean): void {
    this.texts = [...isWanted ? this.texts.slice(-MOST_TEXTS) : this.texts.slice(0, 1), text];
    if (!byHand) this.broughtAnew = true;
  }

  /**
   * Somebody wrote the file. Where that is as long as one of the last texts, the app most likely saved that one, and nobody
   * has to wait until it is known.
   */
  fileChanged(): void {
    const { size } = this.file.stat;
    this.heldAgainstFile = false;
    const isLikely = this.texts.slice(-LIKELY_SAVED).some(text => new TextEncoder().encode(String(text)).length === size);
    if (this.standing === 'sure' && !isLikely) this.doubt();
  }

  /** Holds what the pane shows `now` against the file. */
  compare(now: string, onDisk: string): void {
    const at = this.texts.findLastIndex(text => normal(String(text)) === onDisk);
    const isEqual = normal(now) === onDisk;
    this.heldAgainstFile = true;
    if (at >= 0 || isEqual) {
      this.texts = this.texts.slice(isEqual ? -1 : at);
      this.standing = 'sure';
    } else if (this.standing === 'sure') this.doubt();
    // What the app brought together is not saved yet, and has all that is in the file.
    else if (this.standing === 'doubted' && this.broughtAnew && hasLinesOf(now, onDisk)) this.standing = 'sure';
  }

  /** Whether the file has an earlier text of this pane, so that saving loses nothing that others wrote. */
  isAheadOf(onDisk: string, now: string): boolean {
    return normal(now) !== onDisk && this.texts.some(text => normal(String(text)) === onDisk);
  }

  private doubt(): void {
    this.standing = 'doubted';
    this.broughtAnew = false;
  }
}

/** Editors hold neither the file's line ends nor its byte-order mark. */
export function normal(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function hasLinesOf(text: string, other: string): boolean {
  const lines = new Set(text.split('\n'));
  return other.split('\n').every(line => lines.has(line));
}
