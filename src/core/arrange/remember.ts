import type { Typesetting } from './arrangement';

/** Makes something of a thing once for as long as it is the same object and words are set the same way: an act changes few things. */
export function remembered<Thing extends object, Made>(
  make: (thing: Thing, typesetting: Typesetting) => Made,
): (thing: Thing, typesetting: Typesetting) => Made {
  const known = new WeakMap<Typesetting, WeakMap<Thing, Made>>();
  return (thing, typesetting) => {
    let all = known.get(typesetting);
    if (!all) known.set(typesetting, all = new WeakMap());
    let made = all.get(thing);
    if (made === undefined) all.set(thing, made = make(thing, typesetting));
    return made;
  };
}
