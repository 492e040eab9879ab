import type { Cluster, SessionElement } from '../session';
import { applyEdits, insertAt, type TextEdit } from '../writing/text-edit';
import { breakNear, isBlank } from '../writing/lines';
import { contentEnd, cut, headingLineRemovals, type Section, sectionOf, withoutBlankStart } from '../writing/sections';
import { raised, shifted, treeOf } from './blocks';
import { isItem, spanIn, type Item, type Scene } from './scene';
import { itemEdits } from './remove';

/** Items that stand in a cluster that is removed too. */
export function itemsIn(scene: Scene, section: Section | undefined, elements: readonly SessionElement[]): Item[] {
  return elements.filter(isItem).filter(item => {
    const { from } = spanIn(scene, item);
    return section !== undefined && section.span.from <= from && from < section.span.to;
  });
}

/** A removed cluster takes its heading and fields along; what stands in it and was not named stays on the sheet, loose. */
export function headingRemoval(scene: Scene, cluster: Cluster, elements: readonly SessionElement[]): TextEdit[] {
  const { text, session } = scene;
  const [section, ...nested] = treeOf(scene, cluster);
  const sheet = session.sheet && sectionOf(scene.sections, session, session.sheet);
  if (!section || !sheet) return [];
  const left = leftOver(scene, section, itemsIn(scene, section, elements));
  const gone = [cut(text, section.span), ...raised(scene, nested, cluster.level)];
  if (left === '') return gone;
  const at = contentEnd(text, sheet.span);
  const eol = breakNear(text, at);
  return [...gone, insertAt(at, eol + eol + left)];
}

function leftOver(scene: Scene, section: Section, named: readonly Item[]): string {
  const { from, to } = section.span;
  const edits = [...itemEdits(scene, named), ...headingLineRemovals(scene.text, section)].map(edit => shifted(edit, -from));
  const body = withoutBlankStart(applyEdits(scene.text.slice(from, to), edits)).trimEnd();
  return isBlank(body, { from: 0, to: body.length }) ? '' : body;
}
