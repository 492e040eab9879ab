// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { SheetWorld, settled } from './sheet-world';

const WISHES = Array.from({ length: 30 }, (_, at) => `- Wens ${at} #geel\n`).join('');
let world: SheetWorld;
afterEach(() => { world.close(); });

it('goes when the keyboard goes elsewhere, and leaves it there', async () => {
  world = new SheetWorld(`\n## Het vel\n\n${WISHES}`);
  await world.press('f', { ctrlKey: true });
  const elsewhere = document.body.appendChild(document.createElement('input'));
  elsewhere.focus();
  await settled();
  expect([world.container.querySelector('.ambitiegesprek-finder'), document.activeElement]).toEqual([null, elsewhere]);
  elsewhere.remove();
});

it('what the arrows go to comes into view', async () => {
  const shown: string[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) { shown.push(this.textContent); };
  world = new SheetWorld(`\n## Het vel\n\n${WISHES}`);
  await world.press('f', { ctrlKey: true });
  const field = world.container.querySelector('.ambitiegesprek-finder input');
  for (let presses = 0; presses < 20; presses += 1) {
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await settled();
  }
  expect(world.container.querySelector('.ambitiegesprek-finder [aria-selected="true"]')?.textContent).toBe(shown.at(-1));
  expect(shown.at(-1)).toContain('Wens 20');
});

it.each([
  ['f', { ctrlKey: true }, 'Deze woorden staan niet op het vel'],
  ['m', {}, 'Geen cluster of ambitie heeft deze woorden'],
])('says among what it found nothing: %s', async (key, how, says) => {
  world = new SheetWorld(`\n## Het vel\n\n${WISHES}\n### Podium\n`);
  await world.click('Wens 3');
  await world.press(key, how);
  const field = world.container.querySelector<HTMLInputElement>('.ambitiegesprek-finder input');
  if (!field) throw new Error('Nothing asks for words');
  field.value = 'Wens 3, maar dan heel anders';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  expect(world.container.querySelector('.ambitiegesprek-finder [role="status"]')?.textContent).toBe(says);
});
