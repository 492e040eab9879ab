import { platform } from 'node:process';

const MODIFIERS: Readonly<Record<string, string>> = {
  ControlOrMeta: platform === 'darwin' ? 'Meta' : 'Control', Control: 'Control', Meta: 'Meta', Alt: 'Alt', Shift: 'Shift',
};
const NAMES: Readonly<Record<string, string>> = { Digit1: '1', Digit2: '2', Space: ' ' };

/** Playwright's `Alt+ArrowDown` as the list of keys that WebdriverIO holds down together. */
export function chordOf(chord: string): string[] {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  return parts.map(part => MODIFIERS[part] ?? NAMES[part] ?? part);
}
