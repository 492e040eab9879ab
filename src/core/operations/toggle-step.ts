import { change } from '../result';
import { placedItem } from './item-parts';
import { gone, withItem, type Operation } from './scene';

export const toggleStep: Operation<'toggle-step'> = (scene, { target }) => withItem(scene, target, item => {
  const placed = placedItem(scene, item);
  if (placed?.fact.mark === undefined) return gone(target);
  const at = scene.text.indexOf('[', placed.span.from) + 1;
  return change([{ from: at, to: at + placed.fact.mark.length, insert: /x/iu.test(placed.fact.mark) ? ' ' : 'x' }]);
});
