import type { Inline } from '../inline';
import type { Language } from '../language';
import type { Colour, Field, IrregularityCode, Span } from '../session';
import type { ChapterName } from '../syntax';
import type { WordsFact } from './words';

/** What one chunk of text holds, whatever its surroundings make of it. All spans count from the start of the chunk. */
export interface ChunkFacts {
  /** The first part stands before any heading of the chunk, the others each begin with one. */
  readonly parts: readonly PartFacts[];
  readonly definitions: readonly { readonly identifier: string; readonly url: string }[];
  /** The code blocks that are a method which the note carries. */
  readonly methods?: readonly MethodFact[];
  /** Words of the format by language, for telling the language of the note. */
  readonly dutch: number;
  readonly english: number;
}

export interface MethodFact extends Span {
  readonly text: string;
}

export interface PartFacts {
  readonly heading?: HeadingFact;
  readonly items: readonly ItemFact[];
  readonly paragraphs: readonly ParagraphFact[];
  readonly oddities: readonly OddityFact[];
}

/** What the things of a block need of it. */
export interface BlockText {
  /** Unlike any other of the documents it came from; `Place.block` names it. */
  readonly id: number;
  readonly text: string;
  /** Of its headings and items, by their index. */
  readonly keys: readonly string[];
}

/** A paragraph that belongs to no item, as far as it holds more than words. */
export interface ParagraphFact {
  readonly from: number;
  /** Its lines that are nothing but a field; those of the first one below a heading are the heading's too. */
  readonly fields: readonly FieldFact[];
  /** Where it may hold links or pictures. */
  readonly inline: readonly Inline[];
}

/** What is odd in the text itself, whatever its surroundings make of it. */
export interface OddityFact extends Span {
  readonly code: IrregularityCode;
  readonly subject?: string;
}

export type FieldFact = Omit<Field, 'place'> & Span;

export interface HeadingFact extends Span {
  /** Number among the headings and items of the chunk. */
  readonly index: number;
  readonly level: number;
  /** The words after a prefix that the format gives a meaning. */
  readonly words: WordsFact;
  readonly role: HeadingRole;
  /** What it is where phases stand: the number it begins with, and the words after that. */
  readonly phase?: PhaseFact;
  readonly fields: readonly FieldFact[];
}

export interface PhaseFact {
  readonly number: number;
  readonly words: WordsFact;
}

export type HeadingRole =
  | { readonly kind: 'sheet' | 'other' | ChapterName }
  | { readonly kind: 'ambition'; readonly number?: number };

export interface ColourFact {
  readonly colour: Colour;
  readonly facet?: string;
}

export interface NestedFact {
  readonly depth: number;
  readonly words: WordsFact;
}

/** A list item at any depth; `children` are the items nested in it, `nested` also holds the text between them. */
export interface ItemFact extends Span {
  readonly index: number;
  /** The character between the brackets of a task. */
  readonly mark?: string;
  readonly words: WordsFact;
  /** The words without the tag for focus, where there is one. */
  readonly focusWords?: WordsFact;
  readonly colours: readonly ColourFact[];
  /** Every tag of the item's own paragraph with its name, colours and focus among them. */
  readonly tags: readonly TagFact[];
  readonly fields: readonly FieldFact[];
  readonly dates: readonly DateFact[];
  /** Where on the first line something begins that ends on another: code, a link, a formula. No tag can stand in it. */
  readonly across?: number;
  /** The first line, where it is nothing but a field. */
  readonly field?: FieldFact;
  /** Text and child items, in order. */
  readonly nested: readonly (NestedFact | ItemFact)[];
}

export interface TagFact extends Span {
  readonly name: string;
}

export interface DateFact extends Span {
  readonly emoji: string;
  /** As written; `valid` when it is a day of the calendar. */
  readonly date: string;
  readonly valid: boolean;
}

export function isItemFact(fact: NestedFact | ItemFact): fact is ItemFact {
  return 'nested' in fact;
}

/** Counts words of the two vocabularies. */
export class LanguageTally {
  dutch = 0;
  english = 0;

  add(language: Language | undefined): void {
    if (language === 'nl') this.dutch++;
    if (language === 'en') this.english++;
  }
}
