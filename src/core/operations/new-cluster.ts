import { refuse, type Result } from '../result';
import type { SessionElement } from '../session';
import { headingLine } from '../syntax';
import { contentEnd, isClosed, pasteBehind, type Section, spanOfAll } from '../writing/sections';
import { removals } from '../writing/list-items';
import { dense, levelIn, newBlock, treeOf } from './blocks';
import { clusterWords } from './cluster-heading';
import { movedLines } from './move';
import { changeAt } from './placing';
import { isItem, itemOf, outermost, withAll, withHolding, type Operation, type Scene } from './scene';

export const newCluster: Operation<'new-cluster'> = (scene, { word, notes, into }) => withAll(scene, notes, elements => {
  if (into === undefined) {
    const { sheet } = scene.session;
    return sheet ? clusterBehind(scene, treeOf(scene, sheet), sheet.level + 1, word, elements) : refuse({ code: 'no-sheet' });
  }
  return withHolding(scene, into, holding => {
    const level = holding.kind === 'ambition' ? levelIn(scene, holding) : holding.level;
    return clusterBehind(scene, treeOf(scene, holding), level, word, elements);
  });
});

/** A new cluster behind what stands in some sections; the notes come into it. */
export function clusterBehind(
  scene: Scene, sections: readonly Section[], level: number, word: string, notes: readonly SessionElement[],
): Result {
  if (level > 6) return refuse({ code: 'too-deep' });
  const { text } = scene;
  const items = outermost(scene, notes.filter(isItem));
  const span = spanOfAll(sections);
  if (!isClosed(text.slice(span.from, span.to))) return refuse({ code: 'unclosed' });
  const block = newBlock(scene, headingLine(level, clusterWords(word)), items.map(item => movedLines(scene, item)));
  const edit = pasteBehind(text, span, [block], dense(scene));
  const edits = [...removals(text, items.map(item => itemOf(scene, item)), contentEnd(text, span)), edit];
  return changeAt(scene, edits, { edit, markerAt: edit.insert.length - block.length });
}
