import type { App } from 'obsidian';
import type { Colour } from '../../core/session';
import type { Target } from '../../core/target';

/** Words on their way into a session. */
export interface Draft {
  readonly text: string;
  /** Absent: the colour of the phase. */
  readonly colour?: Colour;
  /** The cluster or ambition they go to; absent: loose. */
  readonly target?: Target;
}

const PREFIX = 'ambitiegesprek-draft:';
const EMPTY: Draft = { text: '' };

/** Keeps what was typed and is in no note yet, per session, outside the vault: it survives closing and a crash. */
export class Drafts {
  constructor(private readonly app: App) {}

  of(path: string): Draft {
    const stored: unknown = this.app.loadLocalStorage(PREFIX + path);
    return isDraft(stored) ? stored : EMPTY;
  }

  keep(path: string, draft: Draft): void {
    const empty = draft.text === '' && draft.colour === undefined && draft.target === undefined;
    this.app.saveLocalStorage(PREFIX + path, empty ? null : draft);
  }

  /** Puts words behind what stands in the draft already. */
  add(path: string, text: string): void {
    const draft = this.of(path);
    this.keep(path, { ...draft, text: draft.text === '' ? text : `${draft.text}\n${text}` });
  }

  move(from: string, to: string): void {
    const draft = this.of(from);
    if (draft.text !== '') this.add(to, draft.text);
    this.keep(from, EMPTY);
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
