import type { Typesetting } from './arrangement';

/**
 * Makes something of a thing once for as long as it is the same object and words are set the same way: an act changes few things.
 * `room` is for how many more the thing is set; each number is remembered apart.
 */
export function remembered<Thing extends object, Made>(
  make: (thing: Thing, typesetting: Typesetting, room: number) => Made,
): (thing: Thing, typesetting: Typesetting, room?: number) => Made {
  const known = new WeakMap<Typesetting, WeakMap<Thing, Made[]>>();
  return (thing, typesetting, room = 0) => {
    let all = known.get(typesetting);
    if (!all) known.set(typesetting, all = new WeakMap());
    let made = all.get(thing);
    if (!made) all.set(thing, made = []);
    return made[room] ??= make(thing, typesetting, room);
  };
}
