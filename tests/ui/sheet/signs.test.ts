// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { Icon } from '../../../src/ui/icon';
import { SIGNS } from '../../../src/ui/sheet/view/set-words';

const styles = readFileSync('styles/sheet-signs.css', 'utf8');

function outline(name: (typeof SIGNS)[number]): string | null | undefined {
  const home = document.createElement('div');
  render(h(Icon, { name }), home);
  return home.querySelector('path')?.getAttribute('d');
}

test('the signs of the sheet are the icons that stand everywhere else', () => {
  for (const name of SIGNS) {
    const [, url = ''] = new RegExp(`sign\\[data-sign='${name}'\\] \\{\\s*mask-image: url\\("([^"]+)"\\)`).exec(styles) ?? [];
    expect(decodeURIComponent(url), name).toContain(`<path d='${outline(name)}'/>`);
  }
});

test('the signs have the ink of the words that they stand with, and one of their own where the machine gives the colours', () => {
  expect(styles).toMatch(/\.ambitiegesprek-sign \{\s*background: currentcolor/);
  expect(styles).toMatch(/forced-colors: active[\s\S]*canvastext/);
});
