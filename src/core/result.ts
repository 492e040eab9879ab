import type { TextEdit } from './writing/text-edit';

/** What a line is that a colour tag cannot stand in. */
export type Untaggable = 'heading' | 'code' | 'comment' | 'formula' | 'field' | 'frontmatter' | 'table' | 'other';

/** Why an operation declined. Every code has one sentence in each language (`i18n/…/refusals`). */
export type Refusal =
  /** The text changed so that the thing meant can no longer be told with certainty. */
  | { readonly code: 'gone'; readonly subject: string }
  /** As many ambitions as the conversation has room for are worked on already. */
  | { readonly code: 'enough-ambitions'; readonly most: number }
  | { readonly code: 'no-session' }
  | { readonly code: 'no-sheet' }
  | { readonly code: 'no-phase-heading'; readonly phase: number }
  /** This kind of conversation has no phase of that sort. */
  | { readonly code: 'no-such-phase'; readonly sort: 'expectations' | 'steps' | 'closing' }
  | { readonly code: 'already-closed' }
  | { readonly code: 'not-started' }
  | { readonly code: 'broken-frontmatter' }
  /** A property or field says something that was not understood (`fase: drie`), and this act would need it or write over it. */
  | { readonly code: 'not-understood'; readonly subject: string }
  /** A colour tag cannot stand there. */
  | { readonly code: 'untaggable'; readonly where: Untaggable }
  /** That stretch of the note is plain text: it is nested too deep, or there is more of it than can be read. */
  | { readonly code: 'unread-text' }
  | { readonly code: 'no-words' }
  /** Markdown knows six levels of headings. */
  | { readonly code: 'too-deep' }
  /** A code block, comment or piece of HTML there is never closed and would draw in what is put below it. */
  | { readonly code: 'unclosed' }
  /** Markdown would run lines together there that nobody named. */
  | { readonly code: 'would-lose' }
  /** It would be moved into itself. */
  | { readonly code: 'into-itself' }
  /** A sync service made it beside the note `other`, in which the words would be looked for. */
  | { readonly code: 'conflict-copy'; readonly other: string }
  | { readonly code: 'nothing-to-do' };

/** What an operation wants done to the text, and where to look afterwards. */
export interface Change {
  readonly edits: readonly TextEdit[];
  /** Offset in the text after the edits: the caret's place, or the new thing. */
  readonly reveal?: number;
}

export type Result =
  | ({ readonly done: true } & Change)
  | { readonly done: false; readonly refusal: Refusal };

export function change(edits: readonly TextEdit[], reveal?: number): Result {
  return reveal === undefined ? { done: true, edits } : { done: true, edits, reveal };
}

export function refuse(refusal: Refusal): Result {
  return { done: false, refusal };
}
