// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TypedDraft } from '../../../src/ui/sending';
import type { CutOff, SheetDrafts } from '../../../src/ui/sheet/sheet-services';
import { SheetWorld } from './sheet-world';
import { eventually } from '../../e2e/eventually';

/** Drafts that stand outside every sheet, with what was put into the capture bar. */
class DraftBook implements SheetDrafts {
  readonly kept: TypedDraft[] = [];
  readonly inBar: string[] = [];
  cutOff: TypedDraft[] = [];

  begin(draft: TypedDraft): CutOff['sending'] {
    let now = draft;
    this.kept.push(now);
    const forget = (): void => { this.kept.splice(this.kept.indexOf(now), 1); };
    return {
      update: (changed) => { forget(); now = changed; this.kept.push(now); },
      forget,
      putBack: () => { forget(); this.inBar.push(now.text); },
    };
  }

  take(): readonly CutOff[] {
    return this.cutOff.splice(0).map(draft => ({ draft, sending: this.begin(draft) }));
  }

  get words(): string[] {
    return this.kept.map(({ text }) => text);
  }
}

const SHEET = '\n## Het vel\n\n- Los #geel\n\n### Podium\n\n- Spelen #geel\n';

let world: SheetWorld;
afterEach(() => {
  vi.useRealTimers();
  world.close();
});

async function writing(words: string, drafts = new DraftBook(), emit?: () => Promise<{ done: false }>): Promise<DraftBook> {
  world = new SheetWorld(SHEET, { drafts, ...(emit && { emit }) });
  await world.click('Spelen');
  await world.press('Enter');
  await world.type(words);
  return drafts;
}

describe('words typed on the sheet', () => {
  it.each([['Enter', 'Spelen'], ['n', '']])('are stored within a quarter of a second of each key, after “%s”', async (key, before) => {
    const drafts = new DraftBook();
    world = new SheetWorld(SHEET, { drafts });
    await world.click('Spelen');
    await world.press(key);
    vi.useFakeTimers();
    for (const words of [`${before}e`, `${before}en`]) {
      if (!world.field) throw new Error('Nothing is being written.');
      world.field.value = words;
      world.field.dispatchEvent(new Event('input', { bubbles: true }));
      vi.advanceTimersByTime(250);
      expect(drafts.words).toEqual([words]);
    }
  });

  it('are kept with what they are the words of, until they are in the note', async () => {
    const drafts = await writing('Toneel');
    expect(drafts.kept).toEqual([{ text: 'Toneel', target: expect.anything() as unknown }]);
    expect(world.sheet.state()).not.toHaveProperty('draft');
    await world.press('Escape');
    expect([drafts.kept, world.body]).toEqual([[], SHEET.replace('Spelen', 'Toneel')]);
  });

  it('are no draft once they are what they were', async () => {
    const drafts = await writing('Toneel');
    await world.type('Spelen');
    expect(drafts.kept).toEqual([]);
  });

  it('are kept while they are on their way, also when the next note is begun', async () => {
    const drafts = await writing('Toneel', new DraftBook(), () => new Promise(() => undefined));
    await world.press('Enter');
    await world.press('n');
    await world.type('Dans');
    expect(drafts.words).toEqual(['Toneel', 'Dans']);
  });

  it('are a draft again where they were refused, also by an error', async () => {
    for (const emit of [() => Promise.resolve({ done: false as const }), () => Promise.reject<{ done: false }>(new Error('disk'))]) {
      const drafts = await writing('Toneel', new DraftBook(), emit);
      await world.press('Enter');
      expect([drafts.words, drafts.inBar, world.field?.value]).toEqual([['Toneel'], [], 'Toneel']);
      world.sheet.destroy();
    }
  });

  it('go into the capture bar where the sheet is gone before they are refused', async () => {
    const drafts = await writing('Toneel', new DraftBook(), () => Promise.resolve({ done: false }));
    world.sheet.destroy();
    await eventually(() => { expect([drafts.kept, drafts.inBar]).toEqual([[], ['Toneel']]); });
  });

  it('stay a draft when their place goes', async () => {
    const drafts = await writing('Toneel');
    world.write(text => text.replace('- Spelen #geel\n', ''));
    expect([drafts.kept, world.field?.value]).toEqual([[{ text: 'Toneel' }], 'Toneel']);
  });
});

describe('words that were cut off', () => {
  async function reopened(note: string, ...more: TypedDraft[]): Promise<DraftBook> {
    const before = await writing('Toneel');
    world.container.remove();
    const drafts = new DraftBook();
    drafts.cutOff = [...before.kept, ...more];
    world = new SheetWorld(note, { drafts });
    return drafts;
  }

  it('are in their place again, and kept on', async () => {
    const drafts = await reopened(SHEET);
    expect(world.field?.value).toBe('Toneel');
    expect(drafts.kept).toEqual([{ text: 'Toneel', target: expect.anything() as unknown }]);
    await world.press('Escape');
    expect([drafts.kept, drafts.inBar, world.body]).toEqual([[], [], SHEET.replace('Spelen', 'Toneel')]);
  });

  it('go into the capture bar where their place is gone, or another field is open', async () => {
    const gone = await reopened(SHEET.replace('- Spelen #geel\n', ''));
    expect([gone.kept, gone.inBar, world.field]).toEqual([[], ['Toneel'], null]);
    world.close();
    const second = await reopened(SHEET, { text: 'Dans' });
    expect([second.words, second.inBar, world.field?.value]).toEqual([['Toneel'], ['Dans'], 'Toneel']);
  });
});
