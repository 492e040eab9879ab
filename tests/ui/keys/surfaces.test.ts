// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsIn } from '../../../src/i18n/words';
import type { CaptureDraft } from '../../../src/ui/capture/capture-services';
import { mountCapture } from '../../../src/ui/capture/mount-capture';
import { mountDrawing } from '../../../src/ui/drawing/mount-drawing';
import type { Keyboard } from '../../../src/ui/key-press';
import { mountPhotoEntry } from '../../../src/ui/photo/photo-entry';
import { ACTIVITIES, closeGuides, GuideWorld, noteAt } from '../guide-world';
import { SheetWorld } from '../sheet/sheet-world';
import { COMPOSING, OPTION_DIGITS } from './layouts';
import { parse } from '../../read';

const words = wordsIn('nl');
const SHEET = '\n## Het vel\n\n### Podium\n\n- Spelen #geel\n';
const done: (() => void)[] = [];
afterEach(() => { done.splice(0).forEach(end => { end(); }); document.body.replaceChildren(); });

function press(target: Element | null, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target?.dispatchEvent(event);
  return event;
}

function typed(field: HTMLTextAreaElement | HTMLInputElement | null, text: string): void {
  if (!field) throw new Error('No field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function place(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

function captureBar(keyboard: Keyboard = 'other') {
  const container = place();
  const [write, close] = [vi.fn(() => Promise.resolve(undefined)), vi.fn()];
  const drafts: CaptureDraft[] = [];
  const bar = mountCapture(container, {
    words: words.capture, keyboard, name: () => 'gesprek', phaseColour: () => 'yellow', step: () => Promise.resolve(true),
    told: (work) => { work(); }, keep: draft => { drafts.push(draft); }, write, close,
    gone: () => [], send: () => ({ update: () => undefined, forget: () => undefined, putBack: () => undefined }),
  }, { text: '' });
  bar.update(parse(`---\ntype: ambitiegesprek\n---\n${SHEET}`));
  done.push(() => { bar.destroy(); });
  typed(container.querySelector('textarea'), 'een');
  return { field: container.querySelector('textarea'), write, close, drafts };
}

function photoEntry(keyboard: Keyboard = 'other') {
  const container = place();
  const add = vi.fn(() => Promise.resolve(true));
  const entry = mountPhotoEntry(container, { told: (work) => { work(); }, words, keyboard, url: 'app://photo', draft: 'een', colour: 'yellow', keepDraft: () => undefined, add });
  done.push(() => { entry.destroy(); });
  return { container, field: container.querySelector('input'), add };
}

describe.each(COMPOSING)('while an input method composes: %j', (composing) => {
  it('Enter and Esc do nothing in the capture bar', () => {
    const { field, write, close } = captureBar();
    for (const key of ['Enter', 'Escape']) expect(press(field, key, composing).defaultPrevented).toBe(false);
    expect([write.mock.calls, close.mock.calls]).toEqual([[], []]);
  });

  it('Enter and Esc do nothing in a field of the sheet, and letters nothing beside it', async () => {
    const world = new SheetWorld(SHEET);
    done.push(() => { world.close(); });
    await world.click('Spelen');
    await world.press('n', composing);
    expect(world.field).toBeNull();
    await world.press('Enter');
    await world.type('Toneel');
    for (const key of ['Enter', 'Escape']) await world.press(key, composing);
    expect([world.field?.value, world.intents]).toEqual(['Toneel', []]);
  });

  it('Enter does nothing in the field of a photo', () => {
    const { field, add } = photoEntry();
    press(field, 'Enter', composing);
    expect(add).not.toHaveBeenCalled();
  });

  it('Enter and Esc do nothing in any field of the guide', async () => {
    let fields = 0;
    for (const at of ACTIVITIES) {
      const guide = new GuideWorld(noteAt(at));
      for (const field of guide.container.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"], [type="radio"]), textarea')) {
        fields += 1;
        if (field.type === 'text' || field.tagName === 'TEXTAREA') typed(field, 'een');
        for (const key of ['Enter', 'Escape']) press(field, key, composing);
      }
      await new Promise(resolve => { setTimeout(resolve); });
      expect(guide.emitted, at.activity).toEqual([]);
      closeGuides();
    }
    expect(fields).toBeGreaterThan(10);
  });

  it('keys do nothing at the drawing and on the card of keys', async () => {
    const container = place();
    const drawing = mountDrawing(container, { words, svg: '', keep: () => undefined, pickPhoto: () => undefined, done: () => undefined });
    done.push(() => { drawing.destroy(); });
    expect(press(container.firstElementChild, 'e', composing).defaultPrevented).toBe(false);
    const world = new SheetWorld(SHEET);
    done.push(() => { world.close(); });
    await world.press('?');
    const card = world.container.querySelector('[role="dialog"]');
    press(card, 'Escape', composing);
    await world.press('x', composing);
    expect(world.container.querySelector('[role="dialog"]')).toBe(card);
  });
});

describe('a field of words', () => {
  const chosen = (container: ParentNode) => [...container.querySelectorAll('[aria-pressed="true"]')].map(one => one.getAttribute('aria-label') ?? '');

  it.each(Object.entries(OPTION_DIGITS))('keeps the signs that Option types: %s', (_, presses) => {
    const { field, drafts } = captureBar('apple');
    const photo = photoEntry('apple');
    const before = chosen(photo.container);
    for (const { key, code } of presses) {
      for (const one of [field, photo.field]) expect(press(one, key, { code, altKey: true }).defaultPrevented, key).toBe(false);
    }
    expect([drafts.at(-1)?.colour, chosen(photo.container)]).toEqual([undefined, before]);
  });

  it('of the guide keeps them, and takes its digits with Ctrl there', () => {
    const body = '## 6. Concretiseren\n\n## Het vel\n\n### Ambitie 1: Durven\n\n### Ambitie 2: Maken\n\n### Ambitie 3: Zien\n';
    let taken = 0;
    for (const at of ACTIVITIES) {
      const guide = new GuideWorld(noteAt({ ...at, body }), 'nl', new Map(), 'apple');
      for (const field of guide.container.querySelectorAll('.ambitiegesprek-words-field')) {
        for (const { key, code } of Object.values(OPTION_DIGITS).flat()) {
          for (const shiftKey of [false, true]) expect(press(field, key, { code, altKey: true, shiftKey }).defaultPrevented, `${at.activity} ${key}`).toBe(false);
        }
        if (press(field, '1', { code: 'Digit1', ctrlKey: true }).defaultPrevented) taken += 1;
      }
      closeGuides();
    }
    expect(taken).toBeGreaterThan(2);
  });

  it('takes a colour from Alt and a digit, or from Ctrl and a digit where Option types signs', () => {
    for (const [keyboard, held] of [['other', { altKey: true }], ['apple', { ctrlKey: true }]] as const) {
      const { field, drafts } = captureBar(keyboard);
      expect(press(field, '2', { code: 'Digit2', ...held }).defaultPrevented).toBe(true);
      expect(drafts.at(-1)?.colour).toBe('pink');
      const { container, field: input } = photoEntry(keyboard);
      press(input, '3', { code: 'Digit3', ...held });
      expect(chosen(container)[0]).toContain(keyboard === 'apple' ? 'Ctrl+3' : 'Alt+3');
    }
  });
});

it('draws bolder with a bracket, wherever a keyboard has it', () => {
  for (const [key, more] of [[']', {}], [']', { altKey: true, code: 'Digit6' }], [']', { ctrlKey: true, altKey: true, code: 'Digit9' }]] as const) {
    const container = place();
    const drawing = mountDrawing(container, { words, svg: '', keep: () => undefined, pickPhoto: () => undefined, done: () => undefined });
    expect(press(container.firstElementChild, key, more).defaultPrevented).toBe(true);
    expect(press(container.firstElementChild, '"', { code: 'Digit3' }).defaultPrevented).toBe(true);
    drawing.destroy();
  }
});
