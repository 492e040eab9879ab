import { refuse } from '../result';
import { addPreparation } from './preparation-lines';
import type { Operation } from './scene';

export const addEvi: Operation<'add-evi'> = (scene, { link }) =>
  (link.trim() === '' ? refuse({ code: 'no-words' }) : addPreparation(scene, [`- Evi: ${link.trim()}`]));
