// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Composition } from '../../../src/core/arrange/arrangement';
import { settled, SheetWorld, showInPane } from './sheet-world';

let world: SheetWorld;
afterEach(() => {
  world.close();
  vi.restoreAllMocks();
});

/** More than words of a readable size leave room for. */
const MANY = `\n## Het vel\n${['Durven', 'Maken', 'Zingen', 'Kijken', 'Podium', 'Buurt'].map((word, at) => `
### ${word}
energie:: ${6 - at}

${Array.from({ length: 45 }, (_, note) => `- Wens ${note} bij ${word.toLowerCase()}, met nog wat woorden erbij #geel\n`).join('')}`).join('')}`;

/** What nobody put into a cluster. */
const wishes = (amount: number): string =>
  `\n## Het vel\n\n${Array.from({ length: amount }, (_, note) => `- Wens ${note}, met nog wat woorden erbij #geel\n`).join('')}`;

/** So high are words that are read from near by: what is written 14 % smaller for what comes can be read, too. */
const FROM_NEAR = 9.5 / 0.86;

/** How many pixels the words of notes are high. */
function wordsOnGlass(): number {
  const styleOf = (part: string): CSSStyleDeclaration | undefined => world.container.querySelector<HTMLElement>(`.ambitiegesprek-${part}`)?.style;
  const scales = ['layer', 'lens'].map(part => parseFloat(/scale\((.+)\)/u.exec(styleOf(part)?.transform ?? '')?.[1] ?? '1'));
  return scales.reduce((words, scale) => words * scale, parseFloat(styleOf('paper')?.fontSize ?? ''));
}

const expanded = (words: string): string | null => world.thing(words).getAttribute('aria-expanded');
const notes = (): number => world.container.querySelectorAll('[data-kind="note"]').length;

async function opens(words: string): Promise<void> {
  await vi.waitFor(() => { expect(expanded(words)).toBe('true'); }, { timeout: 30_000 });
}

describe('more notes than there is room for', { timeout: 60_000 }, () => {
  it('lie in piles that say their word, tally and number; the one with the biggest tally is open', () => {
    world = new SheetWorld(MANY);
    expect([expanded('Durven'), expanded('Maken'), notes()]).toEqual(['true', 'false', 45]);
    expect(world.thing('Maken').textContent).toContain('45 briefjes');
    expect(world.thing('Maken').getAttribute('aria-label')).toBe('Maken, 45 briefjes. Cluster, Energie 5, Nummer 2 in energie');
  });

  it('keep the number of a tally without strokes apart from how many they are', () => {
    world = new SheetWorld(MANY.replace('energie:: 6', 'energie:: 40').replace('energie:: 5', 'energie:: 31').replace('energie:: 1', 'energie:: 0'));
    expect(['Maken', 'Zingen', 'Buurt'].map(word => world.thing(word).textContent.replace(/\s/gu, ' ')))
      .toEqual(['Maken31· 45 briefjes2', 'Zingen445 briefjes3', 'Buurt0· 45 briefjes6']);
  });

  it.each([
    ['a tap', async () => { await world.click('Buurt'); }],
    ['Enter', async () => { await world.click('Durven'); world.sheet.reveal(keyOf('Buurt')); await world.press('Enter'); }],
  ])('open on %s', async (_, open) => {
    world = new SheetWorld(MANY);
    await open();
    await opens('Buurt');
    expect([expanded('Durven'), notes()]).toEqual(['false', 45]);
  });

  it.each([
    ['a tap', async () => { await world.click('Buurt'); }],
    ['Enter', async () => { await world.click('Durven'); world.sheet.reveal(keyOf('Buurt')); await world.press('Enter'); }],
  ])('that were opened by %s fold again on Escape, and have the keyboard then', async (_, open) => {
    world = new SheetWorld(MANY);
    await open();
    await opens('Buurt');
    await world.press('Escape');
    await opens('Durven');
    expect([expanded('Buurt'), world.selected, focused()]).toEqual(['false', [], world.thing('Buurt')]);
    await world.press('Enter');
    await opens('Buurt');
  });

  it('get another word on F2 where they lie', async () => {
    world = new SheetWorld(MANY);
    await world.click('Buurt', { ctrlKey: true });
    await world.press('F2');
    expect(world.field?.closest('[data-pile]')).toBe(world.thing('Buurt'));
    await world.type('De buurt');
    await world.press('Enter');
    expect([world.body, expanded('De buurt'), expanded('Durven')]).toEqual([expect.stringContaining('### De buurt\n'), 'false', 'true']);
  });

  it('without a word show that the keyboard is at them, also after the note changed, and open on Enter', async () => {
    world = new SheetWorld(MANY.replace('## Het vel\n', `## Het vel\n\n${Array.from({ length: 30 }, (_, note) => `- Los ${note} #geel\n`).join('')}`));
    world.sheet.reveal(keyOf('Buurt'));
    await world.press('ArrowDown');
    const pile = (): Element | null => world.container.querySelector('[data-pile="loose/yellow"]');
    const shown = (): unknown[] => [focused(), pile()?.matches('.ambitiegesprek-is-focused')];
    expect(shown()).toEqual([pile(), true]);
    world.write(text => text.replace('Wens 3 bij buurt', 'Wens drie bij buurt'));
    expect(shown()).toEqual([pile(), true]);
    const { body } = world;
    await world.press('2');
    await world.press('Delete');
    expect([world.body, world.refused, focused()]).toEqual([body, [], pile()]);
    await world.press('Enter');
    await vi.waitFor(() => { expect(world.container.textContent).toContain('Los 29'); }, { timeout: 30_000 });
  });

  it('without a word say what they are, to who sees no colour too', () => {
    const ideas = Array.from({ length: 30 }, (_, at) => `- Idee ${at} #roze\n`).join('');
    world = new SheetWorld(`${MANY.replace('## Het vel\n', `## Het vel\n\n${ideas}`)}`);
    const pile = world.container.querySelector('[data-pile="loose/pink"]');
    expect([pile?.textContent, pile?.getAttribute('aria-label')]).toEqual(['Idee · 30', 'Idee · 30']);
  });

  it('without a word say that they are loose', () => {
    world = new SheetWorld(`${wishes(30)}\n${MANY.replace('\n## Het vel\n', '')}`);
    expect(world.container.querySelector('[data-pile="loose/yellow"]')?.textContent).toBe('30 losse briefjes');
  });

  it('are read from near by where one that somebody opens would be too small in the whole view, until it folds', async () => {
    showInPane();
    world = new SheetWorld(`${wishes(260)}\n${MANY.replace('\n## Het vel\n', '')}`);
    expect(world.sheet.state().camera).toBeUndefined();
    world.sheet.reveal(keyOf('Buurt'));
    await world.press('ArrowDown');
    await world.press('Enter');
    await vi.waitFor(() => { expect(wordsOnGlass()).toBeCloseTo(FROM_NEAR); }, { timeout: 30_000 });
    await world.press('Escape');
    await opens('Durven');
    expect(world.sheet.state().camera).toBeUndefined();
  });

  it('do not fold while most of them hang loose: then clusters lie beside them, and on Escape what was opened of those folds', async () => {
    showInPane();
    world = new SheetWorld(`${wishes(300)}\n${MANY.replace('\n## Het vel\n', '')}`);
    await vi.waitFor(() => { expect([wordsOnGlass(), notes()]).toEqual([expect.closeTo(FROM_NEAR), 300]); }, { timeout: 30_000 });
    expect(['Durven', 'Buurt'].map(expanded)).toEqual(['false', 'false']);
    await world.click('Buurt');
    await opens('Buurt');
    expect(notes()).toBe(345);
    await world.press('Escape');
    await vi.waitFor(() => { expect(notes()).toBe(300); }, { timeout: 30_000 });
  });

  it('are read from near by as soon as more came than can be read in the whole view, which one sees on "f"', async () => {
    showInPane();
    world = new SheetWorld(wishes(100));
    await vi.waitFor(() => { expect(wordsOnGlass()).toBeGreaterThan(10); });
    await world.press('n');
    await world.type('Een laatste');
    world.write(text => `${text}${wishes(220).replace('\n## Het vel\n\n', '')}`);
    await world.press('Escape');
    await vi.waitFor(() => { expect([wordsOnGlass(), world.field]).toEqual([expect.closeTo(FROM_NEAR), null]); }, { timeout: 30_000 });
    expect(world.body).toContain('- Een laatste #geel');
    await world.press('f');
    await vi.waitFor(() => { expect(wordsOnGlass()).toBeLessThan(9); });
    world.write(text => text.replace('- Wens 3,', '- Wens drie,'));
    await new Promise(resolve => { setTimeout(resolve, 100); });
    expect(wordsOnGlass()).toBeLessThan(9);
    await world.press('+');
    world.write(text => `${text}${wishes(60).replace('\n## Het vel\n\n', '')}`);
    await world.press('f');
    await new Promise(resolve => { setTimeout(resolve, 100); });
    expect(wordsOnGlass()).toBeLessThan(9);
  });

  it('are read from near by with what has the keyboard in view', async () => {
    showInPane();
    world = new SheetWorld(wishes(100));
    await world.press('End');
    world.write(text => text.replace('- Wens 99,', `${wishes(320).replace('\n## Het vel\n\n', '').replaceAll('Wens', 'Droom')}- Wens 99,`));
    await vi.waitFor(() => { expect(wordsOnGlass()).toBeCloseTo(FROM_NEAR); }, { timeout: 30_000 });
    const { transform = '' } = world.container.querySelector<HTMLElement>('.ambitiegesprek-layer')?.style ?? {};
    const [x = 0, y = 0] = [...transform.matchAll(/-?[\d.]+(?=px)/gu)].map(([pixels]) => Number(pixels));
    expect([x < -20, y < -20]).toEqual([true, true]);
    expect(world.sheet.state().camera, 'nobody chose where one looks').toBeUndefined();
  });

  it('can still be read from there once they are written smaller for what came, and one looks where one looked', async () => {
    showInPane();
    world = new SheetWorld(wishes(320));
    await vi.waitFor(() => { expect(wordsOnGlass()).toBeCloseTo(FROM_NEAR); }, { timeout: 30_000 });
    const scales = (): number[] => [...world.container.querySelectorAll<HTMLElement>('.ambitiegesprek-card-contents')]
      .map(({ style: { fontSize } }) => parseFloat(fontSize || '1'));
    const looked = (): string | undefined => world.container.querySelector<HTMLElement>('.ambitiegesprek-layer')?.style.transform;
    const before = looked();
    const more = 12;
    for (let note = 0; note < more; note += 1) world.write(text => `${text}- Nog een wens ${note}, met nog wat woorden erbij #geel\n`);
    const smallest = Math.min(...scales());
    expect([smallest < 1, smallest * wordsOnGlass() > 9.49, looked() === before, notes()]).toEqual([true, true, true, 320 + more]);
  });

  it('do not fold where no heading says what lies there: they are read from near by, in a pane of another size, too', async () => {
    const [width, height] = [vi.spyOn(Element.prototype, 'clientWidth', 'get'), vi.spyOn(Element.prototype, 'clientHeight', 'get')];
    const sized = (wide: number, high: number): void => { width.mockReturnValue(wide); height.mockReturnValue(high); };
    sized(1280, 800);
    world = new SheetWorld(wishes(320));
    await vi.waitFor(() => { expect(wordsOnGlass()).toBeCloseTo(FROM_NEAR); }, { timeout: 30_000 });
    expect([notes(), world.container.querySelector('[data-pile]')]).toEqual([320, null]);
    expect(world.sheet.state().camera, 'how near is not kept').toBeUndefined();
    await world.press('f');
    await vi.waitFor(() => { expect(wordsOnGlass()).toBeLessThan(9); });
    await world.press('t');
    await vi.waitFor(() => { expect(wordsOnGlass()).toBeCloseTo(FROM_NEAR); }, { timeout: 30_000 });
    sized(1180, 740);
    world.sheet.restyled();
    const paper = (): string | undefined => world.container.querySelector<HTMLElement>('.ambitiegesprek-paper')?.style.fontSize;
    const before = paper();
    await vi.waitFor(() => { expect(paper()).not.toBe(before); }, { timeout: 30_000 });
    await vi.waitFor(() => { expect(wordsOnGlass()).toBeCloseTo(FROM_NEAR); }, { timeout: 30_000 });
  });

  it('are as large in a pane that grew as in one that always was so large', async () => {
    const [width, height] = [vi.spyOn(Element.prototype, 'clientWidth', 'get'), vi.spyOn(Element.prototype, 'clientHeight', 'get')];
    const sized = (wide: number, high: number): void => { width.mockReturnValue(wide); height.mockReturnValue(high); };
    const words = (): number => parseFloat(world.container.querySelector<HTMLElement>('.ambitiegesprek-paper')?.style.fontSize ?? '');
    const composed = async (): Promise<number> => {
      await new Promise(resolve => { setTimeout(resolve, 2000); });
      return Math.round(words() * 2);
    };
    sized(1390, 790);
    world = new SheetWorld(wishes(120));
    await world.press('t');
    const always = await composed();
    world.close();
    sized(690, 790);
    world = new SheetWorld(wishes(120));
    await composed();
    sized(1390, 790);
    world.sheet.restyled();
    expect(await composed()).toBe(always);
  });

  it('open though the pane gets another size before it is known where everything goes', async () => {
    const [width, height] = [vi.spyOn(Element.prototype, 'clientWidth', 'get'), vi.spyOn(Element.prototype, 'clientHeight', 'get')];
    const sized = (wide: number, high: number): void => { width.mockReturnValue(wide); height.mockReturnValue(high); };
    sized(1280, 800);
    world = new SheetWorld(MANY.replaceAll('woorden erbij', 'woorden erbij, zodat er lang gezocht wordt'));
    await world.click('Buurt');
    sized(1180, 740);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    world.sheet.restyled();
    vi.advanceTimersByTime(200);
    vi.useRealTimers();
    await opens('Buurt');
  });

  it('open once the hand is off the sheet where it looked about meanwhile', async () => {
    Element.prototype.setPointerCapture = () => undefined;
    showInPane();
    world = new SheetWorld(MANY);
    await world.click('Buurt');
    const viewport = world.container.querySelector('.ambitiegesprek-viewport');
    world.point('pointerdown', viewport, { clientX: 400, clientY: 400, button: 1 });
    world.point('pointermove', viewport, { clientX: 420, clientY: 420, button: 1 });
    await new Promise(resolve => { setTimeout(resolve, 2500); });
    expect(expanded('Buurt'), 'nothing moves under the hand').toBe('false');
    world.point('pointerup', viewport, { clientX: 420, clientY: 420, button: 1 });
    await opens('Buurt');
  });

  it('let go of what is selected in them before they fold', async () => {
    world = new SheetWorld(MANY);
    await world.click('Buurt');
    await opens('Buurt');
    await world.click('Wens 3 bij buurt, met nog wat woorden erbij');
    await world.press('Escape');
    expect([world.selected, expanded('Buurt')]).toEqual([[], 'true']);
    await world.press('Escape');
    await opens('Durven');
    expect(focused()).toBe(world.thing('Buurt'));
  });

  it('all fold where the one with the biggest tally was opened again, and leave Escape to the app then', async () => {
    world = new SheetWorld(MANY);
    await world.click('Buurt');
    await opens('Buurt');
    await world.click('Durven');
    await opens('Durven');
    await world.press('Escape');
    await vi.waitFor(() => { expect(expanded('Durven')).toBe('false'); }, { timeout: 30_000 });
    expect(notes()).toBe(0);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    world.container.querySelector('[role="tree"]')?.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(false);
  });

  it('open for what is looked for by its words', async () => {
    world = new SheetWorld(MANY);
    await world.press('f', { ctrlKey: true });
    const field = world.container.querySelector<HTMLInputElement>('.ambitiegesprek-finder input');
    if (!field) throw new Error('Nothing asks for words');
    field.value = '44 bij buurt';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await opens('Buurt');
    expect(world.selected).toEqual(['Wens 44 bij buurt, met nog wat woorden erbij']);
  });

  it('are found by arrows too, which keep what is chosen in sight', async () => {
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) { shown.push(this.textContent); };
    world = new SheetWorld(MANY);
    await world.press('f', { ctrlKey: true });
    const field = world.container.querySelector('.ambitiegesprek-finder input');
    for (let time = 0; time < 3; time += 1) {
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
      await settled();
    }
    const options = [...world.container.querySelectorAll('.ambitiegesprek-finder li')].map(({ textContent }) => textContent);
    expect(shown).toEqual(options.slice(0, 4));
  });

  it.each(['Buurt', 'Maken'])('open where one zooms in on them, wherever they lie: %s', async (words) => {
    showInPane();
    world = new SheetWorld(MANY);
    const tree = world.container.querySelector('[role="tree"]');
    const turn = (deltaY: number): void => {
      tree?.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, deltaY, ...world.at(words) }));
    };
    turn(-400);
    await opens(words);
  });

  it('take a note that is dropped on them', async () => {
    Element.prototype.setPointerCapture = () => undefined;
    showInPane();
    world = new SheetWorld(MANY);
    const words = world.thing('Wens 0 bij durven, met nog wat woorden erbij');
    world.point('pointerdown', words, world.at('Wens 0 bij durven, met nog wat woorden erbij'));
    world.point('pointermove', words, world.at('Buurt'));
    world.point('pointerup', words, world.at('Buurt'));
    await settled();
    expect(world.body).toMatch(/- Wens 44 bij buurt[^\n]*\n- Wens 0 bij durven/u);
  });
});

describe('where room runs out while somebody writes', { timeout: 60_000 }, () => {
  const FULL = `\n## Het vel\n${['Durven', 'Maken', 'Zingen', 'Kijken', 'Podium', 'Buurt'].map((word, at) => `
### ${word}
energie:: ${6 - at}

${Array.from({ length: 25 }, (_, note) => `- Wens ${note} bij ${word.toLowerCase()}, met nog wat woorden erbij #geel\n`).join('')}`).join('')}`;
  const folded = (): number => world.container.querySelectorAll('[aria-expanded="false"]').length;

  const longWish = (note: number): string => `Nieuwe wens ${note}, ${'met woorden die op een briefje moeten passen, '.repeat(4)}en dan uit`;

  /** Writes notes one after the other until groups fold; the numbers of the notes. */
  async function writesUntilFolded(): Promise<number[]> {
    await world.press('n');
    const written: number[] = [];
    for (let note = 0; folded() === 0 && note < 40; note += 1) {
      await world.type(longWish(note));
      await world.press('Enter');
      written.push(note);
    }
    return written;
  }

  it.each(['Buurt', 'Wens 3 bij buurt, met nog wat woorden erbij'])('what is written in stays open and in the same field, told once: beside %s', async (words) => {
    world = new SheetWorld(FULL);
    expect(folded()).toBe(0);
    await world.click(words);
    const written = await writesUntilFolded();
    expect(folded()).toBeGreaterThan(3);
    expect([expanded('Buurt'), world.field?.closest('[data-kind="cluster"]')]).toEqual(['true', world.thing('Buurt')]);
    expect(world.told).toEqual(['Zodat alles leesbaar blijft, vouwen groepen op. Tik op een groep om die te openen, of schik het vel opnieuw (T).']);
    await world.type('Nog een');
    await world.press('Escape');
    const buurt = world.body.slice(world.body.indexOf('### Buurt'));
    for (const note of written) expect(buurt).toContain(`- ${longWish(note)} #geel`);
    expect(buurt).toContain('- Nog een #geel');
    expect([expanded('Buurt'), world.told.length, world.refused]).toEqual(['true', 1, []]);
    // It was not opened from its fold, so Escape lets go of it and no more.
    await world.press('Escape');
    expect(expanded('Buurt')).toBe('true');
  });

  it.each([
    ['a cluster', 'Wens 24 bij buurt, met nog wat woorden erbij'], ['the loose notes', 'Los 3'],
  ])('or notes come from elsewhere, %s that got the last stays open', (_, beside) => {
    world = new SheetWorld(FULL.replace('## Het vel\n', `## Het vel\n\n${Array.from({ length: 4 }, (__, note) => `- Los ${note} #geel\n`).join('')}`));
    const line = `- ${beside} #geel\n`;
    for (let note = 0; folded() === 0 && note < 40; note += 1) world.write(text => text.replace(line, `${line}- ${longWish(note)} #geel\n`));
    expect(folded()).toBeGreaterThan(3);
    expect(world.container.textContent).toContain(beside);
  });

  it('or notes are put into a cluster, the loose ones stay open', () => {
    const loose = Array.from({ length: 12 }, (_, note) => `- Los ${note} #geel\n`);
    world = new SheetWorld(FULL.replace('## Het vel\n', `## Het vel\n\n${loose.join('')}`));
    const line = '- Wens 24 bij buurt, met nog wat woorden erbij #geel\n';
    for (let note = 0; folded() === 0 && note < 40; note += 1)
      world.write(text => text.replace(loose[note % 6] ?? '', '').replace(line, `${line}- ${longWish(note)} #geel\n`));
    expect(folded()).toBeGreaterThan(3);
    expect([world.container.textContent, expanded('Buurt')]).toEqual([expect.stringContaining('Los 11'), 'false']);
  });

  it('the word of a cluster is written on its pile, and goes on where the pile unfolds under it', async () => {
    const few = MANY.replace(/- Wens \d+ bij (?!durven).*\n/gu, '').replace(/- Wens [1-3]\d bij durven.*\n/gu, '');
    world = new SheetWorld(MANY);
    world.write(text => text.slice(0, text.indexOf('\n## Het vel')) + few);
    expect(folded()).toBeGreaterThan(3);
    losesTheKeyboardWithItsPlace();
    await world.click('Wens 3 bij durven, met nog wat woorden erbij');
    await world.press('c');
    await vi.waitFor(() => { expect(world.field?.closest('[data-pile]')).not.toBeNull(); });
    for (const letter of 'Verwondering en durven, en alles wat daar nog bij hoort') {
      expect(document.activeElement).toBe(world.field);
      world.field?.setRangeText(letter, world.field.value.length, world.field.value.length, 'end');
      world.field?.dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
    }
    await world.press('Enter');
    expect([world.body, world.refused]).toEqual([expect.stringContaining('### Verwondering en durven, en alles wat daar nog bij hoort\n'), []]);
  });

  it.each(['Een wens ', 'Een *wens*'])('a note that is written in a cluster that was folded leaves it open: %s', async words => {
    world = new SheetWorld(MANY);
    await world.press('End');
    await world.press('n');
    await world.type(words);
    await world.press('Escape');
    expect([expanded('Buurt'), expanded('Durven'), world.body.includes(`- ${words.trim()} #geel`)]).toEqual(['true', 'false', true]);
  });

  it('a group that is folded opens for what is written in it', async () => {
    world = new SheetWorld(MANY);
    await world.press('End');
    expect([focused(), expanded('Buurt')]).toEqual([world.thing('Buurt'), 'false']);
    await world.press('n');
    expect([expanded('Buurt'), world.field?.closest('[data-kind="cluster"]')]).toEqual(['true', world.thing('Buurt')]);
  });
});

/** As browsers do it: who has the keyboard loses it when it is taken out of the page. */
function losesTheKeyboardWithItsPlace(): void {
  const { removeChild } = Element.prototype;
  const leave = (node: Node): void => {
    const active = document.activeElement;
    if (active instanceof HTMLElement && node.contains(active)) active.blur();
  };
  vi.spyOn(Element.prototype, 'removeChild').mockImplementation(function <Child extends Node>(this: Element, child: Child) {
    leave(child);
    return removeChild.call(this, child) as Child;
  });
  const { remove } = Element.prototype;
  vi.spyOn(Element.prototype, 'remove').mockImplementation(function (this: Element) {
    leave(this);
    remove.call(this);
  });
}

function focused(): HTMLElement | null {
  const id = world.container.querySelector('[role="tree"]')?.getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id);
}

function keyOf(words: string): string {
  return world.thing(words).dataset['key'] ?? '';
}

describe('how the sheet was composed', () => {
  const SHEET = '\n## Het vel\n\n- Los #geel\n- Vrij #geel\n\n### Podium\n\n- Spelen #geel\n\n### Museum\n\n- Kijken #geel\n';
  const kept = new Map<string, Composition>();
  const compositions = { get: () => kept.get('pane'), set: (_: unknown, composition: Composition) => { kept.set('pane', composition); } };
  const boxes = () => ['Los', 'Vrij', 'Podium', 'Spelen', 'Museum', 'Kijken'].map(one => world.box(one));

  it('is kept when it is closed, without a word of the note, and stands again when it is opened', () => {
    world = new SheetWorld(SHEET, { compositions });
    const before = boxes();
    world.close();
    expect(JSON.stringify(kept.get('pane'))).not.toMatch(/Los|Vrij|Podium|Spelen|Museum|Kijken/u);
    world = new SheetWorld(SHEET, { compositions });
    expect(boxes()).toEqual(before);
  });

  it('stays while something is done: what it does not touch stands where it stood', async () => {
    world = new SheetWorld(SHEET);
    const before = ['Museum', 'Kijken', 'Los'].map(one => world.box(one));
    await world.click('Spelen');
    await world.press('n');
    await world.type('Zingen en dansen en springen');
    await world.press('Enter');
    await world.press('Escape');
    expect(world.body).toContain('- Spelen #geel\n- Zingen en dansen en springen #geel\n');
    expect(['Museum', 'Kijken', 'Los'].map(one => world.box(one))).toEqual(before);
  });

  const WORDS = 'Weten wat je mooi vindt en waarom, ook als niemand het met je eens is';
  const holder = (head: string, count: number): string => `${head}\n\n${Array.from({ length: count }, (_, at) => `- ${at} ${head.replace(/#/gu, '').trim()}. ${WORDS} #geel\n`).join('')}\n`;
  const LINE = `- 3 Zingen. ${WORDS} #geel\n`;

  it.each([
    ['a cluster that left its ambition', (text: string) => text.replace(/\n#### Zingen[^]*$/u, '') + (/\n#### Zingen[^]*$/u.exec(text)?.[0].replace('####', '###') ?? '')],
    ['notes that went to another cluster', (text: string) => text.replace(LINE, '').replace('### Kijken\n\n', `### Kijken\n\n${LINE}`)],
    ['a note that was removed', (text: string) => text.replace(LINE, '')],
    ['a cluster that was removed with all its notes', (text: string) => text.replace(/\n#### Zingen[^]*$/u, '')],
    ['more notes than there is room for', (text: string) => `${text}${Array.from({ length: 40 }, (_, at) => LINE.replace('3', `${11 + at}`)).join('')}`],
    ['a cluster that was removed where all is full', (text: string) => text.replace(/### Kijken[^]*?(?=### Ambitie)/u, LINE.repeat(9))],
    ['notes that came from elsewhere', (text: string) => `${text}${LINE}${LINE.replace('3', '11')}${LINE.replace('3', '12')}`],
  ])('is as it stood once an act is taken back: %s', (_, act) => {
    world = new SheetWorld(`\n## Het vel\n\n${holder('### Kijken', 3)}${holder('### Ambitie 1: Durven', 6)}${holder('#### Proberen', 7)}${holder('#### Zingen', 8)}`);
    const { text } = world.session.source;
    const seen = (): string[] => [...world.container.querySelectorAll<HTMLElement>('[data-kind]')].map(({ style, textContent }) => `${textContent} ${style.cssText}`);
    const before = seen();
    world.write(act);
    expect(seen()).not.toEqual(before);
    world.write(() => text);
    expect(seen()).toEqual(before);
  });
});
