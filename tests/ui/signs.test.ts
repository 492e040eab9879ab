// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { Icon } from '../../src/ui/icon';
import { SIGNS } from '../../src/ui/sheet/sign';

const styles = ['tokens', 'sheet-signs'].map(part => readFileSync(`styles/${part}.css`, 'utf8')).join('\n');

function outline(name: (typeof SIGNS)[number]): string | null | undefined {
  const home = document.createElement('div');
  render(h(Icon, { name }), home);
  return home.querySelector('path')?.getAttribute('d');
}

const picture = (name: string): RegExp => new RegExp(`^(.*)\\.ambitiegesprek-sign\\[data-sign='${name}'\\] \\{\\s*background-image: url\\("([^"]+)"\\)`, 'gm');

function picturesOf(name: string): { dark: boolean; svg: string }[] {
  return [...styles.matchAll(picture(name))].map(([, selector = '', url = '']) => ({ dark: selector.includes('.theme-dark'), svg: decodeURIComponent(url) }));
}

/** The inks that a theme gives to words and signs on the sheet. */
function inksOf(theme: 'body' | '.theme-dark'): string[] {
  const block = styles.slice(styles.indexOf(`${theme} {`)).split('}')[0] ?? '';
  return ['note-soft', 'note-ink', 'ink-soft', 'energy'].map(name => new RegExp(`--ambitiegesprek-${name}: ([^;]+);`).exec(block)?.[1] ?? '');
}

test('the signs of the sheet are the icons that stand everywhere else, in both themes', () => {
  for (const name of SIGNS) {
    const pictures = picturesOf(name);
    expect(new Set(pictures.map(({ dark }) => dark)), name).toEqual(new Set([false, true]));
    for (const { svg } of pictures) expect(svg).toContain(`<path d='${outline(name)}'/>`);
  }
});

test('the signs have the inks of the words that they stand with', () => {
  for (const { dark, svg } of SIGNS.flatMap(picturesOf)) expect(inksOf(dark ? '.theme-dark' : 'body')).toContain(/stroke='([^']+)'/.exec(svg)?.[1]);
});
