import { change, refuse, type Result } from '../result';
import { applyEdits } from '../text-edit';
import { propertyEdits, type PropertyChange } from '../writing/property-edits';
import { spanIn, type Scene } from './scene';

/** Writes properties, or refuses where they cannot be read; shows the heading of `phase`, where there is one. */
export function withProperties(scene: Scene, changes: readonly PropertyChange[], phase?: number): Result {
  const edits = propertyEdits(scene.text, changes, scene.language);
  if (edits === 'broken') return refuse({ code: 'broken-frontmatter' });
  const heading = scene.session.phases.find(({ number }) => number === phase);
  if (edits.length === 0 && heading === undefined) return refuse({ code: 'nothing-to-do' });
  if (heading === undefined) return change(edits);
  const { from } = spanIn(scene, heading);
  return change(edits, applyEdits(scene.text.slice(0, from), edits).length);
}
