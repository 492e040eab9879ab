// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SheetWorld, settled } from './sheet-world';

let world: SheetWorld;
let under: Element | null = null;

beforeEach(() => {
  // jsdom lays nothing out: what lies under the pointer is said by hand.
  document.elementFromPoint = () => under;
  Element.prototype.setPointerCapture = () => undefined;
});
afterEach(() => {
  world.close();
  vi.useRealTimers();
});

const SHEET = `
## Het vel

- Los #geel
- Vrij #geel

### Podium

- Spelen #geel
`;

const words = (text: string): Element | null => world.thing(text).querySelector('[data-part="text"]');

async function drag(from: string, to: Element | null, more: PointerEventInit = {}): Promise<void> {
  world.point('pointerdown', words(from), { clientX: 10, clientY: 10, ...more });
  under = to;
  world.point('pointermove', words(from), { clientX: 60, clientY: 60, ...more });
  world.point('pointerup', words(from), { clientX: 60, clientY: 60, ...more });
  await settled();
}

describe('hands on the sheet', () => {
  it('drag a note into a cluster', async () => {
    world = new SheetWorld(SHEET);
    await drag('Los', world.thing('Podium'));
    expect(world.body).toContain('- Spelen #geel\n- Los #geel\n');
  });

  it.each([1, 1.25, 0.8])('carry a likeness under the pointer where the app is enlarged %d times', enlarged => {
    world = new SheetWorld(SHEET);
    // The window counts in its own pixels, what is in it in those of the zoom.
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1000);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return this.classList.contains('ambitiegesprek-ghost') ? new DOMRect(30, 5, 0, 0) : new DOMRect(100, 200, 1000 * enlarged, 50);
    });
    world.point('pointerdown', words('Los'), { clientX: 110, clientY: 210 });
    world.point('pointermove', words('Los'), { clientX: 160, clientY: 260 });
    const ghost = world.container.querySelector<HTMLElement>('.ambitiegesprek-ghost');
    const [, x, y] = /translate3d\(([-\d.]+)px, ([-\d.]+)px/.exec(ghost?.style.transform ?? '') ?? [];
    expect(30 + Number(x) * enlarged).toBeCloseTo(150);
    expect(5 + Number(y) * enlarged).toBeCloseTo(250);
    vi.restoreAllMocks();
  });

  it('drag all that is selected', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Los');
    await world.click('Vrij', { ctrlKey: true });
    await drag('Vrij', world.thing('Podium'));
    expect(world.body).toContain('- Spelen #geel\n- Los #geel\n- Vrij #geel\n');
  });

  it('let go with Esc, and nothing happens', async () => {
    world = new SheetWorld(SHEET);
    world.point('pointerdown', words('Los'), { clientX: 10, clientY: 10 });
    under = world.thing('Podium');
    world.point('pointermove', words('Los'), { clientX: 60, clientY: 60 });
    expect(world.container.querySelector('.ambitiegesprek-ghost')).not.toBeNull();
    await world.press('Escape');
    world.point('pointerup', words('Los'), { clientX: 60, clientY: 60 });
    await settled();
    expect(world.intents).toEqual([]);
    expect(world.container.querySelector('.ambitiegesprek-ghost')).toBeNull();
  });

  it('keep hold while the text changes, and let go with a word when the note has gone', async () => {
    world = new SheetWorld(SHEET);
    world.point('pointerdown', words('Los'), { clientX: 10, clientY: 10 });
    under = world.thing('Podium');
    world.point('pointermove', words('Los'), { clientX: 60, clientY: 60 });
    world.write(text => text.replace('Spelen', 'Samen spelen'));
    expect(world.container.querySelector('.ambitiegesprek-ghost')).not.toBeNull();
    world.write(text => text.replace('- Los #geel\n', ''));
    await settled();
    expect(world.container.querySelector('.ambitiegesprek-ghost')).toBeNull();
    expect(world.spoken).not.toBe('');
  });

  it.each([
    ['into a cluster', 'Podium', '\n### Podium\n\n- Spelen #geel\n'],
    ['beside a note', 'Spelen', '- Spelen #geel\n'],
  ])('drop nothing where the goal vanished under way: %s', async (_, goal, gone) => {
    world = new SheetWorld(SHEET);
    world.point('pointerdown', words('Los'), { clientX: 10, clientY: 10 });
    under = world.thing(goal);
    world.point('pointermove', words('Los'), { clientX: -5, clientY: 60 });
    world.write(text => text.replace(gone, ''));
    const { body } = world;
    world.point('pointerup', words('Los'), { clientX: -5, clientY: 60 });
    await settled();
    expect(world.body).toBe(body);
    expect(world.intents).toEqual([]);
    expect(world.refused).toHaveLength(1);
  });

  it('edit with a double click and select with one', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Los');
    expect(world.field).toBeNull();
    await world.click('Los');
    expect(world.field?.value).toBe('Los');
  });

  it('look about with a swift finger, and carry a note that is selected', async () => {
    world = new SheetWorld(SHEET);
    await drag('Los', world.thing('Podium'), { pointerType: 'touch' });
    expect(world.intents).toEqual([]);
    await world.click('Los', { pointerType: 'touch' } as PointerEventInit);
    await drag('Los', world.thing('Podium'), { pointerType: 'touch' });
    expect(world.body).toContain('- Spelen #geel\n- Los #geel\n');
  });

  it('ask for the menu by staying', async () => {
    world = new SheetWorld(SHEET);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    world.point('pointerdown', words('Los'), { clientX: 10, clientY: 10, pointerType: 'touch' });
    vi.advanceTimersByTime(600);
    world.point('pointerup', words('Los'), { clientX: 10, clientY: 10, pointerType: 'touch' });
    vi.useRealTimers();
    await settled();
    expect(world.menu.map(item => item.label)).toContain('Verplaatsen naar');
  });

  it('ask for the menu with the right button', async () => {
    world = new SheetWorld(SHEET);
    world.point('contextmenu', words('Podium'), { button: 2 });
    await settled();
    expect(world.menu.map(item => item.label)).toContain('Er een ambitie van maken');
  });
});

describe('the card of keys', () => {
  it('closes with Esc and gives the keyboard back to the sheet', async () => {
    world = new SheetWorld(SHEET);
    await world.press('?');
    const card = world.container.querySelector<HTMLElement>('.ambitiegesprek-help');
    expect(document.activeElement).toBe(card);
    card?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await settled();
    expect(world.container.querySelector('.ambitiegesprek-help')).toBeNull();
    expect(document.activeElement?.getAttribute('role')).toBe('tree');
  });
});
