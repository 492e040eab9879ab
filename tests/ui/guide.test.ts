// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/core/operations/intent';
import { applyEdits } from '../../src/core/writing/text-edit';
import { wordsIn } from '../../src/i18n/words';
import { AMBITION_CONVERSATION } from '../../src/method/ambition-conversation';
import { WORDINGS } from '../../src/method/wordings';
import type { GuideHandle, GuideServices } from '../../src/ui/guide/guide-services';
import { mountGuide } from '../../src/ui/guide/mount-guide';
import { parse, run } from '../read';

const NOW = '2026-03-12T14:30:00';
const HEAD = '---\ntype: ambitiegesprek\nfase: 3\ndeelnemers: [Anna, Bram]\nverloop:\n  - 2026-03-12T14:00:00 1\n  - 2026-03-12T14:20:00 3\n---\n\n';
const NOTE = `${HEAD}## 1. Contracteren\n\n- Rust [wie:: Anna]\n\n## 6. Concretiseren\n\n## Het vel\n\n### Durven\n\n- Podium #geel\n`;

let open: GuideHandle | undefined;
afterEach(() => { open?.destroy(); open = undefined; });

/** A guide over a text that its intents really change, unless `refuses`. */
function guideOver(text: string, language: 'nl' | 'en' = 'nl', drafts: ReadonlyMap<string, string> = new Map()) {
  const container = document.body.appendChild(document.createElement('div'));
  const host = { text, refuses: false, went: [] as number[], emitted: [] as Intent[], drafts: new Map(drafts) };
  const nothing = () => undefined;
  const services: GuideServices = {
    words: wordsIn(language), wording: WORDINGS[language], conversation: AMBITION_CONVERSATION, moment: () => 0, shuffled: things => things, now: () => NOW,
    goToPhase: phase => { host.went.push(phase); },
    jumpTo: nothing, openSheet: nothing, capture: nothing, attachPhoto: nothing, drawPupil: nothing, told: work => { void work(); }, attachEvi: nothing,
  };
  const handle = mountGuide(container, services);
  const note = {
    id: 'note',
    emit: (intent: Intent) => {
      host.emitted.push(intent);
      const result = run(host.text, intent);
      if (host.refuses || !result.done) return Promise.resolve({ done: false });
      host.text = applyEdits(host.text, result.edits);
      update();
      return Promise.resolve({ done: true });
    },
    drafts: {
      get: (field: string) => host.drafts.get(field),
      names: () => [...host.drafts.keys()],
      set: (field: string, words: string | undefined) => { if (words === undefined) host.drafts.delete(field); else host.drafts.set(field, words); },
    },
  };
  const update = () => { handle.update({ session: parse(host.text), note, now: NOW }); };
  update();
  open = handle;
  return { container, handle, host, update };
}

function field(container: HTMLElement, label: string): HTMLInputElement {
  const found = container.querySelector<HTMLInputElement>(`[aria-label="${label}"].ambitiegesprek-words-field`);
  if (found === null) throw new Error(`No field ${label}`);
  return found;
}

function type(input: HTMLInputElement, words: string): void {
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const enter = (input: HTMLElement) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
const settled = () => new Promise(resolve => { setTimeout(resolve, 20); });

describe.each(['nl', 'en'] as const)('the questions in %s', language => {
  it('can all be reached; those for secondary schools only there', () => {
    const shown = (text: string) => AMBITION_CONVERSATION.phases.flatMap(phase => {
      const { container, handle } = guideOver(text, language);
      handle.look(phase.number);
      const ids = [...container.querySelectorAll('[data-question]')].map(one => one.getAttribute('data-question'));
      handle.destroy();
      return ids;
    });
    const all = AMBITION_CONVERSATION.phases.flatMap(phase => phase.activities.flatMap(({ questions }) => questions.map(({ id }) => id)));
    expect(shown(NOTE.replace('fase: 3', 'fase: 3\nsector: vo'))).toEqual(all);
    expect(shown(NOTE)).toEqual(all.filter(id => !id.endsWith('v')));
  });
});

describe('looking at another phase', () => {
  it('moves nothing, says so, and leads back', () => {
    const { container, handle, host } = guideOver(NOTE);
    handle.look(5);
    expect(container.textContent).toContain('Je kijkt naar fase 5; het gesprek is in fase 3.');
    container.querySelector<HTMLButtonElement>('.ambitiegesprek-looking button')?.click();
    expect(handle.looking()).toBeUndefined();
    expect([host.went, host.emitted]).toEqual([[], []]);
  });
});

describe('what is typed', () => {
  it('goes into the note with Enter, and the field is free for the next', async () => {
    const { container, host } = guideOver(NOTE);
    const input = field(container, 'Nieuwe gele notitie; Enter voegt toe');
    type(input, 'Zelf iets maken');
    enter(input);
    await settled();
    expect(host.text).toContain('- Zelf iets maken #geel');
    expect([input.value, host.drafts.size]).toEqual(['', 0]);
  });

  it('is written once, also where its field goes away with it', async () => {
    const { container, host, handle } = guideOver(NOTE);
    handle.look(6);
    const input = field(container, 'Stap van Anna');
    input.focus();
    type(input, 'Ik bouw het podium');
    enter(input);
    await settled();
    expect(host.text.split('Ik bouw het podium')).toHaveLength(2);
  });

  it('outlives an update of the note', () => {
    const { container, host, update } = guideOver(NOTE);
    const input = field(container, 'Nieuwe gele notitie; Enter voegt toe');
    type(input, 'Half');
    host.text = host.text.replace('Podium', 'Toneel');
    update();
    expect([input.value, input.isConnected]).toEqual(['Half', true]);
  });

  it('stays where the note refuses it, and comes back after the pane was closed', async () => {
    const { container, host, handle, update } = guideOver(NOTE);
    host.refuses = true;
    type(field(container, 'Nieuwe gele notitie; Enter voegt toe'), 'Niet kwijt');
    await handle.commitPending();
    expect(field(container, 'Nieuwe gele notitie; Enter voegt toe').value).toBe('Niet kwijt');
    handle.look(5);
    handle.look(3);
    update();
    expect(field(container, 'Nieuwe gele notitie; Enter voegt toe').value).toBe('Niet kwijt');
  });

  it('is offered again when its place in the note is gone', async () => {
    const { container, host, handle, update } = guideOver(NOTE);
    handle.look(1);
    type(field(container, 'Wat verwacht Anna?'), 'Rust en ruimte');
    host.refuses = true;
    host.text = host.text.replace('- Rust [wie:: Anna]\n', '');
    update();
    await settled();
    update();
    expect(container.querySelector<HTMLTextAreaElement>('.ambitiegesprek-rescued textarea')?.value).toBe('Rust en ruimte');
  });

  it('never lands on another thing after a restart: what has lost its place is shown apart', () => {
    const { container, host, handle } = guideOver(NOTE);
    handle.look(1);
    type(field(container, 'Wat verwacht Anna?'), 'Rust en ruimte');
    const left = new Map(host.drafts);
    handle.destroy();
    host.drafts.clear();
    const again = guideOver(NOTE.replace('- Rust [wie:: Anna]', '- Iets heel anders [wie:: Anna]'), 'nl', left);
    again.handle.look(1);
    expect(field(again.container, 'Wat verwacht Anna?').value).toBe('Iets heel anders');
    expect(again.container.querySelector<HTMLTextAreaElement>('.ambitiegesprek-rescued textarea')?.value).toBe('Rust en ruimte');
    again.handle.destroy();
    const same = guideOver(NOTE, 'nl', left);
    same.handle.look(1);
    expect(field(same.container, 'Wat verwacht Anna?').value).toBe('Rust en ruimte');
  });

  it('changes words that stand in the note', async () => {
    const { container, host, handle } = guideOver(NOTE);
    handle.look(1);
    const input = field(container, 'Wat verwacht Anna?');
    type(input, 'Rust en ruimte');
    input.dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(host.text).toContain('- Rust en ruimte [wie:: Anna]');
  });
});

describe('choosing', () => {
  it('asks which ambition makes way for a fourth, and makes it so', async () => {
    const three = ['A', 'B', 'C'].map((word, index) => `### Ambitie ${index + 1}: ${word}\n\n#### ${word} woord\n\n- ${word} noot #geel\n`).join('\n');
    const { container, host } = guideOver(`${HEAD}## Het vel\n\n${three}\n### Durven\n\n- Podium #geel\n`);
    container.querySelector<HTMLButtonElement>('[aria-label="Maak van Durven een ambitie"]')?.click();
    await settled();
    expect(host.emitted).toEqual([]);
    const makesWay = [...container.querySelectorAll<HTMLButtonElement>('.ambitiegesprek-fourth button')].find(one => one.textContent === 'B maakt plaats');
    makesWay?.click();
    await settled();
    expect(parse(host.text).ambitions.map(one => one.text).sort()).toEqual(['A', 'C', 'Durven']);
    expect(host.text).toContain('- B noot #geel');
  });

  it('asks no ambition that was reached to make way', async () => {
    const heads = ['A', 'B', 'C', 'D'].map((word, index) => `### Ambitie ${index + 1}: ${word}\n${word === 'A' ? 'status:: bereikt\n' : ''}`).join('\n');
    const { container } = guideOver(`${HEAD}## Het vel\n\n${heads}\n### Durven\n\n- Podium #geel\n`);
    container.querySelector<HTMLButtonElement>('[aria-label="Maak van Durven een ambitie"]')?.click();
    await settled();
    const asked = [...container.querySelectorAll('.ambitiegesprek-fourth button')].map(one => one.textContent);
    expect(asked.filter(one => one.includes('maakt plaats'))).toEqual(['B maakt plaats', 'C maakt plaats', 'D maakt plaats']);
  });

  it('makes a fourth where one of the three was let go', async () => {
    const heads = ['A', 'B', 'C'].map((word, index) => `### Ambitie ${index + 1}: ${word}\n${word === 'A' ? 'status:: losgelaten\n' : ''}`).join('\n');
    const { container, host } = guideOver(`${HEAD}## Het vel\n\n${heads}\n### Durven\n\n- Podium #geel\n`);
    container.querySelector<HTMLButtonElement>('[aria-label="Maak van Durven een ambitie"]')?.click();
    await settled();
    expect(parse(host.text).ambitions.map(one => one.text).sort()).toEqual(['A', 'B', 'C', 'Durven']);
  });
});

it('leaves the words to say that no session is open', () => {
  const { container, handle } = guideOver(NOTE);
  handle.update({ now: NOW });
  expect(container.textContent).toContain('Er staat geen ambitiegesprek open');
});
