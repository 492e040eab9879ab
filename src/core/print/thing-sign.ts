import { facetOf } from '../contents';
import type { Facet, Step, StickyNote } from '../session';

/** What says of a thing on the sheet what it is, to whoever does not see its colour. */
export type ThingSign = 'bulb' | 'leaf' | 'arrow' | 'notice' | 'struck' | 'feet' | 'school';

const SIGN_OF_FACET: Readonly<Partial<Record<Facet, ThingSign>>> = {
  'opportunity': 'arrow', 'obstacle': 'notice', 'does-not-serve': 'struck',
};
export const SIGN_OF_COLOUR = { yellow: undefined, pink: 'bulb', green: 'leaf', large: 'feet' } as const;

export function signOf(thing: StickyNote | Step): ThingSign | undefined {
  if (thing.kind === 'step') return thing.personal ? 'feet' : 'school';
  const facet = facetOf(thing);
  return (facet && SIGN_OF_FACET[facet]) ?? SIGN_OF_COLOUR[thing.colour];
}
