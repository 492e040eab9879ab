import { plain } from '../language';
import { elementsOf, spanOf } from '../place';
import { parseAgain } from '../reading/parse';
import type { Refusal } from '../result';
import type { Cluster, Parked, Session, SessionElement } from '../session';
import { findTarget, type Target } from '../target';
import { type Section, sectionsOf } from '../writing/sections';
import { applyEdits, isTangled, type TextEdit } from '../writing/text-edit';
import { type Entry, holds, type Scene, spanIn } from './operation';

/**
 * Markdown is full of corners where a line that moves draws in its neighbours. Whatever an operation thought of, the text after its
 * edits is read once more: all notes, steps, expectations and headings that were not meant must still be told apart in it.
 */
export function lossIn<A>(scene: Scene, operation: Entry<A>, asked: A, edits: readonly TextEdit[]): Refusal | undefined {
  if (isTangled(edits)) return { code: 'would-lose' };
  if (edits.some(edit => touchesUnread(scene, edit))) return { code: 'unread-text' };
  const after = parseAgain(applyEdits(scene.text, edits), scene.session);
  const changed = operation.changes?.(asked) ?? [];
  if (!keepsHeadings(scene, after, operation, changed)) return { code: 'would-lose' };
  const [before, found] = [operation.rereads ? [] : unmeant(scene, changed), told(after)];
  if (!holdsAll(found.map(words), before.map(words))) return { code: 'would-lose' };
  return found.length < before.length + (operation.adds?.(asked) ?? 0) ? { code: 'unclosed' } : undefined;
}

function keepsHeadings<A>(scene: Scene, after: Session, operation: Entry<A>, changed: readonly Target[]): boolean {
  const { shapes, rewords, rereads, removes } = operation;
  const sections = sectionsOf(after);
  if (shapes && !rewords && !saysAll(scene, after)) return false;
  if (!shapes && !holdsAll(headingsOf(sections), headingsLeft(scene, removes ? changed : []))) return false;
  if (rereads && outlineOf(sections) !== outlineOf(scene.sections)) return false;
  return !removes || holdsAll(shapeOf(after), shapeLeft(scene, changed));
}

/** Inside text that was not read nobody can tell what an edit makes of it; taking it along as a whole is another matter. */
function touchesUnread({ session }: Scene, { from, to }: TextEdit): boolean {
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

function headingsOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ heading }) => (heading ? [heading.fact.words.text] : []));
}

/** Words of headings may come together, or go where another heading says the same; none may be gone. */
function saysAll({ sections }: Scene, after: Session): boolean {
  const found = headingsOf(sectionsOf(after)).map(plain);
  return headingsOf(sections).every(words => found.some(other => other.includes(plain(words))));
}

/** The headings with their fields: a line that becomes a note may draw a heading out of what stands below it, or part a field from one. */
function outlineOf(sections: readonly Section[]): string {
  const headings = sections.flatMap(({ heading }) => heading?.fact ?? []);
  return JSON.stringify(headings.map(({ words: { text }, fields }) => [text, fields.map(({ value }) => value)]));
}

function headingsLeft(scene: Scene, removed: readonly Target[]): string[] {
  const spans = named(scene, removed).map(element => spanIn(scene, element));
  return headingsOf(scene.sections.filter(({ heading }) => !spans.some(({ from }) => from === heading?.span.from)));
}

/** Which cluster belongs to which ambition, or to none. */
function shapeOf({ ambitions, clusters }: Session): string[] {
  const chosen = ambitions.flatMap(one => one.clusters.map(({ text }) => `${one.text} > ${text}`));
  return [...chosen, ...clusters.map(({ text }) => ` > ${text}`)];
}

function shapeLeft(scene: Scene, targets: readonly Target[]): string[] {
  const gone = new Set<SessionElement>(named(scene, targets));
  const { ambitions, clusters } = scene.session;
  const staying = (cluster: Cluster): boolean => !gone.has(cluster);
  return shapeOf({
    ...scene.session,
    ambitions: ambitions.filter(one => !gone.has(one)).map(one => ({ ...one, clusters: one.clusters.filter(staying) })),
    clusters: [...clusters, ...ambitions.filter(one => gone.has(one)).flatMap(one => one.clusters)].filter(staying),
  });
}

function named({ session }: Scene, targets: readonly Target[]): SessionElement[] {
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
function unmeant(scene: Scene, changed: readonly Target[]): Told[] {
  const all = told(scene.session);
  const spans = named(scene, changed).map(element => spanIn(scene, element));
  if (spans.length === 0) return all;
  return all.filter(element => {
    const span = spanIn(scene, element);
    return !spans.some(meant => (meant.from === span.from && meant.to === span.to) || holds(meant, span));
  });
}
