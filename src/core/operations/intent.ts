import type { Language } from '../language';
import type { TableGroup } from '../properties';
import type { Colour, Facet, Outcome } from '../session';
import type { Target } from '../target';

/** Where something goes: loose on the sheet, or into a cluster or ambition; before what `before` names, else last. */
export interface Destination {
  /** Absent: loose (a note, a step) or not chosen (a cluster). */
  readonly into?: Target;
  readonly before?: Target;
}

/**
 * Everything that a user can do to a note, by verb, with what it needs. One operation runs each.
 * `nothing typed is lost` binds all of them: what cannot be done is refused, never done by half.
 */
export interface Intents {
  /** New sticky notes (or, for `large`, personal steps), one per line of text; no sheet heading yet: it is made at the end of the note. */
  'add-notes': { lines: readonly string[]; colour: Colour; facet?: Facet | undefined; first?: boolean; to: Destination };
  /** The words of a note, step or expectation; colour, fields, dates and nested lines stay. */
  'edit-words': { target: Target; words: string };
  /** The same colour again changes nothing here; `undefined` takes the colour off (the line stays as a plain item). */
  'recolour': { targets: readonly Target[]; colour: Colour | undefined };
  'remove': { targets: readonly Target[] };
  'move': { targets: readonly Target[]; to: Destination };
  /**
   * A new cluster with a word (may be empty) at the end of an ambition or, without `into`, among the clusters not chosen;
   * the notes move into it in their order.
   */
  'new-cluster': { word: string; notes: readonly Target[]; into?: Target };
  /** The word of a cluster or the words of an ambition. */
  'rename': { target: Target; words: string };
  /**
   * All that hangs in the others moves behind what hangs in the first; their headings go, their words stay in the
   * first one's word joined by ` / ` when they differ. Energy adds up; no field line is lost (`merged-fields.ts`).
   */
  'merge-clusters': { targets: readonly Target[] };
  /** The named notes leave their cluster for a new one right behind it. */
  'split-cluster': { cluster: Target; notes: readonly Target[]; word: string };
  /** An ambition of one or more clusters: a heading `Ambitie n: words` above the first, they one level below; `instead` makes way. */
  'choose': { clusters: readonly Target[]; words: string; instead?: Target };
  /** A new ambition without clusters. */
  'new-ambition': { words: string };
  /**
   * The clusters of the ambition become unchosen again; its words stay as a cluster's word, with its own notes and steps,
   * unless one of its clusters says the same.
   */
  'unchoose': { ambition: Target };
  /** Moves a cluster among clusters, or into and out of an ambition; or an ambition among ambitions (`to.before`). */
  'move-cluster': { cluster: Target; to: Destination };
  /** `undefined` takes the field away. */
  'set-energy': { target: Target; energy: number | undefined };
  /** Hands or stickers more or less than what the note holds at that moment; never below none. */
  'add-energy': { target: Target; by: number };
  'set-reason': { target: Target; reason: string };
  /** Phase 1–7, or 8 to close; `at` is local time as the course writes it. Reveals the phase's heading. */
  'set-phase': { phase: number; at: string };
  'pause': { at: string };
  'resume': { at: string };
  /** Planned minutes of the whole meeting. */
  'set-duration': { minutes: number };
  /** A task under the heading of the preparation, by its words; where none stands there, the whole `list` is written down. */
  'tick-preparation': { item: string; done: boolean; list: readonly string[] };
  /** A field `pillar:: word` under the heading of the preparation; no words take it away. */
  'set-pillar': { pillar: string; words: string };
  /** A link to what the school sent, under the heading of the preparation. */
  'add-evi': { link: string };
  'tick-question': { id: string; asked: boolean };
  'add-expectation': { words: string; who?: string };
  'set-focus': { target: Target; focus: boolean };
  'set-outcome': { target: Target; outcome: Outcome | undefined; why?: string };
  /** A step under phase 6, or at an ambition or cluster. */
  'add-step': { words: string; personal: boolean; to: Destination } & StepDetails;
  'edit-step': { target: Target; words?: string } & StepDetails;
  'toggle-step': { target: Target };
  /**
   * Colour tag on the lines (0-based) that hold a caret or selection; the colour all of them have already comes off;
   * `undefined` always takes off.
   */
  'tag-lines': { lines: readonly number[]; colour: Colour | undefined };
  /** An embed (`![[…]]`) at the top of the sheet (`drawing`) or under phase 7 (`photo`), or in the place of `instead`. */
  'add-embed': { embed: string; place: 'drawing' | 'photo'; instead?: string };
  /** The activity of now, by its id. */
  'set-activity': { activity: string };
  /** No words take a text away. */
  'set-detail': { detail: 'team' | 'stickers'; value: number } | { detail: 'others' | 'continuation'; value: string };
  'add-people': { names: readonly string[] };
  'take-person': { name: string };
  /** `at` (`15:30`) absent: they are back. */
  'set-departure': { who: string; at: string | undefined };
  'set-tables': { tables: readonly TableGroup[] };
  /** `undefined` takes the facet off; one that the colour does not have, too. */
  'set-facet': { targets: readonly Target[]; facet: Facet | undefined };
  'set-first': { targets: readonly Target[]; first: boolean };
  'set-beneath': { target: Target; words: string };
  'set-decision': { target: Target; words: string };
  /** Who looks for the word of each cluster; the first reports. */
  'set-groups': { groups: readonly { cluster: Target; people: readonly string[] }[] };
  /** Under the heading of phase `from`, to come back in phase `until`. */
  'park': { words: string; from: number; until: number };
  'settle-parked': { source: string; words: string };
  'add-thumb': { outcome: Outcome; by: 1 | -1 };
  'set-facilitation': { outcome: Outcome | undefined };
}

/** What a step says beside its words. */
export interface StepDetails {
  readonly who?: string;
  readonly needs?: string;
  readonly due?: string;
  readonly evaluate?: string;
  readonly evaluator?: string;
}

export type Verb = keyof Intents;

/** One thing a user wants done. `language` is used where the note itself has none yet. */
export type Intent = { [V in Verb]: { readonly verb: V; readonly language?: Language } & Readonly<Intents[V]> }[Verb];
