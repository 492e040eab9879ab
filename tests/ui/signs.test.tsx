// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Icon } from '../../src/ui/icon';
import { SIGNS } from '../../src/ui/sheet/sign';

const styles = readFileSync(new URL('../../styles.css', import.meta.url), 'utf8');

function outline(name: (typeof SIGNS)[number]): string | null | undefined {
  const home = document.createElement('div');
  render(<Icon name={name} />, home);
  return home.querySelector('path')?.getAttribute('d');
}

test('the signs of the sheet are the icons that stand everywhere else', () => {
  for (const name of SIGNS) {
    const drawn = [...styles.matchAll(new RegExp(`data-sign='${name}'\\] \\{\\s*background-image: url\\("([^"]+)"\\)`, 'g'))].map(([, url]) => decodeURIComponent(url ?? ''));
    expect(drawn.length, name).toBeGreaterThan(0);
    for (const picture of drawn) expect(picture).toContain(`<path d='${outline(name)}'/>`);
  }
});
