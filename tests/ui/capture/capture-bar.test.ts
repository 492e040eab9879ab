// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { wordsIn } from '../../../src/i18n/words';
import type { CaptureDraft, CaptureHandle } from '../../../src/ui/capture/capture-services';
import { mountCapture } from '../../../src/ui/capture/mount-capture';
import { parse } from '../../read';

let bar: CaptureHandle;
const written: string[] = [];
const kept: CaptureDraft[] = [];
const underWay: string[] = [];
const putBack: string[] = [];
const steps: string[] = [];
const answers: ((problem?: string) => void)[] = [];

function open(): HTMLTextAreaElement {
  written.length = kept.length = steps.length = answers.length = underWay.length = putBack.length = 0;
  const container = document.body.appendChild(document.createElement('div'));
  bar = mountCapture(container, {
    words: wordsIn('nl').capture, name: () => 'gesprek', phaseColour: () => 'yellow', step: (direction) => { steps.push(direction); return Promise.resolve(true); }, close: () => undefined,
    told: (work) => { work(); }, keep: draft => { kept.push(draft); },
    gone: () => [],
    send: (text) => {
      underWay.push(text);
      const forget = (): void => { underWay.splice(underWay.indexOf(text), 1); };
      return { update: () => undefined, forget, putBack: () => { forget(); putBack.push(text); } };
    },
    write: lines => {
      written.push(...lines);
      return new Promise(resolve => { answers.push(resolve); });
    },
  }, { text: '' });
  bar.update(parse('---\ntype: ambitiegesprek\n---\n'));
  const field = container.querySelector('textarea');
  if (!field) throw new Error('No field');
  return field;
}

function type(field: HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const enter = (field: HTMLTextAreaElement) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
const settled = () => new Promise(resolve => { setTimeout(resolve, 20); });

afterEach(() => { bar.destroy(); });

it('takes the next words while the ones before are being written, and keeps both until they stand in the note', async () => {
  const field = open();
  type(field, 'een');
  enter(field);
  type(field, 'twee');
  expect([field.value, underWay, kept.at(-1)?.text]).toEqual(['twee', ['een'], 'twee']);
  enter(field);
  type(field, 'dr');
  answers.forEach(answer => { answer(); });
  await settled();
  expect([written, underWay, field.value, kept.at(-1)?.text]).toEqual([['een', 'twee'], [], 'dr', 'dr']);
});

it('gives words back that could not be written, above what was typed since', async () => {
  const field = open();
  type(field, 'een');
  enter(field);
  type(field, 'tw');
  answers[0]?.('De schijf is vol.');
  await settled();
  expect([field.value, underWay, kept.at(-1)?.text]).toEqual(['een\ntw', [], 'een\ntw']);
  expect(document.body.textContent).toContain('De schijf is vol.');
});

it.each([[undefined, []], ['De schijf is vol.', ['een']]])('puts words back that turn out after closing not to be written: %j', async (problem, back) => {
  const field = open();
  type(field, 'een');
  enter(field);
  bar.destroy();
  expect(underWay).toEqual(['een']);
  answers[0]?.(problem);
  await settled();
  expect([underWay, putBack]).toEqual([[], back]);
});

it('takes words that are added meanwhile after those in the field', () => {
  const field = open();
  type(field, 'een');
  bar.change(text => `${text}\ntwee`);
  expect([field.value, kept.at(-1)?.text]).toEqual(['een\ntwee', 'een\ntwee']);
});

it('takes back and does again by the keys of the sheet where the field is empty, and only there', () => {
  const field = open();
  const press = (key: string, held: KeyboardEventInit): void => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
  };
  const all = (): void => {
    press('z', { ctrlKey: true });
    press('Z', { ctrlKey: true, shiftKey: true });
    press('y', { metaKey: true });
  };
  all();
  expect(steps).toEqual(['undo', 'redo', 'redo']);
  type(field, 'Half');
  all();
  expect(steps).toHaveLength(3);
});
