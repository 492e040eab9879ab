import { change, refuse } from '../result';
import { focusTag } from '../syntax';
import { behindWords, knownTags, placedItem, takingOut } from './item-parts';
import { gone, withItem, type Operation } from './scene';

export const setFocus: Operation<'set-focus'> = (scene, { target, focus }) => withItem(scene, target, item => {
  const placed = placedItem(scene, item);
  if (placed === undefined) return gone(target);
  const tags = knownTags(placed).filter(({ name }) => name === 'focus');
  if (tags.length > 0 === focus) return refuse({ code: 'nothing-to-do' });
  return change(focus ? [behindWords(scene.text, placed, focusTag(scene.language))] : tags.map(tag => takingOut(scene.text, tag)));
});
