import { spanOf } from '../place';
import { NO_DEFINITIONS } from '../reading/markdown';
import { readBlocks } from '../reading/read-chunk';
import { change, refuse, type Result } from '../result';
import type { SessionElement } from '../session';
import { headingLine } from '../syntax';
import { findTarget, type Target } from '../target';
import { removals } from '../writing/list-items';
import { contentEnd, cut, isClosed, levelEdits, pasteAbove, pasteBehind, type Section, spanOfAll } from '../writing/sections';
import { wordSplices } from '../writing/text-difference';
import { insertAt, type TextEdit } from '../writing/text-edit';
import { headingWords } from '../writing/words';
import { blockAt, dense, isClosedTree, levelIn, newBlock, treeOf } from './blocks';
import { movedLines } from './notes';
import {
  gone, type Holding, isHolding, isItem, itemOf, type Operation, outermost, type Scene, spanIn, withAll, withHolding,
} from './operation';
import { changeAt, type Destination } from './placing';

/**
 * A new cluster with a word (may be empty) at the end of an ambition or, without `into`, among the clusters not chosen;
 * the notes move into it in their order.
 */
export const newCluster: Operation<{ word: string; notes: readonly Target[]; into?: Target }> = (scene, { word, notes, into }) =>
  withAll(scene, notes, elements => {
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

/** The named notes leave their cluster for a new one right behind it. */
export const splitCluster: Operation<{ cluster: Target; notes: readonly Target[]; word: string }> = (scene, { cluster, notes, word }) =>
  withHolding(scene, cluster, holding =>
    withAll(scene, notes, elements => clusterBehind(scene, treeOf(scene, holding), holding.level, word, elements)));

/** The word of a cluster or the words of an ambition. */
export const rename: Operation<{ target: Target; words: string }> = (scene, { target, words }) => withHolding(scene, target, holding => {
  const edits = renaming(scene, holding, words);
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(scene, holding).from);
});

export function renaming({ text, session }: Scene, holding: Holding, words: string): TextEdit[] {
  const next = holding.kind === 'cluster' ? clusterWords(words) : headingWords(words);
  const spans = holding.pieces.map(piece => spanOf(session, piece));
  if (spans.length > 0) return wordSplices(text, spans, next);
  if (next === '') return [];
  const { from, to } = spanOf(session, holding.place);
  const opening = /^.*?(?=[ \t]*(?:[ \t]#+)?[ \t]*$)/u.exec(text.slice(from, to))?.[0] ?? '';
  return [insertAt(from + opening.length, ` ${next}`)];
}

const ESCAPED_SPACE = '&#32;';

/**
 * The word of a cluster as its heading holds it. A word that would make another thing of the heading (an ambition, the
 * sheet) is written so that it reads the same and means only itself.
 */
export function clusterWords(word: string): string {
  const words = headingWords(word);
  switch (roleOf(words)) {
    case 'ambition': return words.replace(/:|[ \t]+(?=[-–—](?:[ \t]|$))/u, sign => (sign === ':' ? '\\:' : ESCAPED_SPACE));
    case 'sheet': return words.replace(/\s/u, ESCAPED_SPACE);
    default: return words;
  }
}

/** What a reader would make of it is asked of the reader. */
function roleOf(words: string): string | undefined {
  return readBlocks(`# ${words}`, NO_DEFINITIONS).parts[1]?.heading?.role.kind;
}

/** Moves a cluster among clusters, or into and out of an ambition; or an ambition among ambitions (`to.before`). */
export const moveCluster: Operation<{ cluster: Target; to: Destination }> = (scene, { cluster, to }) =>
  withHolding(scene, cluster, (moving): Result => {
    const before = to.before && findTarget(scene.session, to.before);
    if (to.before && (before === undefined || !isHolding(before))) return gone(to.before);
    const into = to.into && findTarget(scene.session, to.into);
    if (to.into && into === undefined) return gone(to.into);
    const tree = treeOf(scene, moving);
    if (!isClosedTree(scene, tree)) return refuse({ code: 'unclosed' });
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
