// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { AMBITION_CONVERSATION } from '../../src/method/ambition-conversation';
import { WORDINGS } from '../../src/method/wordings';
import { mountRoom } from '../../src/ui/room/mount-room';
import { settled, SheetWorld } from './sheet-world';
import { parse } from '../read';

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

function openRoom(): void {
  globalThis.ResizeObserver = class {
    observe(): void { /* jsdom lays nothing out */ }
    unobserve(): void { /* nor here */ }
    disconnect(): void { /* nor here */ }
  };
  container = document.body.appendChild(document.createElement('div'));
  const room = mountRoom(container, { words: wordsIn('nl'), wording: WORDINGS.nl, phases: AMBITION_CONVERSATION.phases, chosen: () => undefined, ...pictures });
  const session = parse(`---\ntype: ambitiegesprek\nfase: 3\n---\n${BODY}`);
  room.update({ session, now: '2026-03-12T14:40:05', clock: false, names: false });
  close = () => { room.destroy(); };
}

async function put(name: string, version: number): Promise<void> {
  versions.set(name, version);
  for (const listener of [...listeners]) listener();
  await settled();
}

const shown = (): (string | null)[] => [...container.querySelectorAll('img')].map(image => image.getAttribute('src')).sort();

it.each([['sheet', openSheet], ['room', openRoom]])('pictures follow their file, and no other picture loads again: %s', async (_, open) => {
  open();
  expect(shown()).toEqual(['app://leerling.svg?1', 'app://podium.png?1']);
  const set: (string | null)[] = [];
  const watch = new MutationObserver(changes => { set.push(...changes.map(({ target }) => (target as Element).getAttribute('src'))); });
  watch.observe(container, { subtree: true, attributes: true, attributeFilter: ['src'] });
  const before = [...container.querySelectorAll('img')];
  await put('leerling.svg', 2);
  expect(shown()).toEqual(['app://leerling.svg?2', 'app://podium.png?1']);
  expect([...container.querySelectorAll('img')]).toEqual(before);
  expect(set).toEqual(['app://leerling.svg?2']);
  watch.disconnect();
});

it.each([['sheet', openSheet], ['room', openRoom]])('pictures come when their link is understood, and go with their file: %s', async (_, open) => {
  open();
  await put('later.png', 1);
  expect(shown()).toContain('app://later.png?1');
  versions.delete('podium.png');
  await put('later.png', 1);
  expect(shown()).toEqual(['app://later.png?1', 'app://leerling.svg?1']);
});

it('nobody listens any more when the sheet has gone', () => {
  openSheet();
  expect(listeners.size).toBeGreaterThan(0);
  close();
  close = () => undefined;
  expect(listeners.size).toBe(0);
});
