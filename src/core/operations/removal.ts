import { elementsOf } from '../place';
import { change, refuse } from '../result';
import type { Cluster, SessionElement } from '../session';
import type { Target } from '../target';
import { breakNear, isBlank } from '../writing/lines';
import { besideItem, linesAt, removals, writtenItem, type WrittenItem } from '../writing/list-items';
import { contentEnd, cutSpan, headingLineRemovals, sectionOf, withoutBlankStart, type WrittenSection } from '../writing/sections';
import { applyEdits, insertAt, type TextEdit } from '../writing/text-edit';
import { unchooseEdits } from './ambitions';
import { raised, shifted, treeOf } from './blocks';
import {
  holdsSpan, inTextOrder, isCluster, isItem, type Item, itemOf, type NoteAtHand, type Operation, outermost, spanIn, withAll,
} from './operation';

export const remove: Operation<{ targets: readonly Target[] }> = (note, { targets }) => withAll(note, targets, elements => {
  const elsewhere = elements.filter(isItem).filter(item => !isInRemoved(note, item, elements));
  const headings = headingEdits(note, elements);
  const kept = headings.find(({ from, to, insert }) => from === to && insert !== '')?.from;
  const edits = joinedCuts(note.text, [...itemEdits(note, elsewhere, kept), ...headings]);
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
});

/** Items of a cluster that goes are taken out together with it. */
function isInRemoved(note: NoteAtHand, item: Item, elements: readonly SessionElement[]): boolean {
  const sections = elements.filter(isCluster).map(cluster => sectionOf(note.sections, note.session, cluster));
  return sections.some(section => itemsIn(note, section, [item]).length > 0);
}

function headingEdits(note: NoteAtHand, elements: readonly SessionElement[]): TextEdit[] {
  const edits = elements.flatMap(element => {
    if (element.kind === 'cluster') return headingRemoval(note, element, elements);
    return element.kind === 'ambition' ? unchooseEdits(note, element) : [];
  });
  return edits.filter(edit => !edits.some(other => takesOut(other, edit)));
}

/** What goes and touches goes as one; at the end of the text the blank lines above them go too. */
function joinedCuts(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last === undefined || !isCut(last) || !isCut(edit) || edit.from > last.to) {
      joined.push(edit);
      continue;
    }
    const to = edit.to === contentEnd(text, edit) ? text.length : edit.to;
    joined.splice(-1, 1, cutSpan(text, { from: last.from, to: Math.max(last.to, to) }));
  }
  return joined;
}

function isCut({ from, to, insert }: TextEdit): boolean {
  return insert === '' && from < to;
}

/** A heading that goes needs no other level. */
function takesOut(whole: TextEdit, part: TextEdit): boolean {
  const longer = whole.to - whole.from > part.to - part.from;
  return longer && whole.insert === '' && part.from < part.to && whole.from <= part.from && part.to <= whole.to;
}

/** Removes items; a note of its own that is nested in one and was not named comes out in its place. */
export function itemEdits(note: NoteAtHand, items: readonly Item[], kept?: number): TextEdit[] {
  const tops = outermost(note, items);
  const survivors = new Map(tops.map(top => [top, survivorsOf(note, top, items)]));
  const whole = tops.filter(top => survivors.get(top)?.length === 0);
  const split = tops.filter(top => survivors.get(top)?.length !== 0);
  return [
    ...removals(note.text, whole.map(item => itemOf(note, item)), kept),
    ...split.map(top => replacement(note, itemOf(note, top), survivors.get(top) ?? [])),
  ];
}

function survivorsOf(note: NoteAtHand, top: Item, named: readonly Item[]): Item[] {
  const span = spanIn(note, top);
  const nested = elementsOf(note.session).filter(isItem).filter(other => holdsSpan(span, spanIn(note, other)) && !named.includes(other));
  return inTextOrder(note, outermost(note, nested)).filter(item => item.kind !== 'expectation');
}

function replacement({ session, text, ...note }: NoteAtHand, top: WrittenItem, survivors: readonly Item[]): TextEdit {
  const eol = breakNear(text, top.span.from);
  const prefix = besideItem(top);
  const lines = survivors.flatMap(item => {
    const written = writtenItem(text, spanIn({ session, text, ...note }, item));
    return linesAt(text, written, prefix, written.marker);
  });
  return { from: top.span.from, to: top.span.to, insert: lines.join(eol).slice(prefix.length) };
}

/** Items that stand in a cluster that is removed too. */
export function itemsIn(note: NoteAtHand, section: WrittenSection | undefined, elements: readonly SessionElement[]): Item[] {
  return elements.filter(isItem).filter(item => {
    const { from } = spanIn(note, item);
    return section !== undefined && section.span.from <= from && from < section.span.to;
  });
}

/** A removed cluster takes its heading and fields along; what stands in it and was not named stays on the sheet, loose. */
export function headingRemoval(note: NoteAtHand, cluster: Cluster, elements: readonly SessionElement[]): TextEdit[] {
  const { text, session } = note;
  const [section, ...nested] = treeOf(note, cluster);
  const sheet = session.sheet && sectionOf(note.sections, session, session.sheet);
  if (!section || !sheet) return [];
  const left = leftOver(note, section, itemsIn(note, section, elements));
  const gone = [cutSpan(text, section.span), ...raised(note, nested, cluster.level)];
  if (left === '') return gone;
  const at = contentEnd(text, sheet.span);
  const eol = breakNear(text, at);
  return [...gone, insertAt(at, eol + eol + left)];
}

function leftOver(note: NoteAtHand, section: WrittenSection, named: readonly Item[]): string {
  const { from, to } = section.span;
  const edits = [...itemEdits(note, named), ...headingLineRemovals(note.text, section)].map(edit => shifted(edit, -from));
  const body = withoutBlankStart(applyEdits(note.text.slice(from, to), edits)).trimEnd();
  return isBlank(body, { from: 0, to: body.length }) ? '' : body;
}
