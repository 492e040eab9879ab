import { spanOf } from '../place';
import { NO_DEFINITIONS } from '../reading/markdown';
import { readBlocks } from '../reading/read-chunk';
import { change, refuse, type Result } from '../result';
import type { SessionElement, Span } from '../session';
import { headingLine } from '../syntax';
import { findTarget, type Target } from '../target';
import { removals } from '../writing/list-items';
import {
  contentEnd, cutSpan, DEEPEST_LEVEL, isClosed, levelEdits, pasteAbove, pasteAfter, spanOfAll, type WrittenSection,
} from '../writing/sections';
import { wordSplices } from '../writing/text-difference';
import { insertAt, type TextEdit } from '../writing/text-edit';
import { headingWords } from '../writing/words';
import { blockAt, dense, isClosedTree, levelIn, newBlock, treeOf } from './blocks';
import { movedLines } from './notes';
import {
  gone, type Holding, isHolding, isItem, itemOf, type NoteAtHand, type Operation, outermost, spanIn, withAll, withHolding,
} from './operation';
import { changeAt, type Destination } from './placing';

/**
 * A new cluster with a word (may be empty) at the end of an ambition or, without `into`, among the clusters not chosen;
 * the notes move into it in their order.
 */
export const newCluster: Operation<{ word: string; notes: readonly Target[]; into?: Target }> = (note, { word, notes, into }) =>
  withAll(note, notes, elements => {
    if (into === undefined) {
      const { sheet } = note.session;
      return sheet ? clusterAfter(note, treeOf(note, sheet), sheet.level + 1, word, elements) : refuse({ code: 'no-sheet' });
    }
    return withHolding(note, into, holding => {
      const level = holding.kind === 'ambition' ? levelIn(note, holding) : holding.level;
      return clusterAfter(note, treeOf(note, holding), level, word, elements);
    });
  });

/** A new cluster after what stands in some sections; the notes come into it. */
export function clusterAfter(
  note: NoteAtHand, sections: readonly WrittenSection[], level: number, word: string, notes: readonly SessionElement[],
): Result {
  if (level > DEEPEST_LEVEL) return refuse({ code: 'too-deep' });
  const { text } = note;
  const items = outermost(note, notes.filter(isItem));
  const span = spanOfAll(sections);
  if (!isClosed(text.slice(span.from, span.to))) return refuse({ code: 'unclosed' });
  const block = newBlock(note, headingLine(level, clusterWords(word)), items.map(item => movedLines(note, item)));
  const edit = pasteAfter(text, span, [block], dense(note));
  const edits = [...removals(text, items.map(item => itemOf(note, item)), contentEnd(text, span)), edit];
  return changeAt(note, edits, { edit, markerAt: edit.insert.length - block.length });
}

/** The named notes leave their cluster for a new one right after it. */
export const splitCluster: Operation<{ cluster: Target; notes: readonly Target[]; word: string }> = (note, { cluster, notes, word }) =>
  withHolding(note, cluster, holding =>
    withAll(note, notes, elements => clusterAfter(note, treeOf(note, holding), holding.level, word, elements)));

/** The word of a cluster or the words of an ambition. */
export const rename: Operation<{ target: Target; words: string }> = (note, { target, words }) => withHolding(note, target, holding => {
  const edits = renaming(note, holding, words);
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(note, holding).from);
});

export function renaming({ text, session }: NoteAtHand, holding: Holding, words: string): TextEdit[] {
  const next = holding.kind === 'cluster' ? clusterWords(words) : headingWords(words);
  const spans = onOneLine(text, holding.pieces.map(piece => spanOf(session, piece)));
  if (spans.length > 0) return wordSplices(text, spans, next);
  if (next === '') return [];
  const { from, to } = spanOf(session, holding.place);
  const opening = /^.*?(?=[ \t]*(?:[ \t]#+)?[ \t]*$)/u.exec(text.slice(from, to))?.[0] ?? '';
  return [insertAt(from + opening.length, ` ${next}`)];
}

/** Words that go on on the next line, as those of a heading with its line drawn below may: what comes in their place has one line. */
function onOneLine(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of spans) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && /^\s+$/u.test(text.slice(last.to, from));
    if (goesOn) joined.splice(-1, 1, { from: last.from, to });
    else joined.push({ from, to });
  }
  return joined;
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
export const moveCluster: Operation<{ cluster: Target; to: Destination }> = (note, { cluster, to }) =>
  withHolding(note, cluster, (moving): Result => {
    const before = to.before && findTarget(note.session, to.before);
    if (to.before && (before === undefined || !isHolding(before))) return gone(to.before);
    const into = to.into && findTarget(note.session, to.into);
    if (to.into && into === undefined) return gone(to.into);
    const tree = treeOf(note, moving);
    if (!isClosedTree(note, tree)) return refuse({ code: 'unclosed' });
    if ([before, into].some(element => element && isWithin(note, element, tree))) return refuse({ code: 'into-itself' });
    return before && isHolding(before) ? movedAbove(note, tree, before) : movedAfter(note, tree, moving, into);
  });

function isWithin(note: NoteAtHand, element: SessionElement, tree: readonly WrittenSection[]): boolean {
  return isHolding(element) && tree.some(section => treeOf(note, element)[0] === section);
}

function movedAbove(note: NoteAtHand, tree: readonly WrittenSection[], before: Holding): Result {
  const [section] = treeOf(note, before);
  const block = blockAt(note, tree, before.level);
  if (section === undefined || block === undefined) return refuse({ code: 'too-deep' });
  const span = spanOfAll(tree);
  if (section.span.from === span.to) return relevelled(note, tree, before.level);
  const edit = pasteAbove(note.text, section, [block], dense(note));
  return changeAt(note, [edit, cutSpan(note.text, span)], { edit, markerAt: 0 });
}

function movedAfter(note: NoteAtHand, tree: readonly WrittenSection[], moving: Holding, into: SessionElement | undefined): Result {
  const ambition = into?.kind === 'ambition' ? into : undefined;
  const holder = ambition ?? note.session.sheet;
  if (holder === undefined) return refuse({ code: 'no-sheet' });
  const level = moving.kind === 'ambition' ? moving.level : levelFor(note, holder, tree);
  const rest = treeOf(note, holder);
  if (rest.at(-1) === tree.at(-1)) return relevelled(note, tree, level);
  const block = blockAt(note, tree, level);
  if (block === undefined) return refuse({ code: 'too-deep' });
  const edit = pasteAfter(note.text, spanOfAll(rest), [block], dense(note));
  return changeAt(note, [edit, cutSpan(note.text, spanOfAll(tree))], { edit, markerAt: edit.insert.length - block.length });
}

function levelFor(note: NoteAtHand, holder: SessionElement, tree: readonly WrittenSection[]): number {
  const ambition = holder.kind === 'ambition' ? holder : undefined;
  const isOnly = ambition?.clusters.length === 1 && treeOf(note, ambition)[1] === tree[0];
  return isOnly ? ambition.level + 1 : levelIn(note, ambition);
}

/** It stands at the right place already; only its level may change. */
function relevelled(note: NoteAtHand, tree: readonly WrittenSection[], level: number): Result {
  const edits = levelEdits(note.text, tree, level - (tree[0]?.heading?.level ?? level));
  if (edits === 'too-deep') return refuse({ code: 'too-deep' });
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanOfAll(tree).from);
}
