import { isFull } from '../contents';
import { refuse } from '../result';
import { isClosed, pasteAbove, pasteBehind, type Section, sectionOf, spanOfAll } from '../writing/sections';
import { newAmbitionHeading } from './ambition-heading';
import { dense, treeOf } from './blocks';
import { changeAt } from './placing';
import type { Operation, Scene } from './scene';

/** Behind the last ambition; where there is none, above the clusters not chosen. */
export const newAmbition: Operation<'new-ambition'> = (scene, { words }) => {
  const { sheet, ambitions } = scene.session;
  if (!sheet) return refuse({ code: 'no-sheet' });
  if (isFull(scene.session)) return refuse({ code: 'three-ambitions' });
  const last = ambitions.at(-1);
  const block = newAmbitionHeading(scene, last?.level ?? sheet.level + 1, words);
  const above = last ? undefined : firstCluster(scene, sheet.level + 1);
  const span = spanOfAll(treeOf(scene, last ?? sheet));
  if (!above && !isClosed(scene.text.slice(span.from, span.to))) return refuse({ code: 'unclosed' });
  const edit = above ? pasteAbove(scene.text, above, [block], dense(scene)) : pasteBehind(scene.text, span, [block], dense(scene));
  return changeAt(scene, [edit], { edit, markerAt: edit.insert.indexOf(block) });
};

/** The first cluster not chosen, unless it hangs deeper than at `level`. */
function firstCluster({ session, sections }: Scene, level: number): Section | undefined {
  const [first] = session.clusters;
  return first && first.level <= level ? sectionOf(sections, session, first) : undefined;
}
