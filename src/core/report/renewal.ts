import { escaped } from './literal';

/** The two comments around a part, in one language. */
export interface PartComments {
  readonly begins: (mark: string, seal: string) => string;
  readonly ends: (mark: string) => string;
}

/** A part of a note between two comments; the first carries a seal of the words, so that a change by hand is known. */
export interface SealedPart {
  readonly mark: string;
  /** With its two comments, without a last line break; empty where the session has nothing for it. */
  readonly text: string;
}

export interface Renewal {
  readonly text: string;
  /** Marks of the parts that somebody changed by hand: they stand as they were. */
  readonly kept: readonly string[];
}

export function sealed(mark: string, body: string, words: PartComments): SealedPart {
  return { mark, text: body === '' ? '' : `${words.begins(mark, sealOf(body))}\n\n${body}\n\n${words.ends(mark)}` };
}

/**
 * The note with its parts made again. What stands around them stays to the byte; a part that was changed by hand stays too. A part
 * that is not there yet comes after the one before it, else at the end.
 */
export function renewed(note: string, parts: readonly SealedPart[]): Renewal {
  const kept: string[] = [];
  const newline = note.includes('\r\n') ? '\r\n' : '\n';
  let text = note;
  let after: number | undefined;
  for (const { mark, text: part } of parts) {
    const there = findPart(text, mark);
    if (!there && part === '') continue;
    const fresh = part.replace(/\n/gu, newline);
    if (there?.byHand) kept.push(mark);
    const { from, to, insert } = there
      ? { ...there, insert: there.byHand ? text.slice(there.from, there.to) : fresh }
      : placeFor(text, after, fresh, newline);
    text = text.slice(0, from) + insert + text.slice(to);
    after = from + insert.length;
  }
  return { text, kept };
}

interface FoundPart {
  readonly from: number;
  readonly to: number;
  readonly byHand: boolean;
}

/** From the comment that opens it to the one that closes it; a part of which one is gone is somebody's own text. */
function findPart(text: string, mark: string): FoundPart | undefined {
  const pattern = new RegExp(`^%% ${escaped(mark)} · ([0-9a-z]+) · [^\\r\\n]*%%[ \\t]*\\r?\\n`, 'mu');
  const begin = pattern.exec(text);
  if (!begin) return undefined;
  const bodyFrom = begin.index + begin[0].length;
  const end = new RegExp(`^%% / ${escaped(mark)} %%`, 'mu').exec(text.slice(bodyFrom));
  if (!end) return { from: begin.index, to: text.length, byHand: true };
  const body = text.slice(bodyFrom, bodyFrom + end.index);
  return { from: begin.index, to: bodyFrom + end.index + end[0].length, byHand: sealOf(body) !== begin[1] };
}

function placeFor(text: string, after: number | undefined, part: string, newline: string): { from: number; to: number; insert: string } {
  const at = after ?? text.length;
  const before = text.slice(0, at);
  const gap = before === '' ? '' : newline.repeat([0, 1, 2].find(missing => before.endsWith(newline.repeat(2 - missing))) ?? 2);
  const below = at === text.length ? newline : '';
  return { from: at, to: at, insert: gap + part + below };
}

/** FNV-1a over the words, whatever the line ends and empty lines around them. */
function sealOf(body: string): string {
  let hash = 0x811c9dc5;
  for (const sign of body.replace(/\r\n?/gu, '\n').trim()) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
