import { refuse, type Result } from '../result';
import { PHASE_OF_STEPS } from '../syntax';
import { oneLine } from '../writing/words';
import { newItem } from './new-item';
import { changeAt, insertion, withPhase, withSpot, type Spot } from './placing';
import type { Operation } from './scene';

export const addStep: Operation<'add-step'> = (scene, { words, personal, who, needs, evaluate, evaluator, due, to }) => {
  const line = oneLine(words);
  if (line === '') return refuse({ code: 'no-words' });
  const item = newItem({
    words: line,
    task: true,
    due,
    ...(personal ? { colour: 'large' } : {}),
    fields: [['who', who], ['needs', needs], ['evaluate', evaluate], ['evaluator', evaluator]],
  }, scene.language);
  const put = (spot: Spot): Result => {
    const added = insertion(scene, spot, [item]);
    return changeAt(scene, [added.edit], added);
  };
  if (to.into === undefined && to.before === undefined) return withPhase(scene, PHASE_OF_STEPS, section => put({ section }));
  return withSpot(scene, to, spot => (spot ? put(spot) : refuse({ code: 'no-sheet' })));
};
