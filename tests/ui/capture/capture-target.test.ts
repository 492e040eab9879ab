// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Facet } from '../../../src/core/session';
import type { Target } from '../../../src/core/target';
import { wordsIn } from '../../../src/i18n/words';
import type { CaptureDraft, CaptureHandle } from '../../../src/ui/capture/capture-services';
import { mountCapture } from '../../../src/ui/capture/mount-capture';
import { parse } from '../../read';

// Where there is no layout nothing scrolls.
Element.prototype.scrollIntoView = () => undefined;

const NOTE = (phase: number) => `---\ntype: ambitiegesprek\nfase: ${phase}\n---\n\n## Het vel\n\n### Podium\n\n### Museum\n`;
let bar: CaptureHandle | undefined;
afterEach(() => { bar?.destroy(); document.body.replaceChildren(); });

function open(left: CaptureDraft = { text: '' }, phase = 3) {
  const container = document.body.appendChild(document.createElement('div'));
  const written: { lines: readonly string[]; target: Target | undefined; facet?: Facet; first?: boolean }[] = [];
  const kept: CaptureDraft[] = [];
  const handle = bar = mountCapture(container, {
    words: wordsIn('nl').capture, name: () => 'gesprek', phaseColour: () => 'yellow', step: () => Promise.resolve(true), close: () => undefined,
    told: (work) => { work(); }, keep: draft => { kept.push(draft); },
    gone: () => [], send: () => ({ update: () => undefined, forget: () => undefined, putBack: () => undefined }),
    write: (lines, _, { target, facet, first }) => { written.push({ lines, target, ...(facet ? { facet } : {}), ...(first ? { first } : {}) }); return Promise.resolve(undefined); },
  }, left);
  handle.update(parse(NOTE(phase)));
  const field = container.querySelector('textarea');
  if (!field) throw new Error('No field');
  const press = async (key: string): Promise<void> => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settled();
  };
  const type = async (words: string): Promise<void> => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  };
  return {
    field, press, type, written, kept, enter: (now: number) => { handle.update(parse(NOTE(now))); },
    places: () => [...container.querySelectorAll('[role="option"]')].map(one => one.textContent),
    told: () => container.querySelector('[role="status"]')?.textContent,
    goesTo: () => container.querySelector('[aria-haspopup="listbox"]')?.textContent,
  };
}

const settled = () => new Promise(resolve => { setTimeout(resolve, 20); });

describe('a `>` before the words', () => {
  it('offers what matches, says which is meant, and what was chosen', async () => {
    const { field, press, type, places, told, goesTo } = open();
    await type('>pod');
    expect(places()).toEqual(['Cluster: Podium']);
    expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('Cluster: Podium');
    await press('Enter');
    expect([field.value, told(), goesTo(), places()]).toEqual(['', 'Komt hier: Cluster: Podium', 'Cluster: Podium', []]);
  });

  it('is a word where nothing matches, and Enter writes', async () => {
    for (const words of ['> 50% doet mee', '> a\n> b', '>> twee']) {
      const { press, type, places, written } = open();
      await type(words);
      expect(places()).toEqual([]);
      await press('Enter');
      expect(written.map(({ lines }) => lines.join('\n'))).toEqual([words]);
    }
  });

  it('is a word after Esc, whatever matches', async () => {
    const { press, type, places, written } = open();
    await type('> podium');
    await press('Escape');
    expect(places()).toEqual([]);
    await press('Enter');
    expect(written.map(({ lines }) => lines)).toEqual([['> podium']]);
    await type('');
    await type('>');
    expect(places().length).toBe(3);
  });
});

describe('a chosen target', () => {
  it('goes with its phase, and that is told', async () => {
    const { press, type, written, kept, enter, told, goesTo } = open();
    await type('>mus');
    await press('Enter');
    await type('een');
    enter(3);
    expect(goesTo()).toBe('Cluster: Museum');
    enter(4);
    expect([goesTo(), told()]).toEqual(['Los op het vel', 'Er is een andere fase begonnen: briefjes komen weer los op het vel.']);
    expect(kept.at(-1)).toEqual({ text: 'een', phase: 4 });
    await press('Enter');
    expect(written).toEqual([{ lines: ['een'], target: undefined }]);
  });

  it('does not come back with its words in a later phase', async () => {
    const first = open();
    await first.type('>mus');
    await first.press('Enter');
    await first.type('een');
    const left = first.kept.at(-1) ?? { text: '' };
    expect(open(left, 3).goesTo()).toBe('Cluster: Museum');
    const later = open(left, 5);
    expect([later.field.value, later.goesTo()]).toEqual(['een', 'Los op het vel']);
  });
});

it('says of pink and green notes what they are, until the same is pressed again', async () => {
  const { type, press, written } = open({ text: 'Iets', colour: 'green' });
  expect(document.querySelectorAll('.ambitiegesprek-capture-facets [role="radio"]')).toHaveLength(3);
  await type('Zaal');
  await chip('obstakel');
  await chip('eerst');
  await press('Enter');
  await type('Geld');
  await chip('obstakel');
  await press('Enter');
  expect(written.map(({ lines, facet, first }) => [lines[0], facet, first])).toEqual([['Zaal', 'obstacle', true], ['Geld', undefined, true]]);

  async function chip(words: string): Promise<void> {
    [...document.querySelectorAll<HTMLElement>('.ambitiegesprek-capture-facets button')].find(one => one.textContent === words)?.click();
    await settled();
  }
});

it('asks nothing of a note but its colour where the method sorts no notes', async () => {
  open({ text: 'Iets', colour: 'green' });
  const method = '\n```gespreksmethode\n# Terugblik\n\n## 1. Kijken (10 min, groen)\n\n- Schrijf (10 min): Doe.\n  blok:: briefjes\n```\n';
  bar?.update(parse(NOTE(1) + method));
  await settled();
  expect(document.querySelector('.ambitiegesprek-capture-facets')).toBeNull();
  expect([...document.querySelectorAll('[data-color][aria-pressed]')].map(one => one.getAttribute('aria-label'))).toEqual(['Geel', 'Roze', 'Groen', 'Groot']);
});
