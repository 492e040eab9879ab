import { preparationOf, samePreparation } from '../preparation';
import { change, refuse } from '../result';
import { replaceSpan } from '../writing/text-edit';
import { addPreparation } from './preparation-lines';
import { gone, type Operation } from './scene';

export const tickPreparation: Operation<'tick-preparation'> = (scene, { item, done, list }) => {
  const { items } = preparationOf(scene.session);
  const found = items.find(one => samePreparation(one.words, item));
  if (found?.done === done) return refuse({ code: 'nothing-to-do' });
  if (found) return change([replaceSpan({ from: found.mark, to: found.mark + 1 }, done ? 'x' : ' ')]);
  if (items.length > 0) return gone({ kind: 'step', source: item, under: [], twin: 0, twins: 1, single: true });
  return addPreparation(scene, list.map(one => `- [${done && samePreparation(one, item) ? 'x' : ' '}] ${one}`));
};
