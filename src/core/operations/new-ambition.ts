import { refuse } from '../result';
import { isClosed, pasteAbove, pasteBehind, spanOfAll } from '../writing/heading-blocks';
import { sectionOf } from '../writing/sections';
import { newAmbitionHeading } from './ambition-heading';
import { dense, isFull, treeOf } from './blocks';
import { changeAt } from './placing';
import type { Operation } from './scene';

/** Behind the last ambition; where there is none, above the clusters not chosen. */
export const newAmbition: Operation<'new-ambition'> = (scene, { words }) => {
  const { sheet, ambitions, clusters } = scene.session;
  if (!sheet) return refuse({ code: 'no-sheet' });
  if (isFull(scene)) return refuse({ code: 'three-ambitions' });
  const last = ambitions.at(-1);
  const block = newAmbitionHeading(scene, last?.level ?? sheet.level + 1, words);
  const above = last || !clusters[0] || clusters[0].level > sheet.level + 1 ? undefined : sectionOf(scene.sections, scene.session, clusters[0]);
  const span = spanOfAll(treeOf(scene, last ?? sheet));
  if (!above && !isClosed(scene.text.slice(span.from, span.to))) return refuse({ code: 'unclosed' });
  const edit = above ? pasteAbove(scene.text, above, [block], dense(scene)) : pasteBehind(scene.text, span, [block], dense(scene));
  return changeAt(scene, [edit], { edit, markerAt: edit.insert.indexOf(block) });
};
