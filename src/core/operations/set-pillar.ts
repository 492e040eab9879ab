import { preparationOf, samePreparation } from '../preparation';
import { change, refuse } from '../result';
import { nextLine } from '../writing/lines';
import { removeSpan, replaceSpan } from '../writing/text-edit';
import { addPreparation } from './preparation-lines';
import type { Operation } from './scene';

export const setPillar: Operation<'set-pillar'> = (scene, { pillar, words }) => {
  const field = preparationOf(scene.session).fields.find(one => samePreparation(one.name, pillar));
  const value = words.replace(/\s+/gu, ' ').trim();
  if (field === undefined) return value === '' ? refuse({ code: 'nothing-to-do' }) : addPreparation(scene, [`- ${pillar}:: ${value}`]);
  if (value === field.value) return refuse({ code: 'nothing-to-do' });
  if (value === '') return change([removeSpan({ from: field.from, to: nextLine(scene.text, field.from) })]);
  const behindName = scene.text.indexOf('::', field.from) + 2;
  return change([replaceSpan({ from: behindName, to: field.to }, ` ${value}`)]);
};
