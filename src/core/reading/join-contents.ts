import type { Expectation, Irregularity, Parked, Step, StickyNote } from '../session';
import type { Contents } from './contents';

const NOTHING: Contents = { notes: [], steps: [], expectations: [], parked: [], irregularities: [] };

/** The things of several stretches of text as one; runs at every keystroke, so it makes nothing that it need not. */
export function joinContents(list: readonly Contents[]): Contents {
  const [first] = list;
  if (list.length <= 1) return first ?? NOTHING;
  const notes: StickyNote[] = [];
  const steps: Step[] = [];
  const expectations: Expectation[] = [];
  const parked: Parked[] = [];
  const irregularities: Irregularity[] = [];
  for (const contents of list) {
    for (const note of contents.notes) notes.push(note);
    for (const step of contents.steps) steps.push(step);
    for (const expectation of contents.expectations) expectations.push(expectation);
    for (const one of contents.parked) parked.push(one);
    for (const irregularity of contents.irregularities) irregularities.push(irregularity);
  }
  return { notes, steps, expectations, parked, irregularities };
}
