/** What Obsidian adds to JavaScript's own objects. */
export const arrayAdditions = {
  first(this: unknown[]) { return this[0]; },
  last(this: unknown[]) { return this[this.length - 1]; },
  contains(this: unknown[], target: unknown) { return this.includes(target); },
  remove(this: unknown[], target: unknown) {
    for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
  },
  shuffle(this: unknown[]) {
    for (let last = this.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      [this[last], this[other]] = [this[other], this[last]];
    }
    return this;
  },
  unique(this: unknown[]) { return [...new Set(this)]; },
};

export const stringAdditions = {
  contains(this: string, target: string) { return this.includes(target); },
  format(this: string, ...args: string[]) { return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole); },
};

export const mathAdditions = {
  clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
  square: (value: number) => value * value,
};

export const objectAdditions = {
  isEmpty: (object: object) => Object.keys(object).length === 0,
  each: <T>(object: Record<string, T>, callback: (value: T, key: string) => boolean | void, context?: unknown) =>
    Object.entries(object).every(([key, value]) => callback.call(context, value, key) !== false),
};

export const otherAdditions = {
  combine: <T>(arrays: T[][]) => arrays.flat(),
  isString: (value: unknown) => typeof value === 'string',
  isNumber: (value: unknown) => typeof value === 'number',
};
