import { isFull } from '../contents';
import { plain } from '../language';
import { spanOf } from '../place';
import { ambitionLabel } from '../reading/heading';
import { parseAgain } from '../reading/parse';
import { change, refuse, type Result } from '../result';
import type { Ambition, Cluster, Span } from '../session';
import { ambitionHeading } from '../syntax';
import type { Target } from '../target';
import { breakNear, lineEnd } from '../writing/lines';
import {
  contentEnd, cut, cuts, isClosed, levelEdits, pasteAbove, pasteBehind, type Section, sectionOf, spanOfAll, touching,
} from '../writing/sections';
import { applyEdits, composeEdits, insertAt, removeSpan, type TextEdit } from '../writing/text-edit';
import { headingWords } from '../writing/words';
import { ambitionOf, blockAt, dense, isClosedTree, raised, treeOf } from './blocks';
import { gone, isCluster, type Operation, type Scene, sceneOf, spanIn, withAll, withHolding } from './operation';
import { changeAt } from './placing';

interface Choice {
  readonly clusters: readonly Target[];
  readonly words: string;
  /** Makes way. */
  readonly instead?: Target;
}

/** An ambition of one or more clusters: a heading `Ambitie n: words` above the first, they one level below; `instead` makes way. */
export const choose: Operation<Choice> = (scene, intent) => {
  const { clusters, words, instead } = intent;
  return instead ? chooseInstead(scene, instead, intent) : chooseClusters(scene, clusters, words);
};

/** One ambition makes way for another in one act: either both happen, or nothing does. */
function chooseInstead(scene: Scene, instead: Target, { clusters, words }: Choice): Result {
  return withHolding(scene, instead, ambition => {
    if (ambition.kind !== 'ambition') return gone(instead);
    const first = unchooseEdits(scene, ambition, !saysNoMore(ambition));
    const between = sceneOf(parseAgain(applyEdits(scene.text, first), scene.session), scene.language);
    const result = chooseClusters(between, clusters, words);
    return result.done ? change(composeEdits(scene.text.length, first, result.edits), result.reveal) : result;
  });
}

const chooseClusters = (scene: Scene, clusters: readonly Target[], words: string): Result => withAll(scene, clusters, elements => {
  const chosen = elements.filter(isCluster);
  const [first] = chosen;
  if (first === undefined) return refuse({ code: 'nothing-to-do' });
  if (isFull(scene.session)) return refuse({ code: 'three-ambitions' });
  const trees = chosen.map(cluster => treeOf(scene, cluster));
  if (trees.some(tree => !isClosedTree(scene, tree))) return refuse({ code: 'unclosed' });
  const from = ambitionOf(scene, first);
  return from ? chooseOut(scene, from, tops(trees), words) : chooseHere(scene, first, tops(trees), words);
});

/** Clusters nested in another chosen one travel with it. */
function tops(trees: readonly (readonly Section[])[]): (readonly Section[])[] {
  return trees.filter(tree => !trees.some(other => other !== tree && tree[0] !== undefined && other.includes(tree[0])));
}

/** The heading comes above the first cluster; the others come behind it. */
function chooseHere(scene: Scene, first: Cluster, [head = [], ...rest]: readonly (readonly Section[])[], words: string): Result {
  const { text } = scene;
  const deeper = levelEdits(text, head, 1);
  const blocks = rest.map(tree => blockAt(scene, tree, first.level + 1));
  if (deeper === 'too-deep' || !blocks.every(block => block !== undefined)) return refuse({ code: 'too-deep' });
  const { from } = spanOfAll(head);
  const eol = breakNear(text, from);
  const heading = newAmbitionHeading(scene, first.level, words);
  const edit = insertAt(from, heading + (dense(scene) ? eol : eol + eol));
  const behind = blocks.length === 0 ? [] : [pasteBehind(text, spanOfAll(head), blocks, dense(scene))];
  return changeAt(scene, [edit, ...deeper, ...behind, ...cuts(text, rest.flat())], { edit, markerAt: 0 });
}

/** Clusters of an ambition leave it for a new one behind it. */
function chooseOut(scene: Scene, ambition: Ambition, trees: readonly (readonly Section[])[], words: string): Result {
  const { text } = scene;
  const blocks = trees.map(tree => blockAt(scene, tree, ambition.level + 1));
  if (!blocks.every(block => block !== undefined)) return refuse({ code: 'too-deep' });
  const heading = newAmbitionHeading(scene, ambition.level, words);
  const edit = pasteBehind(text, spanOfAll(treeOf(scene, ambition)), [heading, ...blocks], dense(scene));
  const moved = trees.flat();
  const [own, others] = [moved.filter(({ span }) => span.from < edit.from), moved.filter(({ span }) => span.from >= edit.from)];
  const taken = [...touching(own).map(span => cutBefore(scene, span, edit.from)), ...cuts(text, others)];
  return changeAt(scene, [edit, ...taken], { edit, markerAt: edit.insert.indexOf(heading) });
}

/** Takes a stretch out up to an offset at which something is put in. */
function cutBefore({ text }: Scene, span: Span, at: number): TextEdit {
  return at < span.to ? cut(text.slice(0, at), { from: span.from, to: at }) : cut(text, span);
}

/** A new ambition without clusters comes after the last ambition; where there is none, above the clusters not chosen. */
export const newAmbition: Operation<{ words: string }> = (scene, { words }) => {
  const { sheet, ambitions } = scene.session;
  if (!sheet) return refuse({ code: 'no-sheet' });
  if (isFull(scene.session)) return refuse({ code: 'three-ambitions' });
  const last = ambitions.at(-1);
  const block = newAmbitionHeading(scene, last?.level ?? sheet.level + 1, words);
  const above = last ? undefined : firstCluster(scene, sheet.level + 1);
  const span = spanOfAll(treeOf(scene, last ?? sheet));
  if (!above && !isClosed(scene.text.slice(span.from, span.to))) return refuse({ code: 'unclosed' });
  const edit = above ? pasteAbove(scene.text, above, [block], dense(scene)) : pasteBehind(scene.text, span, [block], dense(scene));
  return changeAt(scene, [edit], { edit, markerAt: edit.insert.indexOf(block) });
};

/** The first cluster not chosen, unless it hangs deeper than at `level`. */
function firstCluster({ session, sections }: Scene, level: number): Section | undefined {
  const [first] = session.clusters;
  return first && first.level <= level ? sectionOf(sections, session, first) : undefined;
}

/** The heading of a new ambition; `withNumbers` gives it the number of the place where it comes to stand. */
export function newAmbitionHeading({ session, language }: Scene, level: number, words: string): string {
  return ambitionHeading(level, headingWords(words), language, session.ambitions.length + 1);
}

/**
 * The clusters of the ambition become unchosen again; its words stay as a cluster's word, with its own notes and steps,
 * unless one of its clusters says the same.
 */
export const unchoose: Operation<{ ambition: Target }> = (scene, { ambition }) => withHolding(scene, ambition, (holding): Result => {
  if (holding.kind !== 'ambition') return gone(ambition);
  const edits = unchooseEdits(scene, holding, !saysNoMore(holding));
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(scene, holding).from);
});

/**
 * An ambition with notes, fields or text of its own becomes a cluster with its words; so does one whose `words` shall stay.
 * Else its heading goes.
 */
export function unchooseEdits(scene: Scene, ambition: Ambition, words = false): TextEdit[] {
  const [own, ...nested] = treeOf(scene, ambition);
  if (own === undefined) return [];
  const heading = isBare(scene, own) && !words ? cut(scene.text, own.span) : withoutLabel(scene, ambition);
  return [heading, ...raised(scene, nested, ambition.level)];
}

/** The words of an ambition were found with care; they may go only where one of its clusters says the same. */
export function saysNoMore({ text, clusters }: Ambition): boolean {
  return text === '' || clusters.some(cluster => plain(cluster.text) === plain(text));
}

function isBare({ text }: Scene, { heading, span }: Section): boolean {
  return heading !== undefined && contentEnd(text, span) <= lineEnd(text, heading.span.to);
}

function withoutLabel({ text, session }: Scene, ambition: Ambition): TextEdit {
  const { from, to } = spanOf(session, ambition.place);
  const marks = /^#*[ \t]*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + marks;
  return removeSpan({ from: start, to: start + ambitionLabel(text.slice(start, to)).length });
}
