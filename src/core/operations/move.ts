import { refuse } from '../result';
import { applyEdits } from '../writing/text-edit';
import { type ItemLines, linesAt, markerBeside, removals } from '../writing/list-items';
import { changeAt, insertion, newSheet, withSpot } from './placing';
import { isItem, itemOf, outermost, spanIn, withAll, type Item, type Operation, type Scene } from './scene';

export const move: Operation<'move'> = (scene, { targets, to }) => withAll(scene, targets, elements => {
  const items = outermost(scene, elements.filter(isItem));
  return withSpot(scene, to, spot => {
    const spans = items.map(item => spanIn(scene, item));
    const at = spot?.before && spanIn(scene, spot.before).from;
    if (at !== undefined && spans.some(span => span.from < at && at < span.to)) return refuse({ code: 'into-itself' });
    const here = at !== undefined && spans.some(span => span.from === at);
    if (here) return refuse({ code: 'nothing-to-do' });
    const moved = items.map(item => movedLines(scene, item));
    const added = spot ? insertion(scene, spot, moved, spans) : newSheet(scene, moved);
    const written = items.map(item => itemOf(scene, item));
    const edits = [...removals(scene.text, written, added.edit.from), added.edit];
    return applyEdits(scene.text, edits) === scene.text ? refuse({ code: 'nothing-to-do' }) : changeAt(scene, edits, added);
  });
});

/** The lines of an item as they stand at another place in the note. */
export function movedLines(scene: Scene, item: Item): ItemLines {
  const written = itemOf(scene, item);
  return (prefix, neighbour) => {
    const marker = neighbour === undefined ? written.marker : markerBeside(neighbour, written.marker);
    return linesAt(scene.text, written, prefix, marker);
  };
}
