/** A plugin used something of Obsidian that the workbench does not have. */
export class NotInWorkbench extends Error {
  constructor(member: string) {
    super(`The workbench does not implement ${member}`);
    this.name = 'NotInWorkbench';
  }
}

// Asked of any object by promises, serialisers, frameworks and developer tools.
const ASKED_OF_EVERYTHING = new Set(['then', 'toJSON', 'nodeType', 'tagName', '$$typeof', 'length', 'splice', 'displayName', 'inspect', 'default', '__esModule']);

function isQuiet(key: string | symbol): boolean {
  return typeof key === 'symbol' || key in Object.prototype || ASKED_OF_EVERYTHING.has(key);
}

/**
 * The end of a prototype chain that throws on what nobody above has. A proxy around the
 * objects would give every object two identities; here `this` stays what it is.
 */
export function throwingPrototype(name?: string): object {
  return new Proxy({}, {
    get(target, key, receiver: object) {
      if (isQuiet(key)) return Reflect.get(target, key, receiver) as unknown;
      const owner = name ?? String(Reflect.get(receiver, 'constructor')?.name);
      throw new NotInWorkbench(`${owner}.${String(key)}`);
    },
  });
}

/** Base of every class that plugins see: reading a member that it lacks throws. */
export class Strict {}
Object.setPrototypeOf(Strict.prototype, throwingPrototype());
