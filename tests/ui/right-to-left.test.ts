// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { COMPOSITIONS } from '../../src/core/stage/scene';
import { wordsIn } from '../../src/i18n/words';
import { mountCapture } from '../../src/ui/capture/mount-capture';
import { parse } from '../read';
import { ACTIVITIES, closeGuides, GuideWorld } from './guide-world';
import { RoomWorld } from './room/room-world';
import { SheetWorld, settled } from './sheet/sheet-world';

const NOW = '2026-03-12T14:30:00';
const note = (phase: number): string => `---
type: ambitiegesprek
fase: ${phase}
deelnemers: [דנה]
verloop:
  - 2026-03-12T14:00:00 ${phase}
---

## 1. Contracteren

- ציפייה, 3 (א) [wie:: דנה] #focus

## 6. Concretiseren

## Het vel

- פתק רופף! #geel/מורה

### Ambitie 1: שאיפה, 2

- רעיון #roze
  - פרט

- [ ] צעד [wie:: דנה] [nodig:: עזרה]
- [ ] שלי #groot [wie:: דנה]

### אשכול

- הערה #geel
`;

const nothing = (): void => undefined;
Element.prototype.scrollIntoView = nothing;
afterEach(() => { document.body.replaceChildren(); });

/** Words of the note that would run from left to right whatever they are. */
function leftToRight(container: HTMLElement): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { textContent: text, parentElement: parent } = walker.currentNode;
    if (/[א-ת]/.test(text ?? '') && !parent?.closest('[dir="auto"]')) found.push(`${parent?.outerHTML}`);
  }
  const fields = [...container.querySelectorAll<HTMLElement>('textarea, input:not([type]), input[type="text"]')];
  return [...found, ...fields.filter(field => field.getAttribute('dir') !== 'auto').map(field => field.outerHTML)];
}

function seen(container: HTMLElement): number {
  return (container.textContent?.match(/[א-ת]+/g) ?? []).length;
}

it('right-to-left words run right to left on the sheet, also while they are written', async () => {
  const world = new SheetWorld(note(3).split('---\n').slice(2).join('---\n'));
  world.write(text => text.replace('fase: 3', 'fase: 3\nschool: "[[בית ספר]]"'));
  await settled();
  expect(seen(world.container)).toBeGreaterThan(5);
  expect(leftToRight(world.container)).toEqual([]);
  await world.click('הערה');
  await world.press('Enter');
  expect(world.field).not.toBeNull();
  expect(leftToRight(world.container)).toEqual([]);
  world.close();
});

it.each(COMPOSITIONS)('right-to-left words run right to left on the screen of the group: %s', shows => {
  const world = new RoomWorld(note(3), { now: NOW, direction: { held: true, shows, names: true } });
  expect(leftToRight(world.container)).toEqual([]);
  world.close();
});

it.each([{ phase: 0, activity: '' }, ...ACTIVITIES, { phase: 8, activity: '' }])('right-to-left words run right to left in the guide, $phase $activity', async ({ phase, activity }) => {
  const guide = new GuideWorld(note(phase).replace('deelnemers', `activiteit: ${activity}\ndeelnemers`), 'nl', new Map([['rescued', 'הצלה']]));
  guide.all('[aria-expanded="false"]').forEach(fold => { fold.click(); });
  await settled();
  expect(leftToRight(guide.container)).toEqual([]);
  closeGuides();
});

it('right-to-left words run right to left in the capture bar', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  const bar = mountCapture(container, {
    words: wordsIn('nl').capture, name: () => 'gesprek', phaseColour: () => 'yellow', step: () => Promise.resolve(true), close: nothing, keep: nothing, gone: () => [],
    told: (work) => { work(); }, send: () => ({ update: nothing, forget: nothing, putBack: nothing }), write: () => Promise.resolve(undefined),
  }, { text: 'הערה' });
  bar.update(parse(note(3)));
  container.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await settled();
  container.querySelector<HTMLElement>('.ambitiegesprek-capture-target')?.click();
  await settled();
  expect(seen(container)).toBeGreaterThan(2);
  expect(leftToRight(container)).toEqual([]);
  bar.destroy();
});
