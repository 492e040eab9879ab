// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { SheetWorld, settled } from './sheet-world';

let world: SheetWorld;
afterEach(() => { world.close(); });

const SHEET = `
## Het vel

- Los #geel
- Vrij #geel

### Podium

- Spelen #geel
- Zingen #geel

### Museum

- Kijken #geel
`;

describe('grouping and choosing by keyboard', () => {
  it('offers what can be done with a thing that became another one in the text', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Museum');
    const offered = (): (string | null)[] => [...world.container.querySelectorAll('.ambitiegesprek-selection-bar button')].map(one => one.getAttribute('aria-label'));
    const asCluster = offered();
    world.write(text => text.replace('### Museum', '### Ambitie 1: Museum'));
    expect(world.selected).toEqual(['Museum']);
    expect(offered()).not.toEqual(asCluster);
    expect(offered().length).toBeLessThan(asCluster.length);
  });

  it('sends the selection to the place with that digit, and back with 0', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Los');
    await world.press('2');
    expect(world.body).toContain('- Kijken #geel\n- Los #geel\n');
    expect(world.selected).toEqual(['Los']);
    expect(world.spoken).toBe('Los naar cluster Museum');
    await world.press('0');
    expect(world.body.indexOf('- Los')).toBeLessThan(world.body.indexOf('### Podium'));
  });

  it('makes a cluster of the selection and asks its word at once', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Los');
    await world.click('Vrij', { ctrlKey: true });
    expect(world.selected).toEqual(['Los', 'Vrij']);
    await world.press('c');
    await world.type('Vrijheid');
    await world.press('Enter');
    expect(world.body).toContain('### Vrijheid\n\n- Los #geel\n- Vrij #geel\n');
  });

  it('words an ambition made of a cluster, and takes it back', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Museum');
    await world.press('a');
    expect(world.field?.value).toBe('Museum');
    await world.type('Ieder kind kijkt');
    await world.press('Enter');
    expect(world.body).toContain('### Ambitie 1: Ieder kind kijkt');
    expect(world.thing('Museum').parentElement?.closest('[data-kind]')).toBe(world.thing('Ieder kind kijkt'));
    expect(world.selected).toEqual(['Ieder kind kijkt']);
    await world.press('A', { shiftKey: true });
    expect(world.body).not.toContain('Ambitie');
    expect(world.body).toContain('### Ieder kind kijkt\n\n### Museum');
  });

  it('follows the line from an ambition to all that it grew from, and from a note back to its ambition', async () => {
    world = new SheetWorld('\n## Het vel\n\n- Los #geel\n\n### Ambitie 1: Durven\n\n- Idee #roze\n\n#### Podium\n\n- Spelen #geel\n');
    await world.click('Spelen');
    await world.press('l');
    expect(world.selected).toEqual(['Durven']);
    await world.press('l');
    expect(world.selected.sort()).toEqual(['Idee', 'Podium', 'Spelen']);
  });

  it('does not make a fourth ambition; the menu asks which one gives way', async () => {
    world = new SheetWorld(`${SHEET}${[1, 2, 3].map(one => `\n### Ambitie ${one}: Wens ${one}\n`).join('')}`);
    const before = world.body;
    await world.click('Museum');
    await world.press('a');
    expect([world.body, world.refused]).toEqual([before, ['enough-ambitions']]);
    expect(world.menu.map(item => item.label)).toEqual(['‘Wens 1’ maakt plaats', '‘Wens 2’ maakt plaats', '‘Wens 3’ maakt plaats']);
    await world.press('F10', { shiftKey: true });
    const choose = world.menu.find(item => item.label === 'Er een ambitie van maken');
    expect(choose?.submenu?.map(item => item.label)).toEqual(['‘Wens 1’ maakt plaats', '‘Wens 2’ maakt plaats', '‘Wens 3’ maakt plaats']);
    choose?.submenu?.[0]?.act?.();
    await settled();
    expect(world.container.querySelector('.ambitiegesprek-ambition-draft .ambitiegesprek-disc')?.textContent).toBe('3');
  });

  it('makes a fourth where one of the three was reached, and asks no way of it while there are three', async () => {
    const reached = (count: number) => `${SHEET}\n### Ambitie 1: Bereikt\nstatus:: bereikt\n${Array.from({ length: count }, (_, at) => `\n### Ambitie ${at + 2}: Wens ${at + 2}\n`).join('')}`;
    world = new SheetWorld(reached(2));
    await world.click('Museum');
    await world.press('a');
    expect([world.menu, world.refused]).toEqual([[], []]);
    await world.type('Samen kijken');
    await world.press('Enter');
    expect(world.body).toMatch(/### Ambitie \d: Samen kijken/);
    world.close();
    world = new SheetWorld(reached(3));
    await world.click('Museum');
    await world.press('a');
    expect(world.menu.map(item => item.label)).toEqual(['‘Wens 2’ maakt plaats', '‘Wens 3’ maakt plaats', '‘Wens 4’ maakt plaats']);
  });

  it('counts energy, merges and splits', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Podium');
    await world.press('+');
    await world.press('+');
    expect(world.body).toContain('energie:: 2');
    await world.click('Museum', { ctrlKey: true });
    await world.press('g');
    expect(world.body).toContain('### Podium / Museum');
    await world.click('Kijken');
    await world.press('s');
    await world.type('Kunst');
    await world.press('Enter');
    expect(world.body).toContain('### Kunst\n\n- Kijken #geel\n');
  });

  it('reorders, recolours, removes and undoes', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Zingen');
    await world.press('ArrowUp', { altKey: true });
    expect(world.body).toContain('- Zingen #geel\n- Spelen #geel\n');
    await world.press('3', { code: 'Digit3', altKey: true });
    expect(world.body).toContain('- Zingen #groen\n');
    await world.press('Delete');
    expect(world.body).not.toContain('Zingen');
    for (let turn = 0; turn < 3; turn += 1) await world.press('z', { ctrlKey: true });
    expect(world.body).toBe(SHEET);
  });

  it('selects a stretch with Shift, and every note with Ctrl+A', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.click('Kijken', { shiftKey: true });
    expect(world.selected).toEqual(['Spelen', 'Zingen', 'Kijken']);
    await world.press('a', { ctrlKey: true });
    expect(world.selected.sort()).toEqual(['Kijken', 'Los', 'Spelen', 'Vrij', 'Zingen']);
    await world.press('Escape');
    expect(world.selected).toEqual([]);
  });

  it('offers the same acts in the menu', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Los');
    await world.press('ContextMenu');
    const move = world.menu.find(item => item.label === 'Verplaatsen naar');
    move?.submenu?.find(item => item.label.startsWith('Museum'))?.act?.();
    await settled();
    expect(world.body).toContain('- Kijken #geel\n- Los #geel\n');
  });
});
