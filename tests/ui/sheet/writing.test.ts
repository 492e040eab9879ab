// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../../src/core/operations';
import type { SheetServices } from '../../../src/ui/sheet/sheet-services';
import { SheetWorld, settled } from './sheet-world';

let world: SheetWorld;
afterEach(() => { world.close(); });

const SHEET = `
## Het vel

- Los #geel

### Podium

- Spelen #geel
- Zingen #geel
`;

describe('writing on the sheet', () => {
  it('edits words in place with Enter', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.press('Enter');
    expect(world.field?.value).toBe('Spelen');
    await world.type('Toneel spelen');
    await world.press('Enter');
    expect(world.body).toBe(SHEET.replace('Spelen', 'Toneel spelen'));
    expect(world.field).toBeNull();
  });

  it('begins an empty note where its words will stand', async () => {
    world = new SheetWorld(SHEET);
    await world.press('n');
    const empty = [world.field?.style.left, world.field?.style.top];
    await world.type('Durven');
    await settled();
    expect([world.field?.style.left, world.field?.style.top]).toEqual(empty);
    expect(empty).toEqual([expect.stringMatching(/em|px/u), expect.stringMatching(/em|px/u)]);
  });

  it('keeps what was typed on Esc, on leaving the field and on closing', async () => {
    for (const leave of [() => world.press('Escape'), () => { world.field?.blur(); }, () => { world.sheet.destroy(); }]) {
      world = new SheetWorld(SHEET);
      await world.click('Zingen');
      await world.press('F2');
      await world.type('Samen zingen');
      await leave();
      await settled();
      expect(world.body).toBe(SHEET.replace('Zingen', 'Samen zingen'));
      world.close();
    }
    world = new SheetWorld(SHEET);
  });

  it('moves nothing while the keys of a tablet take half of the pane, and fits the sheet into it after that', async () => {
    world = new SheetWorld(SHEET);
    const pane = world.container.querySelector<HTMLElement>('.ambitiegesprek-viewport');
    const resize = async (width: number, height: number): Promise<void> => {
      vi.useFakeTimers();
      Object.defineProperties(pane, { clientWidth: { value: width, configurable: true }, clientHeight: { value: height, configurable: true } });
      world.sheet.restyled();
      await vi.advanceTimersByTimeAsync(1000);
      vi.useRealTimers();
    };
    const places = () => ['Los', 'Podium', 'Zingen'].map(one => world.box(one));
    await resize(1180, 740);
    const before = places();
    await world.click('Spelen');
    await world.press('Enter');
    await resize(1180, 320);
    expect(places()).toEqual(before);
    vi.useFakeTimers();
    void world.press('Escape');
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(places()).not.toEqual(before);
  });

  it('tells while an ambition is worded that it is too long for the poster, and takes that back', async () => {
    world = new SheetWorld('\n## Het vel\n\n### Ambitie 1: Durven\n');
    const told = (): string => document.querySelector('.ambitiegesprek-too-long')?.textContent ?? 'nowhere';
    await world.click('Durven');
    await world.press('F2');
    expect(told()).toBe('');
    await world.type('iets durven maken '.repeat(30));
    expect(told()).toMatch(/^Te lang/u);
    await world.type('Durven maken');
    expect(told()).toBe('');
    await world.press('Enter');
    expect(told()).toBe('nowhere');
  });

  it('writes nothing when nothing was typed', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.press('Enter');
    await world.press('Escape');
    expect(world.intents).toEqual([]);
  });

  it('writes note after note, after the selected one', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.press('n');
    await world.type('Een');
    await world.press('Enter');
    await world.type('Twee');
    await world.press('Enter');
    await world.press('Escape');
    expect(world.body).toBe(SHEET.replace('- Zingen', '- Een #geel\n- Twee #geel\n- Zingen'));
  });

  it('gives new notes the colour of the phase', async () => {
    world = new SheetWorld(SHEET, {}, 4);
    await world.click('Zingen');
    await world.press('n');
    await world.type('Koor');
    await world.press('Escape');
    expect(world.body).toBe(SHEET.replace('- Zingen #geel\n', '- Zingen #geel\n- Koor #roze\n'));
  });

  it('commits before anything is moved', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.press('Enter');
    await world.type('Toneel');
    await world.click('Los');
    expect(world.body).toContain('- Toneel #geel');
    expect(world.selected).toEqual(['Los']);
  });

  it('goes on while the text changes elsewhere', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.press('Enter');
    await world.type('Toneel');
    world.write(text => text.replace('- Los', '- Heel los'));
    await settled();
    expect(world.field?.value).toBe('Toneel');
    await world.press('Enter');
    expect(world.body).toBe(SHEET.replace('Los', 'Heel los').replace('Spelen', 'Toneel'));
  });

  it('offers the words as a new loose note when the note has gone', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.press('Enter');
    await world.type('Toneel');
    world.write(text => text.replace('- Spelen #geel\n', ''));
    await settled();
    expect(world.field?.value).toBe('Toneel');
    await world.press('Escape');
    expect(world.body).toContain('- Toneel #geel');
    expect(world.body).not.toContain('Spelen');
  });

  it('keeps both when somebody else wrote other words meanwhile', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.press('Enter');
    await world.type('Toneel');
    world.write(text => text.replace('Spelen', 'Spelen op straat'));
    await settled();
    await world.press('Escape');
    expect(world.body).toContain('- Spelen op straat #geel');
    expect(world.body).toContain('- Toneel #geel');
  });

  it('keeps both when one writes again into a note whose first words are still on their way', async () => {
    world = new SheetWorld(SHEET);
    let comes = (): void => undefined;
    world.disk = new Promise(resolve => { comes = resolve; });
    await world.click('Spelen');
    for (const words of ['Spelen op straat', 'Spelen en zingen']) {
      await world.press('Enter');
      await world.type(words);
      await world.press('Enter');
    }
    comes();
    await settled();
    await world.press('Escape');
    expect(world.body).toContain('- Spelen op straat #geel');
    expect(world.body).toContain('- Spelen en zingen #geel');
  });

  it('takes back the last note from the empty field of the next, and leaves what is typed there to the field', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.press('n');
    await world.type('Koor');
    await world.press('Enter');
    expect(world.body).toContain('- Koor #geel');
    await world.type('Dans');
    await world.press('z', { ctrlKey: true });
    expect([world.body.includes('- Koor #geel'), world.field?.value]).toEqual([true, 'Dans']);
    await world.type('');
    await world.press('z', { ctrlKey: true });
    expect([world.body, world.field?.value]).toEqual([SHEET, '']);
    await world.type('Toneel');
    await world.press('Enter');
    expect(world.body).toContain('- Spelen #geel\n- Toneel #geel\n');
  });

  it('writes after an undo that was asked for before', async () => {
    world = new SheetWorld(SHEET);
    let comes = (): void => undefined;
    await world.click('Spelen');
    await world.press('Enter');
    await world.type('Toneel');
    world.disk = new Promise(resolve => { comes = resolve; });
    await world.press('Enter');
    await world.press('z', { ctrlKey: true });
    await world.press('n');
    await world.type('Koor');
    await world.press('Escape');
    comes();
    await settled();
    expect(world.body).toBe(SHEET.replace('- Zingen', '- Koor #geel\n- Zingen'));
  });

  it('asks for an undo when it is pressed, though what was pressed before is still on its way', async () => {
    const asked: number[] = [];
    world = new SheetWorld(SHEET, { undo: number => asked.push(number) });
    let comes = (): void => undefined;
    world.disk = new Promise(resolve => { comes = resolve; });
    await world.click('Spelen');
    await world.press('2', { code: 'Digit2', altKey: true });
    await world.press('3', { code: 'Digit3', altKey: true });
    await world.press('z', { ctrlKey: true });
    const captured = world.ask();
    comes();
    await settled();
    expect([...world.numbers, ...asked, captured]).toEqual([...world.numbers, ...asked, captured].sort((a, b) => a - b));
    expect(world.numbers.length).toBe(2);
    expect(asked.length).toBe(1);
  });

  it('opens the words again when they were refused', async () => {
    world = new SheetWorld(SHEET, { emit: async () => Promise.resolve({ done: false }) });
    await world.click('Spelen');
    await world.press('Enter');
    await world.type('Toneel');
    await world.press('Enter');
    expect(world.field?.value).toBe('Toneel');
  });

  it('opens a note again where it was to hang, and what is typed on stays a note of its own', async () => {
    const intents: Intent[] = [];
    let refuse = (): void => undefined;
    const emit = async (intent: Intent): Promise<{ done: boolean }> => {
      intents.push(intent);
      if (intents.length === 1) await new Promise<void>(resolve => { refuse = resolve; });
      return { done: intents.length > 1 };
    };
    world = new SheetWorld(SHEET, { emit: emit as SheetServices['emit'] });
    await world.click('Podium');
    await world.press('n');
    await world.type('Toneel');
    await world.press('Enter');
    refuse();
    await settled();
    await vi.waitFor(() => { expect(world.field?.value).toBe('Toneel\n'); });
    await world.type(`${world.field?.value}Dans`);
    await world.press('Enter');
    const [first] = intents;
    expect(intents).toEqual([first, { ...first, lines: ['Toneel', 'Dans'] }]);
    expect(first).toMatchObject({ to: { into: expect.anything() as unknown } });
  });

  it('writes a note loose that is refused at its place once more: something in the text there lets nothing be written', async () => {
    world = new SheetWorld('\n## Het vel\n\n- Los #geel\n\n### Leeg\n\n```\ncode\n');
    await world.click('Leeg');
    await world.press('n');
    await world.type('Toneel');
    for (let time = 0; time < 3; time += 1) await world.press('Enter');
    expect(world.refused).toEqual(['unclosed', 'unclosed']);
    expect(world.body).toContain('- Los #geel\n- Toneel #geel\n');
  });

  it('writes a note in its cluster, though the one before which it was to come goes to another', async () => {
    world = new SheetWorld(`${SHEET}\n### Museum\n\n- Kijken #geel\n`);
    await world.click('Spelen');
    await world.press('n');
    await world.type('Nieuw');
    world.write(text => text.replace('- Zingen #geel\n', '').replace('- Kijken #geel\n', '- Kijken #geel\n- Zingen #geel\n'));
    await settled();
    await world.press('Enter');
    expect(world.body).toContain('- Spelen #geel\n- Nieuw #geel\n');
  });

  it('hands its draft over and takes it up again', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    await world.press('Enter');
    await world.type('Toneel');
    const state = structuredClone(world.sheet.state());
    world.write(text => `${text}\n`);
    const again = new SheetWorld(SHEET);
    again.sheet.restore(state);
    await settled();
    expect(again.field?.value).toBe('Toneel');
    again.close();
  });
});
