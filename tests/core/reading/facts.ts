import { lineOf, sourceOf } from '../../../src/core/place';
import type { Session, StickyNote } from '../../../src/core/session';
import { parse } from '../../read';

export function read(...lines: readonly string[]): Session {
  return parse(`${lines.join('\n')}\n`);
}

/** `geel/x: words` of every note of a list. */
export function notes(list: readonly StickyNote[]): string[] {
  return list.map(({ colour, facet, text }) => `${colour}${facet === undefined ? '' : `/${facet}`}: ${text}`);
}

export function texts(list: readonly { readonly text: string }[]): string[] {
  return list.map(({ text }) => text);
}

/** What one edits when one edits the words. */
export function words(session: Session, element: { readonly pieces: StickyNote['pieces'] }): string {
  return element.pieces.map(piece => sourceOf(session, piece)).join('');
}

/** `code@line: subject`, lines counted from 1. */
export function oddities(session: Session): string[] {
  return session.irregularities.map(({ code, place, subject }) => `${code}@${lineOf(session, place) + 1}: ${subject}`);
}

/** The only note of a text of one item. */
export function onlyNote(session: Session): StickyNote {
  const [note, other] = session.loose;
  if (!note || other) throw new Error(`${session.loose.length} notes`);
  return note;
}
