import { applyEdits, composeEdits, insertAt } from '../writing/text-edit';
import { isFull } from '../contents';
import { parseAgain } from '../reading/parse';
import { change, refuse, type Result } from '../result';
import type { Ambition, Cluster, SessionElement } from '../session';
import type { Target } from '../target';
import { breakNear } from '../writing/lines';
import { cut, isClosed, levelEdits, pasteBehind, type Section, spanOfAll } from '../writing/sections';
import { newAmbitionHeading } from './ambition-heading';
import { ambitionOf, blockAt, dense, treeOf } from './blocks';
import { changeAt } from './placing';
import { gone, sceneOf, withAll, withHolding, type IntentOf, type Operation, type Scene } from './scene';
import { saysNoMore, unchooseEdits } from './unchoose';

export const choose: Operation<'choose'> = (scene, intent) => {
  const { clusters, words, instead } = intent;
  return instead ? chooseInstead(scene, instead, intent) : chooseClusters(scene, clusters, words);
};

/** One ambition makes way for another in one act: either both happen, or nothing does. */
function chooseInstead(scene: Scene, instead: Target, { clusters, words }: IntentOf<'choose'>): Result {
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
  if (trees.some(tree => !isClosed(sourceOf(scene, tree)))) return refuse({ code: 'unclosed' });
  const from = ambitionOf(scene, first);
  return from ? chooseOut(scene, from, tops(trees), words) : chooseHere(scene, first, tops(trees), words);
});

export function isCluster(element: SessionElement): element is Cluster {
  return element.kind === 'cluster';
}

export function sourceOf({ text }: Scene, tree: readonly Section[]): string {
  const { from, to } = spanOfAll(tree);
  return text.slice(from, to);
}

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
  return changeAt(scene, [edit, ...deeper, ...behind, ...rest.map(tree => cut(text, spanOfAll(tree)))], { edit, markerAt: 0 });
}

/** Clusters of an ambition leave it for a new one behind it. */
function chooseOut(scene: Scene, ambition: Ambition, trees: readonly (readonly Section[])[], words: string): Result {
  const { text } = scene;
  const blocks = trees.map(tree => blockAt(scene, tree, ambition.level + 1));
  if (!blocks.every(block => block !== undefined)) return refuse({ code: 'too-deep' });
  const heading = newAmbitionHeading(scene, ambition.level, words);
  const edit = pasteBehind(text, spanOfAll(treeOf(scene, ambition)), [heading, ...blocks], dense(scene));
  return changeAt(scene, [edit, ...trees.map(tree => cutBefore(scene, tree, edit.from))], { edit, markerAt: edit.insert.indexOf(heading) });
}

/** Takes sections out up to an offset at which something is put in. */
function cutBefore({ text }: Scene, tree: readonly Section[], at: number): ReturnType<typeof cut> {
  const span = spanOfAll(tree);
  return at > span.from && at < span.to ? cut(text.slice(0, at), { from: span.from, to: at }) : cut(text, span);
}
