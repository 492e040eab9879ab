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
  contentEnd, cutSpan, cuts, DEEPEST_LEVEL, isClosed, levelEdits, pasteAbove, pasteAfter, sectionOf, spanOfAll, touching,
  type WrittenSection,
} from '../writing/sections';
import { applyEdits, composeEdits, insertAt, removeSpan, type TextEdit } from '../writing/text-edit';
import { headingWords } from '../writing/words';
import { ambitionOf, blockAt, dense, isClosedTree, raised, treeOf } from './blocks';
import { gone, isCluster, type NoteAtHand, noteAtHand, type Operation, spanIn, withAll, withHolding } from './operation';
import { changeAt } from './placing';

interface Choice {
  readonly clusters: readonly Target[];
  readonly words: string;
  /** Makes way. */
  readonly instead?: Target;
}

/** An ambition of one or more clusters: a heading `Ambitie n: words` above the first, they one level below; `instead` makes way. */
export const choose: Operation<Choice> = (note, intent) => {
  const { clusters, words, instead } = intent;
  return instead ? chooseInstead(note, instead, intent) : chooseClusters(note, clusters, words);
};

/** One ambition makes way for another in one act: either both happen, or nothing does. */
function chooseInstead(note: NoteAtHand, instead: Target, { clusters, words }: Choice): Result {
  return withHolding(note, instead, ambition => {
    if (ambition.kind !== 'ambition') return gone(instead);
    const first = unchooseEdits(note, ambition, !saysNoMore(ambition));
    const between = noteAtHand(parseAgain(applyEdits(note.text, first), note.session), note);
    const result = chooseClusters(between, clusters, words);
    return result.done ? change(composeEdits(note.text.length, first, result.edits), result.reveal) : result;
  });
}

const chooseClusters = (note: NoteAtHand, clusters: readonly Target[], words: string): Result => withAll(note, clusters, elements => {
  const chosen = elements.filter(isCluster);
  const [first] = chosen;
  if (first === undefined) return refuse({ code: 'nothing-to-do' });
  if (isFull(note.session)) return refuse({ code: 'enough-ambitions', most: note.session.skeleton.mostAmbitions });
  const trees = chosen.map(cluster => treeOf(note, cluster));
  if (trees.some(tree => !isClosedTree(note, tree))) return refuse({ code: 'unclosed' });
  const from = ambitionOf(note, first);
  return from ? chooseOut(note, from, tops(trees), words) : chooseHere(note, first, tops(trees), words);
});

/** Clusters nested in another chosen one travel with it. */
function tops(trees: readonly (readonly WrittenSection[])[]): (readonly WrittenSection[])[] {
  return trees.filter(tree => !trees.some(other => other !== tree && tree[0] !== undefined && other.includes(tree[0])));
}

/** The heading comes above the first cluster; the others come after it. */
function chooseHere(note: NoteAtHand, first: Cluster, [head = [], ...rest]: readonly (readonly WrittenSection[])[], words: string): Result {
  const { text } = note;
  const deeper = levelEdits(text, head, 1);
  const blocks = rest.map(tree => blockAt(note, tree, first.level + 1));
  if (deeper === 'too-deep' || !blocks.every(block => block !== undefined)) return refuse({ code: 'too-deep' });
  const { from } = spanOfAll(head);
  const eol = breakNear(text, from);
  const heading = newAmbitionHeading(note, first.level, words);
  const edit = insertAt(from, heading + (dense(note) ? eol : eol + eol));
  const after = blocks.length === 0 ? [] : [pasteAfter(text, spanOfAll(head), blocks, dense(note))];
  return changeAt(note, [edit, ...deeper, ...after, ...cuts(text, rest.flat())], { edit, markerAt: 0 });
}

/** Clusters of an ambition leave it for a new one that follows. */
function chooseOut(note: NoteAtHand, ambition: Ambition, trees: readonly (readonly WrittenSection[])[], words: string): Result {
  const { text } = note;
  const blocks = trees.map(tree => blockAt(note, tree, ambition.level + 1));
  if (!blocks.every(block => block !== undefined)) return refuse({ code: 'too-deep' });
  const heading = newAmbitionHeading(note, ambition.level, words);
  const edit = pasteAfter(text, spanOfAll(treeOf(note, ambition)), [heading, ...blocks], dense(note));
  const moved = trees.flat();
  const [own, others] = [moved.filter(({ span }) => span.from < edit.from), moved.filter(({ span }) => span.from >= edit.from)];
  const taken = [...touching(own).map(span => cutBefore(note, span, edit.from)), ...cuts(text, others)];
  return changeAt(note, [edit, ...taken], { edit, markerAt: edit.insert.indexOf(heading) });
}

/** Takes a stretch out up to an offset at which something is put in. */
function cutBefore({ text }: NoteAtHand, span: Span, at: number): TextEdit {
  return at < span.to ? cutSpan(text.slice(0, at), { from: span.from, to: at }) : cutSpan(text, span);
}

/** A new ambition without clusters comes after the last ambition; where there is none, above the clusters not chosen. */
export const newAmbition: Operation<{ words: string }> = (note, { words }) => {
  const { sheet, ambitions } = note.session;
  if (!sheet) return refuse({ code: 'no-sheet' });
  if (isFull(note.session)) return refuse({ code: 'enough-ambitions', most: note.session.skeleton.mostAmbitions });
  const last = ambitions.at(-1);
  const level = last?.level ?? sheet.level + 1;
  if (level > DEEPEST_LEVEL) return refuse({ code: 'too-deep' });
  const block = newAmbitionHeading(note, level, words);
  const above = last ? undefined : firstCluster(note, level);
  const span = spanOfAll(treeOf(note, last ?? sheet));
  if (!above && !isClosed(note.text.slice(span.from, span.to))) return refuse({ code: 'unclosed' });
  const edit = above ? pasteAbove(note.text, above, [block], dense(note)) : pasteAfter(note.text, span, [block], dense(note));
  return changeAt(note, [edit], { edit, markerAt: edit.insert.indexOf(block) });
};

/** The first cluster not chosen, unless it hangs deeper than at `level`. */
function firstCluster({ session, sections }: NoteAtHand, level: number): WrittenSection | undefined {
  const [first] = session.clusters;
  return first && first.level <= level ? sectionOf(sections, session, first) : undefined;
}

/** The heading of a new ambition; `withNumbers` gives it the number of the place where it comes to stand. */
export function newAmbitionHeading({ session, language }: NoteAtHand, level: number, words: string): string {
  return ambitionHeading(level, headingWords(words), language, session.ambitions.length + 1);
}

/**
 * The clusters of the ambition become unchosen again; its words stay as a cluster's word, with its own notes and steps,
 * unless one of its clusters says the same.
 */
export const unchoose: Operation<{ ambition: Target }> = (note, { ambition }) => withHolding(note, ambition, (holding): Result => {
  if (holding.kind !== 'ambition') return gone(ambition);
  const edits = unchooseEdits(note, holding, !saysNoMore(holding));
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(note, holding).from);
});

/**
 * An ambition with notes, fields or text of its own becomes a cluster with its words; so does one whose `words` shall stay.
 * Else its heading goes.
 */
export function unchooseEdits(note: NoteAtHand, ambition: Ambition, words = false): TextEdit[] {
  const [own, ...nested] = treeOf(note, ambition);
  if (own === undefined) return [];
  const heading = isBare(note, own) && !words ? cutSpan(note.text, own.span) : withoutLabel(note, ambition);
  return [heading, ...raised(note, nested, ambition.level)];
}

/** The words of an ambition were found with care; they may go only where one of its clusters says the same. */
export function saysNoMore({ text, clusters }: Ambition): boolean {
  return text === '' || clusters.some(cluster => plain(cluster.text) === plain(text));
}

function isBare({ text }: NoteAtHand, { heading, span }: WrittenSection): boolean {
  return heading !== undefined && contentEnd(text, span) <= lineEnd(text, heading.span.to);
}

function withoutLabel({ text, session }: NoteAtHand, ambition: Ambition): TextEdit {
  const { from, to } = spanOf(session, ambition.place);
  const marks = /^#*[ \t]*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + marks;
  return removeSpan({ from: start, to: start + ambitionLabel(text.slice(start, to)).length });
}
