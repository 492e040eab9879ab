// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RoomWorld } from './room/room-world';
import { settled, SheetWorld } from './sheet/sheet-world';

const BODY = `
## Het vel

![[leerling.svg]]

### Podium

- Spelen ![[podium.png]] #geel
- Zingen ![[later.png]] #geel
`;

/** A vault of versions: a file that is not in it yet has none. */
let versions: Map<string, number>;
let listeners: Set<() => void>;
const pictures = {
  resourceUrl: (target: string): string | undefined => (versions.has(target) ? `app://${target}?${versions.get(target)}` : undefined),
  followPictures: (listener: () => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  },
};

let container: HTMLElement;
let close: () => void;

beforeEach(() => {
  versions = new Map([['leerling.svg', 1], ['podium.png', 1]]);
  listeners = new Set();
});
afterEach(() => { close(); });

function openSheet(): void {
  const world = new SheetWorld(BODY, pictures);
  container = world.container;
  close = () => { world.close(); };
}

/** The pupil is on one picture of the screen, the notes are on another. */
const openRoom = (activity: string) => (): void => {
  const world = new RoomWorld(`---\ntype: ambitiegesprek\nfase: 3\nactiviteit: ${activity}\n---\n${BODY}`, {}, pictures);
  container = world.container;
  close = () => { world.close(); };
};

async function put(name: string, version: number): Promise<void> {
  versions.set(name, version);
  for (const listener of [...listeners]) listener();
  await settled();
}

const shown = (): (string | null)[] => [...container.querySelectorAll('img')].map(image => image.getAttribute('src')).sort();

const BOTH = ['leerling.svg', 'podium.png'];

it.each([
  ['sheet', openSheet, BOTH], ['room, writing', openRoom('write-dreams'), ['leerling.svg']], ['room, grouping', openRoom('cluster'), ['podium.png']],
])('pictures follow their file, and no other picture loads again: %s', async (_, open, there) => {
  const urls = (version: Record<string, number>): string[] => there.map(name => `app://${name}?${version[name] ?? 1}`);
  open();
  expect(shown()).toEqual(urls({}));
  const set: (string | null)[] = [];
  const watch = new MutationObserver(changes => { set.push(...changes.map(({ target }) => (target as Element).getAttribute('src'))); });
  watch.observe(container, { subtree: true, attributes: true, attributeFilter: ['src'] });
  const before = [...container.querySelectorAll('img')];
  await put(there[0] ?? '', 2);
  expect(shown()).toEqual(urls({ [there[0] ?? '']: 2 }));
  expect([...container.querySelectorAll('img')]).toEqual(before);
  expect(set).toEqual([`app://${there[0]}?2`]);
  watch.disconnect();
});

it.each([
  ['sheet', openSheet, ['app://later.png?1', 'app://leerling.svg?1']], ['room', openRoom('cluster'), ['app://later.png?1']],
])('pictures come when their link is understood, and go with their file: %s', async (_, open, left) => {
  open();
  await put('later.png', 1);
  expect(shown()).toContain('app://later.png?1');
  versions.delete('podium.png');
  await put('later.png', 1);
  expect(shown()).toEqual(left);
});

it('nobody listens any more when the sheet has gone', () => {
  openSheet();
  expect(listeners.size).toBeGreaterThan(0);
  close();
  close = () => undefined;
  expect(listeners.size).toBe(0);
});
