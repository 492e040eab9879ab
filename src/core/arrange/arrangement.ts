import type { Box } from '../geometry';
import type { Inline } from '../inline';
import type { Ambition, Cluster, Colour, Step, StickyNote } from '../session';

/**
 * Where everything on the sheet stands. All lengths are in em of the sheet: the size of the words on a note is 1, so that
 * `size` (in units of the frame) scales the sheet as one thing. Boxes are counted from the top left of the frame; what a box
 * holds (lines, tally) from the top left of that box, so that it stays the same object while the box moves.
 */
export interface Arrangement {
  /** Units of the frame (pixels, millimetres) that go into one em. */
  readonly size: number;
  /** The frame in em. */
  readonly width: number;
  readonly height: number;
  /** Where the drawn pupil stands, or the invitation to draw one. */
  readonly pupil: Box;
  readonly ambitions: readonly PlacedAmbition[];
  /** Clusters of no ambition. */
  readonly clusters: readonly PlacedCluster[];
  /** Notes in no cluster and at no ambition. */
  readonly loose: readonly CardGroup[];
  /** Steps at no ambition, mostly those of the school. */
  readonly steps: readonly CardGroup[];
  readonly labels: readonly Label[];
  /** Room that headings left which are gone: the memory of the pane. */
  readonly gaps: readonly Box[];
  /** Whether words fell under the smallest size, so that groups were folded. */
  readonly folded: boolean;
  /** Key of what is open while the rest is folded. */
  readonly open: string | undefined;
  /** While the rest is folded what hangs under no heading is open, too. */
  readonly looseOpen: boolean;
  /** What is kept of it for the next opening: plain data without any words. */
  readonly composition: Composition;
}

export interface PlacedAmbition {
  readonly thing: Ambition;
  readonly box: Box;
  readonly head: AmbitionHead;
  readonly clusters: readonly PlacedCluster[];
  /** What hangs at the ambition itself, each colour in rows of its own. */
  readonly groups: readonly CardGroup[];
}

export interface PlacedCluster {
  readonly thing: Cluster;
  readonly box: Box;
  readonly head: ClusterHead;
  /** Its notes, each colour in rows of its own; none where it is folded. */
  readonly groups: readonly CardGroup[];
  /** Drawn instead of head and notes where the cluster is folded. */
  readonly pile?: Pile;
}

/** Colours of paper, in the order in which they hang: dreams, ideas, what is there, personal steps, steps of the school. */
export type PaperKind = Colour | 'school';

/** Things of one colour under one heading, in the order of the text. */
export interface CardGroup {
  readonly paper: PaperKind;
  readonly box: Box;
  readonly cards: readonly Card[];
  /** Place for one more, left open after the last; and holes that were left by what went. In the order of the text. */
  readonly holes: readonly Box[];
  readonly pile?: Pile;
}

/** One note or step with its words set. */
export interface Card {
  readonly thing: StickyNote | Step;
  readonly box: Box;
  /** How much smaller (at most 1) its words and paddings are: in a kept composition one writes smaller where little room is left. */
  readonly scale: number;
  readonly lines: readonly Line[];
  /** The square before the name or the first words of a step. */
  readonly check?: Box;
  /** Facts and sign, at the bottom, at the end of the line. */
  readonly tail?: CardTail;
}

export interface Line {
  readonly inline: readonly Inline[];
  readonly style: WordStyle;
  /** Top left of the line within its box. */
  readonly x: number;
  readonly y: number;
  /** Of its words; and of the line, in the middle of which they stand. */
  readonly width: number;
  readonly height: number;
}

export interface CardTail {
  /** The facts, mostly one line; each ends at `end`. The sign follows the last. */
  readonly lines: readonly Line[];
  readonly end: number;
  /** Where the sign stands within the card. */
  readonly sign?: Box;
}

export interface GroupHead {
  readonly box: Box;
  /** The words, broken. */
  readonly lines: readonly Line[];
  readonly tally?: TallyMarks;
  /** Place of the key that sends notes here. */
  readonly chip: Box;
  readonly status?: Line;
  /** Reason and where it comes from, in italics. */
  readonly notes: readonly Line[];
}

export interface AmbitionHead extends GroupHead {
  /** The disc with its number. */
  readonly disc: Box;
}

export type ClusterHead = GroupHead;

/** The strokes, and their number after them. */
export interface TallyMarks {
  readonly count: number;
  readonly strokes: Box;
  readonly number: Line;
}

/** A folded group: some sheets on top of each other. */
export interface Pile {
  /** What `Frame.open` names to open it: the cluster's key, or `key/paper` of a group at an ambition (`loose/yellow`, `steps/school`). */
  readonly key: string;
  readonly lines: readonly Line[];
  readonly tally?: TallyMarks;
  /** How many things lie in it, in words. */
  readonly count: Line;
  readonly chip: Box;
  /** How many sheets are drawn, 1–4. */
  readonly sheets: number;
}

/** Words over a group that has no heading of its own. */
export interface Label {
  readonly of: 'loose' | 'steps';
  readonly box: Box;
  readonly line: Line;
}

export type WordStyle = 'note' | 'soft' | 'name' | 'fact' | 'word' | 'sentence' | 'count' | 'status' | 'label' | 'pile';

/** A style's size in em of the sheet, and how it is written. */
export const STYLES: Readonly<Record<WordStyle, { readonly size: number; readonly weight: 500 | 700; readonly italic: boolean }>> = {
  note: { size: 1, weight: 500, italic: false },
  soft: { size: 1, weight: 500, italic: true },
  name: { size: 1.06, weight: 700, italic: false },
  fact: { size: 1, weight: 700, italic: false },
  word: { size: 1.32, weight: 700, italic: false },
  sentence: { size: 1.9, weight: 700, italic: false },
  count: { size: 1, weight: 700, italic: false },
  status: { size: 0.9, weight: 700, italic: false },
  label: { size: 0.95, weight: 700, italic: false },
  pile: { size: 1.5, weight: 700, italic: false },
};

/** How words are written where they are measured. */
export type FontFace = 'medium' | 'bold' | 'italic' | 'bold italic' | 'code';

/** The width of a stretch of text in em of its own size, so that it holds at every size. */
export type Measure = (text: string, face: FontFace) => number;

/** What is written on a card: words of the interface and of the locale come from outside. */
export interface CardWords {
  /** Whose step it is: bold, on the first line. */
  readonly name?: string;
  /** Whether a square to be checked stands before the first line. */
  readonly check: boolean;
  readonly paragraphs: readonly Paragraph[];
  /** Facts as somebody would write them: 'Anna · voor 16 mei', 'obstakel'. */
  readonly facts?: string;
  readonly sign: boolean;
}

export interface Paragraph {
  readonly inline: readonly Inline[];
  /** In italics: what is nested, needed or decided. */
  readonly soft: boolean;
  /** Steps of indentation. */
  readonly depth: number;
}

export interface HeadWords {
  readonly inline: readonly Inline[];
  /** The number of strokes. */
  readonly tally?: number;
  readonly status?: string;
  readonly notes?: string;
}

/** What the sheet says of each thing. The same things must get the same words as long as it is the same object. */
export interface SheetWording {
  readonly card: (thing: StickyNote | Step) => CardWords;
  readonly head: (thing: Ambition | Cluster) => HeadWords;
  readonly label: Readonly<Record<Label['of'], string | undefined>>;
  /** Of a cluster: '12 briefjes'. */
  readonly count: (things: number) => string;
  /** Of one colour: 'Idee · 6', since colours are not seen by everybody; loose dreams are what notes are at first: '12 losse briefjes'. */
  readonly countOf: (paper: PaperKind, things: number, loose: boolean) => string;
}

/** How words come onto the sheet. Keep the object: what was measured with it is remembered with it. */
export interface Typesetting {
  readonly measure: Measure;
  readonly wording: SheetWording;
}

/** The shape to fill, in units of its own: pixels of a pane, millimetres of a paper. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Words on notes grow no larger; beyond it there is air. On glass 28 px, a note written by hand. */
  readonly largest: number;
  /** Where words would be smaller, groups fold, but for loose notes while most is loose. On glass 9.5 px; 0 where none may (print). */
  readonly smallest: number;
  /** Width of the drawn pupil for a height of 1. */
  readonly pupil: number;
  /** For how many more each small group is composed; one where nothing is said. */
  readonly room?: number;
  /** Key of the pile that is open while others are folded; without it what opens by itself. */
  readonly open?: string;
  /** Where nobody asked for one to be open, none is. */
  readonly closed?: boolean;
}

/** What was chosen: which columns, how wide, what stands in them, and where rows break. No words, so it may be stored. */
export interface Composition {
  readonly size: number;
  /** For how many more each small group was given room; one where nothing is said. */
  readonly room?: number;
  readonly folded: boolean;
  /** Not even the cluster with the biggest tally opens by itself. */
  readonly closed?: boolean;
  readonly columns: readonly SheetColumn[];
  /** What lies below the columns over the whole width, from the top. */
  readonly bands: readonly SheetBlock[];
}

export interface SheetColumn {
  /** In em. */
  readonly width: number;
  readonly blocks: readonly SheetBlock[];
}

/** The n-th ambition or free cluster of the board, or what there is one of. */
export type SheetBlock =
  | { readonly kind: 'ambition' | 'cluster'; readonly at: number }
  | { readonly kind: 'pupil' | 'loose' | 'steps' };
