import { parseAgain } from '../reading/parse';
import { elementsOf, spanOf } from '../place';
import type { Cluster, Parked, Session, SessionElement } from '../session';
import { findTarget, type Target } from '../target';
import type { Refusal } from '../result';
import { applyEdits, isTangled, type TextEdit } from '../writing/text-edit';
import { type Section, sectionsOf } from '../writing/sections';
import type { Intent, Verb } from './intent';
import { pastedLines } from '../writing/words';
import { holds, type Scene, spanIn } from './operation';

/** These make, move or reword headings; all others leave every heading of the note as it is, but for what they take away. */
const SHAPING: ReadonlySet<Verb> = new Set<Verb>([
  'new-cluster', 'rename', 'merge-clusters', 'split-cluster', 'choose', 'new-ambition', 'unchoose', 'move-cluster',
]);

/**
 * Markdown is full of corners where a line that moves draws in its neighbours. Whatever an operation thought of, the text after its
 * edits is read once more: all notes, steps, expectations and headings that were not meant must still be told apart in it.
 */
export function lossIn(scene: Scene, intent: Intent, edits: readonly TextEdit[]): Refusal | undefined {
  if (isTangled(edits)) return { code: 'would-lose' };
  if (edits.some(edit => touchesUnread(scene, edit))) return { code: 'unread-text' };
  const after = parseAgain(applyEdits(scene.text, edits), scene.session);
  const [before, found] = [unmeant(scene, intent), told(after)];
  if (!holdsAll(found.map(words), before.map(words))) return { code: 'would-lose' };
  if (!SHAPING.has(intent.verb) && !holdsAll(headingsOf(sectionsOf(after)), headingsLeft(scene, intent))) return { code: 'would-lose' };
  if (intent.verb === 'tag-lines' && outlineOf(sectionsOf(after)) !== outlineOf(scene.sections)) return { code: 'would-lose' };
  if (intent.verb === 'remove' && !holdsAll(shapeOf(after), shapeLeft(scene, intent.targets))) return { code: 'would-lose' };
  return found.length < before.length + added(intent) ? { code: 'unclosed' } : undefined;
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

/** What is put in below an open code block or comment is text there, and no note. */
function added(intent: Intent): number {
  switch (intent.verb) {
    case 'add-notes': return pastedLines(intent.lines).length;
    case 'add-step':
    case 'add-expectation': return 1;
    default: return 0;
  }
}

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

/** The headings with their fields: a line that becomes a note may draw a heading out of what stands below it, or part a field from one. */
function outlineOf(sections: readonly Section[]): string {
  const headings = sections.flatMap(({ heading }) => heading?.fact ?? []);
  return JSON.stringify(headings.map(({ words: { text }, fields }) => [text, fields.map(({ value }) => value)]));
}

function headingsLeft(scene: Scene, intent: Intent): string[] {
  const spans = named(scene, intent.verb === 'remove' ? intent.targets : []).map(element => spanIn(scene, element));
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

/** What the intent does not name for taking away or for other words. */
function unmeant(scene: Scene, intent: Intent): Told[] {
  const all = told(scene.session);
  if (intent.verb === 'tag-lines') return [];
  const spans = named(scene, changing(intent)).map(element => spanIn(scene, element));
  if (spans.length === 0) return all;
  return all.filter(element => {
    const span = spanIn(scene, element);
    return !spans.some(meant => (meant.from === span.from && meant.to === span.to) || holds(meant, span));
  });
}

function changing(intent: Intent): readonly Target[] {
  switch (intent.verb) {
    case 'remove':
    case 'recolour': return intent.targets;
    case 'edit-words':
    case 'edit-step': return [intent.target];
    default: return [];
  }
}
