import { change, refuse } from '../result';
import type { SessionElement } from '../session';
import type { TextEdit } from '../writing/text-edit';
import { elementsOf } from '../place';
import { contentEnd, cut, sectionOf } from '../writing/sections';
import { breakNear } from '../writing/lines';
import { besideItem, linesAt, removals, writtenItem, type WrittenItem } from '../writing/list-items';
import { isCluster } from './choose';
import { headingRemoval, itemsIn } from './heading-removal';
import { holds, inTextOrder, isItem, itemOf, outermost, spanIn, withAll, type Item, type Operation, type Scene } from './scene';
import { unchooseEdits } from './unchoose';

export const remove: Operation<'remove'> = (scene, { targets }) => withAll(scene, targets, elements => {
  const elsewhere = elements.filter(isItem).filter(item => !isInRemoved(scene, item, elements));
  const edits = [...itemEdits(scene, elsewhere), ...headingEdits(scene, elements)];
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
});

/** Items of a cluster that goes are taken out together with it. */
function isInRemoved(scene: Scene, item: Item, elements: readonly SessionElement[]): boolean {
  const sections = elements.filter(isCluster).map(cluster => sectionOf(scene.sections, scene.session, cluster));
  return sections.some(section => itemsIn(scene, section, [item]).length > 0);
}

function headingEdits(scene: Scene, elements: readonly SessionElement[]): TextEdit[] {
  const edits = elements.flatMap(element => {
    if (element.kind === 'cluster') return headingRemoval(scene, element, elements);
    return element.kind === 'ambition' ? unchooseEdits(scene, element) : [];
  });
  return joinedCuts(scene.text, edits.filter(edit => !edits.some(other => takesOut(other, edit))));
}

/** Sections that go and touch each other go as one; at the end of the text the blank lines above them go too. */
function joinedCuts(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last === undefined || !isCut(last) || !isCut(edit) || edit.from > last.to) {
      joined.push(edit);
      continue;
    }
    const to = edit.to === contentEnd(text, edit) ? text.length : edit.to;
    joined.splice(-1, 1, cut(text, { from: last.from, to: Math.max(last.to, to) }));
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
export function itemEdits(scene: Scene, items: readonly Item[]): TextEdit[] {
  const tops = outermost(scene, items);
  const survivors = new Map(tops.map(top => [top, survivorsOf(scene, top, items)]));
  const whole = tops.filter(top => survivors.get(top)?.length === 0);
  const split = tops.filter(top => survivors.get(top)?.length !== 0);
  return [
    ...removals(scene.text, whole.map(item => itemOf(scene, item))),
    ...split.map(top => replacement(scene, itemOf(scene, top), survivors.get(top) ?? [])),
  ];
}

function survivorsOf(scene: Scene, top: Item, named: readonly Item[]): Item[] {
  const span = spanIn(scene, top);
  const nested = elementsOf(scene.session).filter(isItem).filter(other => holds(span, spanIn(scene, other)) && !named.includes(other));
  return inTextOrder(scene, outermost(scene, nested)).filter(item => item.kind !== 'expectation');
}

function replacement({ session, text, ...scene }: Scene, top: WrittenItem, survivors: readonly Item[]): TextEdit {
  const eol = breakNear(text, top.span.from);
  const prefix = besideItem(top);
  const lines = survivors.flatMap(item => {
    const written = writtenItem(text, spanIn({ session, text, ...scene }, item));
    return linesAt(text, written, prefix, written.marker);
  });
  return { from: top.span.from, to: top.span.to, insert: lines.join(eol).slice(prefix.length) };
}
