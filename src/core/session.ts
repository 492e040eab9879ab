import type { Irregularity } from './irregularity';
import type { Language } from './language';
import type { Properties } from './properties';
import type { SourceDocument } from './source-document';
import type { Inline } from './inline';

export type Colour = 'yellow' | 'pink' | 'green' | 'large';
export type Status = 'reached' | 'going' | 'let go';
export type Outcome = 'yes' | 'partly' | 'no';

/** A stretch of the whole text in UTF-16 units; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch of text counted from the start of the block that holds it, so that it stays true while text
 * elsewhere changes. `spanOf` turns it into offsets of the whole text.
 */
export interface Place extends Span {
  readonly block: number;
}

/** What every thing of the session has in common. */
interface Element {
  /** Stays the same from one parse to the next while the thing is recognisably the same; never written to the note. */
  readonly key: string;
  /** The whole thing: for a list item its lines with all that is nested; for a heading the heading line(s) only. */
  readonly place: Place;
  /** The visible words as plain text, without colour tag, fields, dates and block id. */
  readonly text: string;
  /** The same words with their inline Markdown. */
  readonly inline: readonly Inline[];
  /** The source of the words, in order; concatenated they are what one edits. Tags, fields and dates lie between and behind them. */
  readonly pieces: readonly Place[];
}

/** A line that is nested in a list item and belongs to it. `depth` 0 is a continuation line or paragraph, 1 a child item. */
export interface NestedLine {
  readonly depth: number;
  readonly inline: readonly Inline[];
  readonly text: string;
}

interface ListItem extends Element {
  readonly nested: readonly NestedLine[];
  /** Every field of the item by its word as written, in order (`wie`, `evaluatie`, words we do not know too). */
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly value: string;
  /** From bracket to bracket, or the whole line where the field has one of its own. */
  readonly place: Place;
}

export interface StickyNote extends ListItem {
  readonly kind: 'note';
  readonly colour: Colour;
  /** `leraar` in `#roze/leraar`. */
  readonly facet?: string;
}

export interface Step extends ListItem {
  readonly kind: 'step';
  /** A personal step is written on a large note by one person; the others are steps of the school. */
  readonly personal: boolean;
  readonly done: boolean;
  /** To be done yet, or under way; a step that was dropped or carried over is neither open nor done. */
  readonly open: boolean;
  readonly who?: string;
  readonly needs?: string;
  /** ISO date as written behind 📅. */
  readonly due?: string;
  readonly evaluate?: string;
  readonly continues?: string;
}

export interface Expectation extends ListItem {
  readonly kind: 'expectation';
  readonly who?: string;
  readonly focus: boolean;
  readonly outcome?: Outcome;
  readonly why?: string;
}

interface HeadingElement extends Element {
  readonly level: number;
  readonly fields: readonly Field[];
}

/** Things that stand directly under one heading, in the order of the text. */
export interface Holder {
  readonly notes: readonly StickyNote[];
  readonly steps: readonly Step[];
}

export interface Cluster extends HeadingElement, Holder {
  readonly kind: 'cluster';
  readonly energy?: number;
  readonly reason?: string;
  readonly status?: Status;
  readonly continues?: string;
}

export interface Ambition extends HeadingElement, Holder {
  readonly kind: 'ambition';
  /** The number as written after the word, if any. */
  readonly number?: number;
  readonly energy?: number;
  readonly reason?: string;
  readonly status?: Status;
  readonly continues?: string;
  readonly clusters: readonly Cluster[];
}

export interface Phase extends HeadingElement {
  readonly kind: 'phase';
  readonly number: number;
}

export interface Sheet extends HeadingElement {
  readonly kind: 'sheet';
  /** Targets of the images that stand in the sheet above every heading: the drawn pupil. */
  readonly images: readonly string[];
}

/** One session note, read. Everything in it points into `source`; nothing in it is ever printed back. */
export interface Session {
  readonly source: SourceDocument;
  /** The language that the note's own words use; undefined where it uses none. */
  readonly language?: Language;
  readonly properties: Properties;
  /** The phase headings in the order of the text; a phase may stand twice or not at all. */
  readonly phases: readonly Phase[];
  readonly sheet?: Sheet;
  readonly ambitions: readonly Ambition[];
  /** Clusters of no ambition. */
  readonly clusters: readonly Cluster[];
  /** Notes in no cluster and at no ambition, wherever they stand in the text. */
  readonly loose: readonly StickyNote[];
  /** Steps at no ambition and in no cluster: in the sheet above every heading, or under phase 6. */
  readonly steps: readonly Step[];
  readonly expectations: readonly Expectation[];
  readonly irregularities: readonly Irregularity[];
}

export type SheetElement = StickyNote | Step | Cluster | Ambition;
export type SessionElement = SheetElement | Expectation | Phase | Sheet;
