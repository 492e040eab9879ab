import { change, refuse, type Result } from '../result';
import { propertyEdits, type PropertyChange } from '../writing/property-edits';
import type { Scene } from './scene';

/** Writes properties, or refuses where they cannot be read. */
export function withProperties(scene: Scene, changes: readonly PropertyChange[]): Result {
  const edits = propertyEdits(scene.text, changes, scene.language);
  if (edits === 'broken') return refuse({ code: 'broken-frontmatter' });
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
}
