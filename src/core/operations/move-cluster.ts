import { refuse, type Result } from '../result';
import type { SessionElement } from '../session';
import { change } from '../result';
import { cut, isClosed, levelEdits, pasteAbove, pasteBehind, type Section, spanOfAll } from '../writing/sections';
import { findTarget } from '../target';
import { blockAt, dense, levelIn, treeOf } from './blocks';
import { sourceOf } from './choose';
import { changeAt } from './placing';
import { gone, isHolding, withHolding, type Holding, type Operation, type Scene } from './scene';

export const moveCluster: Operation<'move-cluster'> = (scene, { cluster, to }) => withHolding(scene, cluster, (moving): Result => {
  const before = to.before && findTarget(scene.session, to.before);
  if (to.before && (before === undefined || !isHolding(before))) return gone(to.before);
  const into = to.into && findTarget(scene.session, to.into);
  if (to.into && into === undefined) return gone(to.into);
  const tree = treeOf(scene, moving);
  if (!isClosed(sourceOf(scene, tree))) return refuse({ code: 'unclosed' });
  if ([before, into].some(element => element && isWithin(scene, element, tree))) return refuse({ code: 'into-itself' });
  return before && isHolding(before) ? above(scene, tree, before) : behind(scene, tree, moving, into);
});

function isWithin(scene: Scene, element: SessionElement, tree: readonly Section[]): boolean {
  return isHolding(element) && tree.some(section => treeOf(scene, element)[0] === section);
}

function above(scene: Scene, tree: readonly Section[], before: Holding): Result {
  const [section] = treeOf(scene, before);
  const block = blockAt(scene, tree, before.level);
  if (section === undefined || block === undefined) return refuse({ code: 'too-deep' });
  const span = spanOfAll(tree);
  if (section.span.from === span.to) return relevelled(scene, tree, before.level);
  const edit = pasteAbove(scene.text, section, [block], dense(scene));
  return changeAt(scene, [edit, cut(scene.text, span)], { edit, markerAt: 0 });
}

function behind(scene: Scene, tree: readonly Section[], moving: Holding, into: SessionElement | undefined): Result {
  const ambition = into?.kind === 'ambition' ? into : undefined;
  const holder = ambition ?? scene.session.sheet;
  if (holder === undefined) return refuse({ code: 'no-sheet' });
  const level = moving.kind === 'ambition' ? moving.level : levelFor(scene, holder, tree);
  const rest = treeOf(scene, holder);
  if (rest.at(-1) === tree.at(-1)) return relevelled(scene, tree, level);
  const block = blockAt(scene, tree, level);
  if (block === undefined) return refuse({ code: 'too-deep' });
  const edit = pasteBehind(scene.text, spanOfAll(rest), [block], dense(scene));
  return changeAt(scene, [edit, cut(scene.text, spanOfAll(tree))], { edit, markerAt: edit.insert.length - block.length });
}

function levelFor(scene: Scene, holder: SessionElement, tree: readonly Section[]): number {
  const ambition = holder.kind === 'ambition' ? holder : undefined;
  const isOnly = ambition?.clusters.length === 1 && treeOf(scene, ambition)[1] === tree[0];
  return isOnly ? ambition.level + 1 : levelIn(scene, ambition);
}

/** It stands at the right place already; only its level may change. */
function relevelled(scene: Scene, tree: readonly Section[], level: number): Result {
  const edits = levelEdits(scene.text, tree, level - (tree[0]?.heading?.level ?? level));
  if (edits === 'too-deep') return refuse({ code: 'too-deep' });
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanOfAll(tree).from);
}
