import type { Inline } from './inline';
import type { Language } from './language';
import type { Properties } from './properties';
import type { ReadingAids, Skeleton } from './skeleton';

/** In the order of the phases in which they are written; keys and buttons follow it. */
export const COLOURS = ['yellow', 'pink', 'green', 'large'] as const;
export type Colour = typeof COLOURS[number];
export type Status = 'reached' | 'going' | 'reworded' | 'let go';
/** What a note is beside its colour: whom an idea is for, what an activity means for the ambition. */
export type Facet = 'education' | 'teacher' | 'pupil' | 'opportunity' | 'obstacle' | 'does-not-serve';
export type Outcome = 'yes' | 'partly' | 'no';
/** What the box of a step says; any other mark counts as done, as in the app. */
export type StepState = 'open' | 'under way' | 'done' | 'dropped' | 'carried over';
/** What is asked at each return, for education, teacher and pupil: what shows, what each puts in, what those involved know and can do. */
export type ReturnQuestion = 'visible' | 'commitment' | 'ability';
/** Whose milestone on the road so far it is. */
export type MilestoneOwner = 'self' | 'teacher' | 'pupil';
/** The four pillars of the self-evaluation. */
export type Pillar = 'vision' | 'programme' | 'expertise' | 'cooperation';

/** A stretch of the text in UTF-16 units, counted from its start unless told otherwise; `to` is exclusive. */
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
  /** The source of the words, in order; concatenated they are what one edits. Tags, fields and dates lie between and after them. */
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
  /** `leraar` in `#roze/leraar`, `obstakel` in `#groen/obstakel/eerst`. */
  readonly facet?: string;
  /** It asks attention first. */
  readonly first: boolean;
  /** What was decided about it. */
  readonly decision?: string;
}

export interface Step extends ListItem {
  readonly kind: 'step';
  /** A personal step is written on a large note by one person; the others are steps of the school. */
  readonly personal: boolean;
  readonly state: StepState;
  readonly done: boolean;
  /** To be done yet, or under way; a step that was dropped or carried over is neither open nor done. */
  readonly open: boolean;
  readonly who?: string;
  readonly needs?: string;
  /** ISO date as written after 📅. */
  readonly due?: string;
  /** ISO date as written after ✅. */
  readonly completed?: string;
  /** ISO date, or words: `voor de zomer`. */
  readonly evaluate?: string;
  readonly evaluator?: string;
  readonly how?: string;
  /** Who took it over. */
  readonly by?: string;
  /** Why it was dropped. */
  readonly why?: string;
  readonly continues?: string;
}

export interface Expectation extends ListItem {
  readonly kind: 'expectation';
  readonly who?: string;
  readonly focus: boolean;
  /** The question underneath. */
  readonly beneath?: string;
  readonly outcome?: Outcome;
  readonly why?: string;
}

/** Something that was put aside and comes back in the guide of a later phase. */
export interface Parked extends ListItem {
  readonly kind: 'parked';
  /** The phase it comes back in; absent where the value was not understood. */
  readonly phase?: number;
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

/** What the field lines below the heading of a cluster or ambition say; a value that was not understood is only in its `fields`. */
export interface Weighed {
  readonly energy?: number;
  readonly reason?: string;
  /** Who looks for its word; the first reports. */
  readonly group: readonly string[];
  readonly status?: Status;
  /** Why that status. */
  readonly why?: string;
  readonly decision?: string;
  readonly continues?: string;
}

export interface Cluster extends HeadingElement, Holder, Weighed {
  readonly kind: 'cluster';
}

export interface Ambition extends HeadingElement, Holder, Weighed {
  readonly kind: 'ambition';
  /** The number as written after the word, if any. */
  readonly number?: number;
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

/** An item of a chapter with what is nested in it. */
export interface ChapterItem {
  readonly place: Place;
  readonly text: string;
  readonly inline: readonly Inline[];
  /** The character in its box. */
  readonly mark?: string;
  /** Its first line, where that is a field: `visie:: 3`. */
  readonly field?: Field;
  readonly fields: readonly Field[];
  readonly items: readonly ChapterItem[];
}

/** A part of the note with a heading of its own that is no phase and no sheet: preparation, looking back, the road so far. */
export interface Chapter {
  readonly heading: Place;
  readonly items: readonly ChapterItem[];
  /** Field lines in its paragraphs. */
  readonly fields: readonly Field[];
  readonly images: readonly string[];
  /** Link texts of the notes and files named in it. */
  readonly links: readonly string[];
  /** The next heading that is not below it; absent where it reaches to the end of the note. */
  readonly end?: Place;
}

/** How the meeting was closed, as written and, where understood, counted. */
export interface Closing {
  readonly thumbs?: { readonly written: string; readonly counts?: Readonly<Record<Outcome, number>> };
  readonly facilitation?: { readonly written: string; readonly outcome?: Outcome };
  /** Targets of the pictures below the heading of the last phase: photos of the wall. */
  readonly images: readonly string[];
}

/** The text that a session was read from, cut into blocks that are read one by one, with what it was read with. */
export interface Source extends ReadingAids {
  readonly text: string;
  /** Together they are the text; `Place.block` is the id of one. */
  readonly blocks: readonly { readonly id: number; readonly text: string }[];
}

/** One session note, read. Everything in it points into `source`; nothing in it is ever printed back. */
export interface Session {
  readonly source: Source;
  /** The language that the note's own words use; undefined where it uses none. */
  readonly language?: Language;
  readonly properties: Properties;
  /** Of its method, else of its kind of conversation. */
  readonly skeleton: Skeleton;
  /** The text of the method that the note carries: the one that was read last, where what stands there now cannot be read. */
  readonly method?: string;
  /** The phase headings in the order of the text; a phase may stand twice or not at all. */
  readonly phases: readonly Phase[];
  readonly sheet?: Sheet;
  readonly ambitions: readonly Ambition[];
  /** Clusters of no ambition. */
  readonly clusters: readonly Cluster[];
  /** Notes in no cluster and at no ambition, wherever they stand in the text. */
  readonly loose: readonly StickyNote[];
  /** Steps at no ambition and in no cluster: in the sheet above every heading, or under the phase of steps. */
  readonly steps: readonly Step[];
  readonly expectations: readonly Expectation[];
  readonly parked: readonly Parked[];
  readonly preparation?: Chapter;
  readonly lookingBack?: Chapter;
  readonly road?: Chapter;
  readonly closing: Closing;
  readonly irregularities: readonly Irregularity[];
}

export type SheetElement = StickyNote | Step | Cluster | Ambition;
export type SessionElement = SheetElement | Expectation | Phase | Sheet;

/** What is odd in a note. It is told, never repaired. */
export type IrregularityCode =
  | 'two-colours'
  | 'ambition-without-words'
  | 'cluster-without-notes'
  | 'too-many-ambitions'
  | 'number-differs'
  | 'unknown-phase'
  | 'phase-twice'
  | 'sheet-twice'
  | 'unreadable-date'
  | 'unreadable-course'
  | 'unclear-property'
  | 'property-twice'
  | 'unreadable-field'
  | 'unclosed-comment'
  | 'nested-too-deep'
  | 'too-much-markup'
  | 'broken-frontmatter'
  | 'unclosed-frontmatter'
  | 'unreadable-method';

export interface Irregularity {
  readonly code: IrregularityCode;
  readonly place: Place;
  /** The words it is about: the note, the property, the heading. */
  readonly subject: string;
}
