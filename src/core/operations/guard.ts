import { plain } from '../language';
import { elementsOf, spanOf } from '../place';
import { parseAgain } from '../reading/parse';
import type { Refusal } from '../result';
import type { Cluster, Parked, Session, SessionElement } from '../session';
import { findTarget, type Target } from '../target';
import { sectionsOf, type WrittenSection } from '../writing/sections';
import { applyEdits, isTangled, type TextEdit } from '../writing/text-edit';
import { type Entry, holdsSpan, type NoteAtHand, spanIn } from './operation';

/**
 * Markdown is full of corners where a line that moves draws in its neighbours. Whatever an operation thought of, the text after its
 * edits is read once more: all notes, steps, expectations and headings that were not meant must still be told apart in it.
 */
export function lossIn<A>(note: NoteAtHand, operation: Entry<A>, asked: A, edits: readonly TextEdit[]): Refusal | undefined {
  if (isTangled(edits)) return { code: 'would-lose' };
  if (edits.some(edit => touchesUnread(note, edit))) return { code: 'unread-text' };
  const after = parseAgain(applyEdits(note.text, edits), note.session);
  const changed = operation.changes?.(asked) ?? [];
  if (!keepsHeadings(note, after, operation, changed)) return { code: 'would-lose' };
  const [before, found] = [operation.rereads ? [] : unmeant(note, changed), told(after)];
  if (!holdsAll(found.map(words), before.map(words))) return { code: 'would-lose' };
  return found.length < before.length + (operation.adds?.(asked) ?? 0) ? { code: 'unclosed' } : undefined;
}

function keepsHeadings<A>(note: NoteAtHand, after: Session, operation: Entry<A>, changed: readonly Target[]): boolean {
  const { shapes, rewords, rereads, removes } = operation;
  const sections = sectionsOf(after);
  if (shapes && !rewords && !saysAll(note, after)) return false;
  if (rewords && headingsOf(sections).length < headingsOf(note.sections).length) return false;
  if (!shapes && !holdsAll(headingsOf(sections), headingsLeft(note, removes ? changed : []))) return false;
  if (rereads && outlineOf(sections) !== outlineOf(note.sections)) return false;
  return !removes || holdsAll(shapeOf(after), shapeLeft(note, changed));
}

/** Inside text that was not read nobody can tell what an edit makes of it; taking it along as a whole is another matter. */
function touchesUnread({ session }: NoteAtHand, { from, to }: TextEdit): boolean {
  return session.irregularities.some(({ code, place }) => {
    if (code !== 'nested-too-deep' && code !== 'too-much-markup') return false;
    const span = spanOf(session, place);
    return span.from < to && from < span.to && !(from <= span.from && span.to <= to) || (from === to && span.from < from && from < span.to);
  });
}

/** What must still be there, in so many words. */
type Told = SessionElement | Parked;

function holdsAll(found: readonly string[], wanted: readonly string[]): boolean {
  const times = new Map<string, number>();
  for (const one of found) times.set(one, (times.get(one) ?? 0) + 1);
  return wanted.every(one => {
    const left = times.get(one) ?? 0;
    times.set(one, left - 1);
    return left > 0;
  });
}

function headingsOf(sections: readonly WrittenSection[]): string[] {
  return sections.flatMap(({ heading }) => (heading ? [heading.fact.words.text] : []));
}

/** Words of headings may come together, or go where another heading says the same; none may be gone. */
function saysAll({ sections }: NoteAtHand, after: Session): boolean {
  const found = headingsOf(sectionsOf(after)).map(plain);
  return headingsOf(sections).every(words => found.some(other => other.includes(plain(words))));
}

/** The headings with their fields: a line that becomes a note may draw a heading out of what stands below it, or part a field from one. */
function outlineOf(sections: readonly WrittenSection[]): string {
  const headings = sections.flatMap(({ heading }) => heading?.fact ?? []);
  return JSON.stringify(headings.map(({ words: { text }, fields }) => [text, fields.map(({ value }) => value)]));
}

function headingsLeft(note: NoteAtHand, removed: readonly Target[]): string[] {
  const spans = named(note, removed).map(element => spanIn(note, element));
  return headingsOf(note.sections.filter(({ heading }) => !spans.some(({ from }) => from === heading?.span.from)));
}

/** Which cluster belongs to which ambition, or to none. */
function shapeOf({ ambitions, clusters }: Session): string[] {
  const chosen = ambitions.flatMap(one => one.clusters.map(({ text }) => `${one.text} > ${text}`));
  return [...chosen, ...clusters.map(({ text }) => ` > ${text}`)];
}

function shapeLeft(note: NoteAtHand, targets: readonly Target[]): string[] {
  const gone = new Set<SessionElement>(named(note, targets));
  const { ambitions, clusters } = note.session;
  const staying = (cluster: Cluster): boolean => !gone.has(cluster);
  return shapeOf({
    ...note.session,
    ambitions: ambitions.filter(one => !gone.has(one)).map(one => ({ ...one, clusters: one.clusters.filter(staying) })),
    clusters: [...clusters, ...ambitions.filter(one => gone.has(one)).flatMap(one => one.clusters)].filter(staying),
  });
}

function named({ session }: NoteAtHand, targets: readonly Target[]): SessionElement[] {
  return targets.flatMap(target => findTarget(session, target) ?? []);
}

function told(session: Session): Told[] {
  const things = elementsOf(session).filter(({ kind }) => kind === 'note' || kind === 'step' || kind === 'expectation');
  return [...things, ...session.parked];
}

/** A note may become a step, or an expectation a note: only its words must be there. */
function words({ text }: Told): string {
  return text;
}

/** What was not named for taking away or for other words. */
function unmeant(note: NoteAtHand, changed: readonly Target[]): Told[] {
  const all = told(note.session);
  const spans = named(note, changed).map(element => spanIn(note, element));
  if (spans.length === 0) return all;
  return all.filter(element => {
    const span = spanIn(note, element);
    return !spans.some(meant => (meant.from === span.from && meant.to === span.to) || holdsSpan(meant, span));
  });
}
