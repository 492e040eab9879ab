import type { Session, Span } from './session';

/** Something to arrange beforehand: a task under the heading of the preparation. */
export interface PreparedItem extends Span {
  readonly words: string;
  readonly done: boolean;
  /** Offset of the mark between the brackets. */
  readonly mark: number;
}

/** A line `visie:: sterk` under the same heading. */
export interface PreparedField extends Span {
  readonly name: string;
  readonly value: string;
}

/** The part of a note that says what was prepared. Offsets are those of the whole text. */
export interface Preparation {
  readonly items: readonly PreparedItem[];
  readonly fields: readonly PreparedField[];
  /** Link texts of the notes and files named there. */
  readonly links: readonly string[];
  /** From behind the heading up to the next heading that is not below it; absent where the heading is missing. */
  readonly body?: Span;
}

const HEADING = /^##[ \t]+(?:voorbereiding|voorbereiden|preparation|preparing)[ \t]*#*[ \t]*$/imu;
const NEXT_HEADING = /^##?[ \t]/mu;
const LINE = /[^\r\n]+/gu;
const TASK = /^[ \t]*[-*+][ \t]+\[(.)\][ \t]+(.*)$/u;
const FIELD = /^[ \t]*(?:[-*+][ \t]+)?([\p{L}][\p{L} ]*)::[ \t]*(.*)$/u;
const LINK = /\[\[([^\]|#]+)[^\]]*\]\]/gu;

/** Reads the preparation of a session; nothing of it is needed for a note to be one. */
export function preparationOf({ source: { text } }: Session): Preparation {
  const heading = HEADING.exec(text);
  if (heading === null) return { items: [], fields: [], links: [] };
  const from = heading.index + heading[0].length;
  const next = NEXT_HEADING.exec(text.slice(from));
  const body = { from, to: next ? from + next.index : text.length };
  const lines = Array.from(text.slice(body.from, body.to).matchAll(LINE), match => ({ at: from + match.index, line: match[0] }));
  return {
    items: lines.flatMap(({ at, line }) => itemIn(line, at)),
    fields: lines.flatMap(({ at, line }) => fieldIn(line, at)),
    links: Array.from(text.slice(body.from, body.to).matchAll(LINK), match => match[1] ?? ''),
    body,
  };
}

/** The words as they are compared: without emphasis, case and surplus space. */
export function samePreparation(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function itemIn(line: string, at: number): PreparedItem[] {
  const match = TASK.exec(line);
  if (match === null) return [];
  const mark = at + line.indexOf('[') + 1;
  return [{ from: at, to: at + line.length, words: (match[2] ?? '').trim(), done: match[1] !== ' ', mark }];
}

function fieldIn(line: string, at: number): PreparedField[] {
  const match = FIELD.exec(line);
  return match === null ? [] : [{ from: at, to: at + line.length, name: (match[1] ?? '').trim(), value: (match[2] ?? '').trim() }];
}

function plain(words: string): string {
  return words.normalize('NFC').replace(/[*_`]/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
