import type { Irregularity } from '../irregularity';
import type { Expectation, Step, StickyNote } from '../session';
import type { Contents } from './contents';

const NOTHING: Contents = { notes: [], steps: [], expectations: [], irregularities: [] };

/** The things of several stretches of text as one; runs at every keystroke, so it makes nothing that it need not. */
export function joinContents(list: readonly Contents[]): Contents {
  const [first] = list;
  if (list.length <= 1) return first ?? NOTHING;
  const notes: StickyNote[] = [];
  const steps: Step[] = [];
  const expectations: Expectation[] = [];
  const irregularities: Irregularity[] = [];
  for (const contents of list) {
    for (const note of contents.notes) notes.push(note);
    for (const step of contents.steps) steps.push(step);
    for (const expectation of contents.expectations) expectations.push(expectation);
    for (const irregularity of contents.irregularities) irregularities.push(irregularity);
  }
  return { notes, steps, expectations, irregularities };
}

/** `all` with `come` in the place of `gone`, where both are as much and nothing else; else undefined. */
export function exchangeContents(all: Contents, gone: Contents, come: Contents): Contents | undefined {
  if (!sameShape(gone, come)) return undefined;
  return {
    notes: exchanged(all.notes, gone.notes, come.notes), steps: exchanged(all.steps, gone.steps, come.steps),
    expectations: all.expectations, irregularities: all.irregularities,
  };
}

/** As many notes, as many steps, and nothing to tell. */
export function sameShape(one: Contents, other: Contents): boolean {
  const silent = isSilent(one) && isSilent(other);
  return silent && one.notes.length === other.notes.length && one.steps.length === other.steps.length;
}

function isSilent({ irregularities, expectations }: Contents): boolean {
  return irregularities.length + expectations.length === 0;
}

function exchanged<T>(all: readonly T[], gone: readonly T[], come: readonly T[]): readonly T[] {
  const [first] = gone;
  if (first === undefined) return all;
  const copy = all.slice();
  const at = copy.indexOf(first);
  come.forEach((thing, index) => { copy[at + index] = thing; });
  return copy;
}
