import { describe, expect, it } from 'vitest';
import { asOnKeyboard, colourMeantInField, type Keyboard, keyMeant, type KeyPress } from '../../../src/ui/key-press';
import { commandFor } from '../../../src/ui/sheet/keys/keymap';
import { ALT_DIGITS, ALTGR_SIGNS, COMPOSING, DIGIT_ROWS, OPTION_DIGITS, pressed } from './layouts';

const COLOURS = ['yellow', 'pink', 'green', 'large'] as const;
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];

describe('the digits of the sheet', () => {
  it.each(Object.entries(DIGIT_ROWS))('send the selection on %s', (_, row) => {
    expect(row.map(press => commandFor(press, 'things'))).toEqual(TEN.map(digit => ({ name: 'digit', digit })));
  });

  it('leave the signs to energy that French and Czech keyboards have in their row', () => {
    expect(commandFor(pressed('-', 'Digit6'), 'clusters')).toEqual({ name: 'energy', by: -1 });
    expect(commandFor(pressed('+', 'Digit1'), 'clusters')).toEqual({ name: 'energy', by: 1 });
    expect(commandFor(pressed('6', 'Digit6', 'shift'), 'clusters')).toEqual({ name: 'digit', digit: 6 });
  });
});

describe('plus, minus and the question mark', () => {
  it.each([
    ['QWERTY', pressed('+', 'Equal', 'shift'), pressed('-', 'Minus'), pressed('?', 'Slash', 'shift')],
    ['QWERTZ', pressed('+', 'BracketRight'), pressed('-', 'Slash'), pressed('?', 'Minus', 'shift')],
    ['AZERTY', pressed('+', 'Equal', 'shift'), pressed('-', 'Digit6'), pressed('?', 'KeyM', 'shift')],
    ['Swiss', pressed('+', 'Digit1', 'shift'), pressed('-', 'Slash'), pressed('?', 'Minus', 'shift')],
    ['the digits at the right', pressed('+', 'NumpadAdd'), pressed('-', 'NumpadSubtract'), pressed('?', 'Slash', 'shift')],
  ])('are read as signs on %s', (_, plus, minus, question) => {
    for (const [press, by] of [[plus, 1], [minus, -1]] as const) {
      expect(commandFor(press, 'clusters')).toEqual({ name: 'energy', by });
      expect(commandFor(press, 'nothing')).toEqual({ name: 'zoom', by });
    }
    expect(commandFor(question, 'nothing')).toEqual({ name: 'help' });
  });
});

describe('letters', () => {
  const letters = { n: 'new-note', c: 'new-cluster', a: 'choose', x: 'done', g: 'merge', s: 'split', m: 'move-to', u: 'loosen', j: 'jump', l: 'line', t: 'tidy', r: 'edit', f: 'fit-all' };

  it('mean the same with Caps Lock, which no Shift was pressed for', () => {
    for (const [letter, name] of Object.entries(letters)) {
      expect(commandFor(pressed(letter, ''), 'things'), letter).toEqual({ name });
      expect(commandFor(pressed(letter.toUpperCase(), '', 'CapsLock'), 'things'), letter).toEqual({ name });
    }
  });

  it('ask for Shift where it is meant, whatever Caps Lock makes of the letter', () => {
    for (const key of ['a', 'A']) expect(commandFor(pressed(key, 'KeyA', 'shift', 'CapsLock'), 'things')).toEqual({ name: 'take-back' });
    for (const key of ['f', 'F']) expect(commandFor(pressed(key, 'KeyF', 'shift'), 'things')).toEqual({ name: 'fit-selection' });
    for (const letter of Object.keys(letters)) {
      if (!'af'.includes(letter)) expect(commandFor(pressed(letter.toUpperCase(), '', 'shift'), 'things'), letter).toBeUndefined();
    }
    expect(commandFor(pressed('Z', 'KeyZ', 'ctrl', 'CapsLock'), 'things')).toEqual({ name: 'undo' });
    expect(commandFor(pressed('z', 'KeyZ', 'ctrl', 'shift', 'CapsLock'), 'things')).toEqual({ name: 'redo' });
  });

  it('are the ones that are printed, also where they stand elsewhere or in another script', () => {
    expect(commandFor(pressed('a', 'KeyQ'), 'things')).toEqual({ name: 'choose' });
    expect(commandFor(pressed('z', 'KeyW', 'ctrl'), 'things')).toEqual({ name: 'undo' });
    expect(commandFor(pressed('т', 'KeyN'), 'things')).toEqual({ name: 'new-note' });
    expect(commandFor(pressed('ö', 'Semicolon'), 'things')).toBeUndefined();
  });
});

describe('Alt, Option and AltGr', () => {
  it.each(Object.entries({ ...ALT_DIGITS, ...OPTION_DIGITS }))('recolour on the sheet with Alt and a digit on %s', (_, presses) => {
    expect(presses.map(press => commandFor(press, 'things'))).toEqual(COLOURS.map(colour => ({ name: 'recolour', colour })));
  });

  it('do nothing on the sheet where AltGr types a sign', () => {
    for (const press of ALTGR_SIGNS) expect(commandFor(press, 'things'), press.key).toBeUndefined();
  });

  const inField = (presses: readonly KeyPress[], keyboard: Keyboard) =>
    presses.map(press => { const meant = keyMeant(press); return meant && colourMeantInField(meant, keyboard); });

  it('choose a colour in a field only where nothing is typed', () => {
    for (const presses of Object.values(ALT_DIGITS)) expect(inField(presses, 'other')).toEqual(COLOURS);
    for (const presses of Object.values(OPTION_DIGITS)) expect(inField(presses, 'apple')).toEqual([undefined, undefined, undefined, undefined]);
    for (const keyboard of ['apple', 'other'] as const) expect(inField(ALTGR_SIGNS, keyboard).every(colour => colour === undefined)).toBe(true);
    expect(inField([pressed('1', 'Numpad1', 'alt')], 'other')).toEqual([undefined]);
    expect(inField([1, 2, 3, 4].map(digit => pressed(String(digit), `Digit${digit}`, 'ctrl')), 'apple')).toEqual(COLOURS);
    expect(inField([pressed('1', 'Digit1', 'meta')], 'apple')).toEqual([undefined]);
  });

  it('are called by their names on each keyboard', () => {
    expect(['Alt + 1…4', 'Ctrl + Z'].map(keys => [asOnKeyboard(keys, 'apple'), asOnKeyboard(keys)]))
      .toEqual([['Option + 1…4', 'Alt + 1…4'], ['Cmd + Z', 'Ctrl + Z']]);
  });
});

it('leaves every key to an input method that composes', () => {
  for (const composing of [...COMPOSING, { key: 'Process' }]) {
    for (const press of [pressed('Enter', 'Enter'), pressed('Escape', 'Escape'), pressed('n', 'KeyN'), pressed('1', 'Digit1', 'alt')]) {
      expect(commandFor({ ...press, ...composing } as KeyPress, 'things')).toBeUndefined();
    }
  }
});
