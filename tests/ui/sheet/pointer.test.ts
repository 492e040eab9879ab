// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DrawnPaper } from '../../../src/ui/sheet/view/drawn-paper';
import { PANE, SheetWorld, settled, showInPane } from './sheet-world';

let world: SheetWorld;

beforeEach(() => {
  Element.prototype.setPointerCapture = () => undefined;
  showInPane();
});
afterEach(() => {
  world.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'animate');
});

const SHEET = `
## Het vel

- Los #geel
- Vrij #geel

### Podium

- Spelen #geel
`;

const words = (text: string): Element | null => world.thing(text).querySelector('[data-part="text"]');

type Where = { clientX: number; clientY: number };

function lift(from: string, more: PointerEventInit = {}): void {
  world.point('pointerdown', words(from), { ...world.at(from), ...more });
}

async function carry(from: string, to: Where, more: PointerEventInit = {}): Promise<void> {
  world.point('pointermove', words(from), { ...to, ...more });
  await settled();
}

async function drag(from: string, to: Where, more: PointerEventInit = {}): Promise<void> {
  lift(from, more);
  await carry(from, to, more);
  world.point('pointerup', words(from), { ...to, ...more });
  await settled();
}

/** The words of what glides to its place from now on, before eyes that do not mind. */
function glidesSeen(): (string | null | undefined)[] {
  const glides: (string | null | undefined)[] = [];
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.animate = function (this: Element) {
    const glide = glides.push(this.querySelector('[data-part="text"]')?.textContent) - 1;
    // What is carried is an animation that stands still.
    const standing = { pause: () => { glides.splice(glide, 1); }, cancel: () => undefined, effect: { setKeyframes: () => undefined } };
    return standing as unknown as Animation;
  };
  return glides;
}

const carried = (): HTMLElement | null => world.container.querySelector('.ambitiegesprek-carried');
const ring = (): HTMLElement | null => world.container.querySelector('.ambitiegesprek-ring');
const slot = (): HTMLElement | null => world.container.querySelector('.ambitiegesprek-slot');

describe('a pointer on the sheet', () => {
  it('drags a note into a cluster', async () => {
    world = new SheetWorld(SHEET);
    await drag('Los', world.at('Podium', 0.05, 0.1));
    expect(world.body).toContain('- Spelen #geel\n- Los #geel\n');
  });

  it('makes a cluster of a loose note in the middle of another, and asks its word at once', async () => {
    world = new SheetWorld(SHEET);
    await drag('Los', world.at('Vrij'));
    expect(world.body).toMatch(/###\n\n- Los #geel\n- Vrij #geel\n/u);
    await world.type('Vrijheid');
    await world.press('Enter');
    expect(world.body).toContain('### Vrijheid\n\n');
  });

  it.each([['before', 0.1, '- Los #geel\n- Spelen #geel\n'], ['behind', 0.9, '- Spelen #geel\n- Los #geel\n'], ['together', 0.5, '- Spelen #geel\n- Los #geel\n']])(
    'puts a note %s one in a cluster', async (_, across, order) => {
      world = new SheetWorld(SHEET);
      await drag('Los', world.at('Spelen', across));
      expect(world.body).toContain(`### Podium\n\n${order}`);
    });

  it('shows the place that it will take while nothing else moves, and says it in words', async () => {
    world = new SheetWorld(SHEET);
    const before = ['Vrij', 'Spelen'].map(one => world.box(one));
    lift('Los');
    await carry('Los', world.at('Spelen', 0.9));
    await vi.waitFor(() => { expect(slot()).not.toBeNull(); });
    expect(['Vrij', 'Spelen'].map(one => world.box(one))).toEqual(before);
    expect(world.container.querySelector('.ambitiegesprek-aim')?.textContent).toContain('op deze plek');
    await carry('Los', world.at('Vrij'));
    await vi.waitFor(() => { expect(world.thing('Vrij').style.cssText).toContain(ring()?.style.cssText); });
    await vi.waitFor(() => {
      expect(world.container.querySelector('.ambitiegesprek-aim')?.textContent).toContain('samen met ‘Vrij’');
    });
  });

  it('follows the pointer at once, and works out the place after that, only for where it is then', async () => {
    world = new SheetWorld(SHEET);
    const arranged = vi.spyOn(DrawnPaper.prototype, 'arrangedWith');
    lift('Los');
    for (const across of [0.1, 0.9]) world.point('pointermove', words('Los'), world.at('Spelen', across));
    world.point('pointermove', words('Los'), world.at('Podium', 0.05, 0.1));
    world.point('pointermove', words('Los'), world.at('Spelen', 0.1));
    const follows = carried()?.style.transform;
    expect([arranged.mock.calls.length, slot()]).toEqual([0, null]);
    await vi.waitFor(() => { expect(slot()).not.toBeNull(); });
    expect([arranged.mock.calls.length, carried()?.style.transform]).toEqual([1, follows]);
    // Nobody waits for the place either who lets go at once.
    world.point('pointermove', words('Los'), world.at('Spelen', 0.9));
    world.point('pointerup', words('Los'), world.at('Spelen', 0.9));
    await settled();
    expect(world.body).toContain('### Podium\n\n- Spelen #geel\n- Los #geel\n');
    expect([arranged.mock.calls.length, slot()]).toEqual([1, null]);
    arranged.mockRestore();
  });

  it('pans on for as long as something is held at an edge of the pane, from near by', async () => {
    world = new SheetWorld(SHEET);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, PANE.width, PANE.height));
    const [middle, edge] = [{ clientX: PANE.width / 2, clientY: PANE.height / 2 }, { clientX: PANE.width - 5, clientY: PANE.height / 2 }];
    const left = (): number | undefined => world.sheet.state().camera?.x;
    lift('Los');
    await carry('Los', edge);
    expect(left(), 'all is in view').toBeUndefined();
    await carry('Los', middle);
    const viewport = world.container.querySelector('.ambitiegesprek-viewport');
    for (let turn = 0; turn < 3; turn += 1) viewport?.dispatchEvent(new WheelEvent('wheel', { deltaY: -60, ctrlKey: true, ...middle }));
    await settled();
    const before = left() ?? 0;
    world.point('pointermove', words('Los'), edge);
    await new Promise(resolve => { setTimeout(resolve, 100); });
    expect(left(), 'whoever lets go there at once finds all where it was').toBe(before);
    await vi.waitFor(() => { expect(left()).toBeLessThan(before - 60); });
    world.point('pointermove', words('Los'), middle);
    await settled();
    const rests = left();
    await new Promise(resolve => { setTimeout(resolve, 100); });
    expect(left()).toBe(rests);
    world.point('pointermove', words('Los'), { ...edge, clientX: 5 });
    await vi.waitFor(() => { expect(left()).toBe(0); });
    await new Promise(resolve => { setTimeout(resolve, 100); });
    expect(left(), 'there is no more of the sheet').toBe(0);
  });

  it.each([1, 1.25, 0.8])('carries a likeness under the pointer where the app is enlarged %d times', enlarged => {
    world = new SheetWorld(SHEET);
    // The window counts in its own pixels, what is in it in those of the zoom.
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1000);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return this.classList.contains('ambitiegesprek-carried') ? new DOMRect(30, 5, 0, 0) : new DOMRect(100, 200, 1000 * enlarged, 50);
    });
    const box = world.box('Los');
    const start = { clientX: 100 + box.x * enlarged + 10, clientY: 200 + box.y * enlarged + 10 };
    world.point('pointerdown', words('Los'), start);
    world.point('pointermove', words('Los'), { clientX: start.clientX + 50, clientY: start.clientY + 50 });
    const [, x, y] = /translate3d\(([-\d.]+)px, ([-\d.]+)px/.exec(carried()?.style.transform ?? '') ?? [];
    expect(30 + Number(x) * enlarged).toBeCloseTo(100 + box.x * enlarged + 50, 1);
    expect(5 + Number(y) * enlarged).toBeCloseTo(200 + box.y * enlarged + 50, 1);
  });

  it('lets what is let go where it hangs glide back, and tells nobody that nothing could be done', async () => {
    world = new SheetWorld(`${SHEET}- Zingen #geel\n\n### Kijken\n\n- Stil zijn #geel\n`);
    await drag('Spelen', world.at('Zingen', 0.1));
    await drag('Podium', world.at('Kijken', 0.5, 0.1));
    await world.click('Spelen');
    await world.click('Zingen', { ctrlKey: true });
    await drag('Zingen', world.at('Podium', 0.05, 0.1));
    expect([world.intents, world.refused]).toEqual([[], []]);
  });

  it('rings what it is beside, also where the place is the same', async () => {
    world = new SheetWorld(`${SHEET}\n### Kijken\n\n- Stil zijn #geel\n\n### Maken\n\n- Klei #geel\n`);
    const ringed = (): string | undefined => ['Podium', 'Kijken', 'Maken'].find(one => ring() && world.thing(one).style.cssText.includes(ring()?.style.cssText ?? '?'));
    lift('Maken');
    const after = world.box('Podium').width > world.box('Podium').height ? world.at('Podium', 0.95) : world.at('Podium', 0.5, 0.95);
    await carry('Maken', after);
    await vi.waitFor(() => { expect(ringed()).toBe('Podium'); });
    await carry('Maken', world.at('Kijken', 0.05, 0.05));
    await vi.waitFor(() => { expect(ringed()).toBe('Kijken'); });
  });

  it('keeps the keyboard from what the browser makes of a press: bare paper, and the field that a second tap opened', async () => {
    world = new SheetWorld(SHEET);
    const mousedown = (target: Element | null): boolean => !(target?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true })) ?? true);
    expect(mousedown(world.container.querySelector('.ambitiegesprek-paper'))).toBe(true);
    await world.click('Spelen', { pointerType: 'touch' } as MouseEventInit);
    await world.click('Spelen', { pointerType: 'touch' } as MouseEventInit);
    expect([world.field?.value, mousedown(world.field)]).toEqual(['Spelen', true]);
    world.point('pointerdown', world.field, { pointerType: 'touch' });
    expect(mousedown(world.field)).toBe(false);
    // Who asks for a menu leaves the field by it.
    const asks = new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 2 });
    world.thing('Los').dispatchEvent(asks);
    expect(asks.defaultPrevented).toBe(false);
  });

  it('drags all that is selected', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Los');
    await world.click('Vrij', { ctrlKey: true });
    await drag('Vrij', world.at('Podium', 0.05, 0.1));
    expect(world.body).toContain('- Spelen #geel\n- Los #geel\n- Vrij #geel\n');
  });

  it('lets what is let go beside the sheet, over another pane, glide back to where it was', async () => {
    world = new SheetWorld(SHEET);
    lift('Spelen');
    await carry('Spelen', { clientX: PANE.width + 40, clientY: 300 });
    expect(world.container.querySelector('.ambitiegesprek-aim')).toBeNull();
    world.point('pointerup', words('Spelen'), { clientX: PANE.width + 40, clientY: 300 });
    await settled();
    expect(world.intents).toEqual([]);
  });

  it('lets go with Esc, and nothing happens', async () => {
    world = new SheetWorld(SHEET);
    lift('Los');
    await carry('Los', world.at('Podium', 0.05, 0.1));
    expect(carried()).not.toBeNull();
    await world.press('Escape');
    world.point('pointerup', words('Los'), world.at('Podium', 0.05, 0.1));
    await settled();
    expect(world.intents).toEqual([]);
    expect([carried(), slot()]).toEqual([null, null]);
    expect(world.container.querySelector('.ambitiegesprek-is-grabbing'), 'no cover is left').toBeNull();
  });

  it.each([['on the bare sheet', 0.97, false], ['into a cluster', 0.05, true]])('hangs where it was let go on a slow disk, until it lands %s', async (_, across, into) => {
    world = new SheetWorld(SHEET);
    let written = (): void => undefined;
    world.disk = new Promise(resolve => { written = resolve; });
    const to = into ? world.at('Podium', across, 0.1) : { clientX: PANE.width * across, clientY: PANE.height * across };
    const lifted = (): boolean => world.thing('Los').className.includes('is-lifted');
    await drag('Los', to);
    expect([carried()?.textContent?.trim(), lifted(), slot(), ring()]).toEqual(['Los', true, null, null]);
    written();
    await settled();
    expect([carried(), lifted()]).toEqual([null, false]);
    expect(world.body.includes('- Spelen #geel\n- Los #geel\n')).toBe(into);
  });

  it('draws nothing any more for what was let go on a sheet that is closed meanwhile', async () => {
    let refuse = (): void => undefined;
    const outcome = new Promise<{ done: false }>(resolve => { refuse = () => { resolve({ done: false }); }; });
    world = new SheetWorld(SHEET, { emit: () => outcome });
    await drag('Los', world.at('Podium', 0.05, 0.1));
    expect(carried()).not.toBeNull();
    world.sheet.destroy();
    refuse();
    await settled();
    expect(world.container.childElementCount).toBe(0);
  });

  it('is carried as large as the sheet is seen, by the same spot', async () => {
    world = new SheetWorld(SHEET);
    const from = world.at('Los');
    const { x, y } = world.box('Los');
    lift('Los');
    await carry('Los', { clientX: from.clientX + 5, clientY: from.clientY });
    const hangs = (): number[] => (carried()?.style.transform.match(/-?[\d.]+(?=px|\))/gu) ?? []).map(Number);
    expect(hangs()).toEqual([expect.closeTo(x + 5, 1), expect.closeTo(y, 1), 0, 1]);
    const turn = new WheelEvent('wheel', { deltaY: -60, ctrlKey: true, clientX: from.clientX + 5, clientY: from.clientY, cancelable: true });
    world.container.querySelector('.ambitiegesprek-viewport')?.dispatchEvent(turn);
    const by = Math.exp(0.6);
    const at = (from: number, start: number): unknown => expect.closeTo(from - (from - start) * by, 1);
    await vi.waitFor(() => { expect(hangs()).toEqual([at(from.clientX + 5, x + 5), at(from.clientY, y), 0, expect.closeTo(by, 3)]); });
  });

  it('asks a word in as many words as there is room for', async () => {
    world = new SheetWorld(`\n## Het vel\n\n- Los #geel\n- Vrij #geel\n\n### Podium\n\n${'- Spelen #geel\n'.repeat(60)}`);
    const asked = (): unknown[] => [world.field?.placeholder, world.field?.getAttribute('aria-label')];
    await drag('Los', world.at('Vrij'));
    expect(asked()).toEqual(['Woord', 'Een woord voor dit cluster']);
    await world.press('Escape');
    await world.click('Podium');
    await world.click('Podium');
    expect(asked()).toEqual(['Een woord voor dit cluster', 'Een woord voor dit cluster']);
  });

  it('hangs there only until another is grabbed', async () => {
    world = new SheetWorld(SHEET);
    let written = (): void => undefined;
    world.disk = new Promise(resolve => { written = resolve; });
    await drag('Los', world.at('Podium', 0.05, 0.1));
    lift('Vrij');
    await carry('Vrij', world.at('Spelen', 0.1));
    written();
    await settled();
    expect(world.body).toContain('- Spelen #geel\n- Los #geel\n');
    expect([carried()?.textContent?.trim(), world.thing('Vrij').className.includes('is-lifted')]).toEqual(['Vrij', true]);
    world.point('pointerup', words('Vrij'), world.at('Spelen', 0.1));
    await settled();
    expect(world.body).toContain('- Vrij #geel\n- Spelen #geel\n- Los #geel\n');
    expect(carried()).toBeNull();
  });

  it('marks no place for a cluster that is carried into an ambition, where all will move', async () => {
    world = new SheetWorld('\n## Het vel\n\n### Ambitie 1: Durven\n\n#### Zingen\n\n- Hard #geel\n\n### Kijken\n\n- Ver #geel\n');
    const heading = world.thing('Kijken').querySelector('[data-part="text"]');
    world.point('pointerdown', heading, world.at('Kijken', 0.1, 0.1));
    world.point('pointermove', heading, world.at('Durven', 0.1, 0.05));
    await vi.waitFor(() => { expect(ring()).not.toBeNull(); });
    expect([ring()?.dataset.around, slot()]).toEqual(['ambition', null]);
  });

  it('carries what is grabbed next alone, while what was let go still glides back', async () => {
    world = new SheetWorld(SHEET);
    glidesSeen();
    lift('Spelen');
    await carry('Spelen', world.at('Vrij'));
    await world.press('Escape');
    world.point('pointerup', words('Spelen'), world.at('Vrij'));
    expect(carried()?.textContent?.trim()).toBe('Spelen');
    lift('Los');
    await carry('Los', world.at('Vrij'));
    expect(carried()?.textContent?.trim()).toBe('Los');
  });

  it('keeps hold while the text changes, and lets go with a word when the note has gone', async () => {
    world = new SheetWorld(SHEET);
    lift('Los');
    await carry('Los', world.at('Podium', 0.05, 0.1));
    world.write(text => text.replace('Spelen', 'Samen spelen'));
    expect(carried()).not.toBeNull();
    world.write(text => text.replace('- Los #geel\n', ''));
    await settled();
    expect(carried()).toBeNull();
    expect(world.refused, 'seen and heard').toEqual([expect.stringContaining('staat niet meer op het vel')]);
  });

  it.each([
    ['into a cluster', 'Podium', 0.05, '\n### Podium\n\n- Spelen #geel\n'],
    ['beside a note', 'Spelen', 0.1, '- Spelen #geel\n'],
    ['together with a note', 'Vrij', 0.5, '- Vrij #geel\n'],
  ])('lets it glide back where the goal vanished under way, and says why: %s', async (_, goal, across, gone) => {
    world = new SheetWorld(SHEET);
    const glides = glidesSeen();
    const to = world.at(goal, across, 0.1);
    lift('Los');
    await carry('Los', to);
    world.write(text => text.replace(gone, ''));
    const { body } = world;
    world.point('pointerup', words('Los'), to);
    await settled();
    expect(world.body).toBe(body);
    expect(world.intents).toEqual([]);
    expect(world.refused).toHaveLength(1);
    expect(glides).toContain('Los');
  });

  it('selects with a lasso drawn on the bare sheet', async () => {
    world = new SheetWorld(SHEET);
    const viewport = world.container.querySelector('.ambitiegesprek-viewport');
    const [los, vrij] = [world.box('Los'), world.box('Vrij')];
    const start = { clientX: los.x - 3, clientY: los.y - 3 };
    world.point('pointerdown', viewport, start);
    world.point('pointermove', viewport, { clientX: vrij.x + vrij.width, clientY: vrij.y + vrij.height });
    world.point('pointerup', viewport, { clientX: vrij.x + vrij.width, clientY: vrij.y + vrij.height });
    await settled();
    expect(world.selected).toEqual(['Los', 'Vrij']);
    expect(world.intents).toEqual([]);
  });

  it('edits with a double click and selects with one', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Los');
    expect(world.field).toBeNull();
    await world.click('Los');
    expect(world.field?.value).toBe('Los');
  });

  it('looks about with a swift finger, and carries a note that is selected', async () => {
    world = new SheetWorld(SHEET);
    await drag('Los', world.at('Podium', 0.05, 0.1), { pointerType: 'touch' });
    expect(world.intents).toEqual([]);
    world.close();
    world = new SheetWorld(SHEET);
    await world.click('Los', { pointerType: 'touch' } as PointerEventInit);
    await drag('Los', world.at('Podium', 0.05, 0.1), { pointerType: 'touch' });
    expect(world.body).toContain('- Spelen #geel\n- Los #geel\n');
  });

  it('carries what a finger holds alone, though another note is selected', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Vrij', { pointerType: 'touch' } as PointerEventInit);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const [from, to] = [world.at('Los'), world.at('Podium', 0.05, 0.1)];
    world.point('pointerdown', words('Los'), { ...from, pointerType: 'touch' });
    vi.advanceTimersByTime(600);
    vi.useRealTimers();
    world.point('pointermove', words('Los'), { ...to, pointerType: 'touch' });
    world.point('pointerup', words('Los'), { ...to, pointerType: 'touch' });
    await settled();
    expect(world.body).toContain('- Spelen #geel\n- Los #geel\n');
    expect(world.body).toContain('- Vrij #geel');
    expect(world.selected).toEqual(['Los']);
  });

  it('keeps what was gathered by holding where a finger slips', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Vrij', { pointerType: 'touch' } as PointerEventInit);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { clientX, clientY } = world.at('Los');
    world.point('pointerdown', words('Los'), { clientX, clientY, pointerType: 'touch' });
    vi.advanceTimersByTime(600);
    vi.useRealTimers();
    world.point('pointermove', words('Los'), { clientX: clientX + 11, clientY, pointerType: 'touch' });
    world.point('pointerup', words('Los'), { clientX: clientX + 11, clientY, pointerType: 'touch' });
    await settled();
    expect([world.intents, world.selected]).toEqual([[], ['Los', 'Vrij']]);
  });

  it('asks for the menu by staying', async () => {
    world = new SheetWorld(SHEET);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    world.point('pointerdown', words('Los'), { clientX: 10, clientY: 10, pointerType: 'touch' });
    vi.advanceTimersByTime(600);
    world.point('pointerup', words('Los'), { clientX: 10, clientY: 10, pointerType: 'touch' });
    vi.useRealTimers();
    await settled();
    expect(world.menu.map(item => item.label)).toContain('Verplaatsen naar');
  });

  it('asks for the menu with the right button', async () => {
    world = new SheetWorld(SHEET);
    world.point('contextmenu', words('Podium'), { button: 2 });
    await settled();
    expect(world.menu.map(item => item.label)).toContain('Er een ambitie van maken');
  });
});

it('asks for the card of keys', async () => {
  world = new SheetWorld(SHEET);
  await world.press('?');
  expect(world.opened).toEqual(['keys']);
});
