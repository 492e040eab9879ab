import { change, refuse, type Result } from '../result';
import { oneLine } from '../writing/words';
import { settingField } from './heading-fields';
import { withHolding, type IntentOf, type Operation, type Scene } from './scene';

/** All groups at once: they were split together. */
export const setGroups: Operation<'set-groups'> = (scene, { groups }) => {
  const results = groups.map(group => settingGroup(scene, group));
  const refused = results.find(result => !result.done && result.refusal.code !== 'nothing-to-do');
  if (refused) return refused;
  const edits = results.flatMap(result => (result.done ? result.edits : []));
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
};

function settingGroup(scene: Scene, { cluster, people }: IntentOf<'set-groups'>['groups'][number]): Result {
  const names = people.map(oneLine).join(', ');
  return withHolding(scene, cluster, holding => settingField(scene, holding, 'group', names === '' ? undefined : names));
}
