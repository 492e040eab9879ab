import { describe, expect, it } from 'vitest';
import { commandFor } from '../../../src/ui/sheet/keys/keymap';
import type { KeyPress } from '../../../src/ui/key-press';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more };
}

describe('keys of the sheet', () => {
  it('sends the selection to a digit, and nothing when nothing is selected', () => {
    expect(commandFor(press('3'), 'things')).toEqual({ name: 'digit', digit: 3 });
    expect(commandFor(press('0'), 'clusters')).toEqual({ name: 'digit', digit: 0 });
    expect(commandFor(press('3'), 'nothing')).toBeUndefined();
  });

  it('counts energy with plus and minus on clusters, and zooms otherwise', () => {
    expect(commandFor(press('+'), 'clusters')).toEqual({ name: 'energy', by: 1 });
    expect(commandFor(press('-'), 'clusters')).toEqual({ name: 'energy', by: -1 });
    expect(commandFor(press('='), 'things')).toEqual({ name: 'zoom', by: 1 });
    expect(commandFor(press('-'), 'nothing')).toEqual({ name: 'zoom', by: -1 });
  });

  it('goes, extends and reorders with the arrows', () => {
    expect(commandFor(press('ArrowLeft'), 'things')).toEqual({ name: 'go', direction: 'left', how: 'select' });
    expect(commandFor(press('ArrowDown', { shiftKey: true }), 'things')).toEqual({ name: 'go', direction: 'down', how: 'extend' });
    expect(commandFor(press('ArrowUp', { altKey: true }), 'things')).toEqual({ name: 'reorder', by: -1 });
    expect(commandFor(press('ArrowRight', { altKey: true }), 'things')).toEqual({ name: 'reorder', by: 1 });
  });

  it('looks at everything or at the selection with Shift and a digit, on any keyboard layout', () => {
    expect(commandFor(press('!', { code: 'Digit1', shiftKey: true }), 'things')).toEqual({ name: 'fit-all' });
    expect(commandFor(press('@', { code: 'Digit2', shiftKey: true }), 'things')).toEqual({ name: 'fit-selection' });
  });

  it('recolours with Alt and a digit, in the order of the capture bar', () => {
    const colours = ['1', '2', '3', '4'].map(digit => commandFor(press(digit, { code: `Digit${digit}`, altKey: true }), 'things'));
    expect(colours).toEqual(['yellow', 'pink', 'green', 'large'].map(colour => ({ name: 'recolour', colour })));
  });

  it('leaves the shortcuts of the app alone', () => {
    expect(commandFor(press('p', { ctrlKey: true }), 'things')).toBeUndefined();
    expect(commandFor(press('n', { metaKey: true }), 'things')).toBeUndefined();
    expect(commandFor(press('Tab'), 'things')).toBeUndefined();
    expect(commandFor(press('constructor'), 'things')).toBeUndefined();
  });

  it('undoes and redoes as everywhere', () => {
    expect(commandFor(press('z', { ctrlKey: true }), 'nothing')).toEqual({ name: 'undo' });
    expect(commandFor(press('Z', { metaKey: true, shiftKey: true }), 'nothing')).toEqual({ name: 'redo' });
    expect(commandFor(press('y', { ctrlKey: true }), 'nothing')).toEqual({ name: 'redo' });
  });
});
