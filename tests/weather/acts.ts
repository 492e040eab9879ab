import fc from 'fast-check';

/** What somebody, the app or another device does. `note` picks one of those that are there; a word of its own comes with each act that writes. */
export type Act = Deed & {
  /** How many milliseconds go by before the next. */
  readonly rest: number;
};

type Deed =
  | { readonly does: 'capture' | 'capture and leave' | 'add on sheet' | 'leave open on sheet' | 'edit on sheet' | 'write in guide' | 'type in editor' }
  | { readonly does: 'show' | 'show beside' | 'open sheet' | 'open guide' | 'write outside' | 'rename' | 'rename outside' | 'delete' | 'delete outside'; readonly note: number }
  | { readonly does: 'close pane' | 'toggle reading' | 'recolour' | 'undo' | 'reload' }
  | { readonly does: 'pause'; readonly share: number };

type Does = Act['does'];

/** How often each comes. Deleting forgives much, and undoing too: a day of these proves little. */
const WEIGHTS: Readonly<Record<Does, number>> = {
  'capture': 10, 'capture and leave': 3, 'add on sheet': 8, 'leave open on sheet': 2, 'edit on sheet': 4, 'write in guide': 5, 'type in editor': 8,
  'show': 12, 'show beside': 4, 'open sheet': 6, 'open guide': 2, 'write outside': 8, 'rename': 2, 'rename outside': 2, 'delete': 1, 'delete outside': 1,
  'close pane': 4, 'toggle reading': 2, 'recolour': 4, 'undo': 1, 'reload': 1, 'pause': 6,
};

/** What takes words away from a device that can store no drafts: nothing of ours could help it. */
const NEEDS_STORAGE: ReadonlySet<Does> = new Set(['capture and leave', 'leave open on sheet', 'write in guide', 'rename outside', 'delete', 'delete outside', 'reload']);

const ON_A_NOTE: ReadonlySet<Does> = new Set(['show', 'show beside', 'open sheet', 'open guide', 'write outside', 'rename', 'rename outside', 'delete', 'delete outside']);

const REST = fc.oneof(fc.integer({ min: 10, max: 200 }), fc.integer({ min: 10, max: 2000 }));

function arbitraryOf(does: Does): fc.Arbitrary<Act> {
  const own = fc.record({ does: fc.constant(does), rest: REST, ...(ON_A_NOTE.has(does) ? { note: fc.nat(2) } : {}), ...(does === 'pause' ? { share: fc.integer({ min: 1, max: 4 }) } : {}) });
  return own as fc.Arbitrary<Act>;
}

/** A day's acts; with full storage none that leans on drafts. */
export function actsOf(isStorageFull: boolean, most: number): fc.Arbitrary<Act[]> {
  const possible = (Object.entries(WEIGHTS) as [Does, number][]).filter(([does]) => !isStorageFull || !NEEDS_STORAGE.has(does));
  const act = fc.oneof(...possible.map(([does, weight]) => ({ weight, arbitrary: arbitraryOf(does) })));
  return fc.array(act, { minLength: Math.ceil(most / 2), maxLength: most, size: 'max' });
}

export function told(act: Act): string {
  const which = 'note' in act ? ` ${act.note}` : 'share' in act ? ` ${act.share}` : '';
  return `${act.does}${which} (${act.rest})`;
}
