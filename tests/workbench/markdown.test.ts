// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { App } from '../../workbench/obsidian/app';

const FILES = new Map([['foto.png', 'foto.png'], ['50% af.png', '50% af.png']]);
const app = {
  metadataCache: { getFirstLinkpathDest: (link: string) => FILES.get(link) ?? null },
  vault: { getResourcePath: (file: string) => `/resource/${file}` },
  workspace: {},
} as unknown as App;

let render: (text: string) => Promise<HTMLElement>;
beforeAll(async () => {
  localStorage.setItem('workbench-language', 'nl');
  const { installAdditions } = await import('../../workbench/obsidian/dom/install');
  installAdditions(window);
  const { renderMarkdown } = await import('../../workbench/obsidian/markdown/markdown-renderer');
  const { Component } = await import('../../workbench/obsidian/component');
  render = async text => {
    const el = document.body.appendChild(document.createElement('div'));
    await renderMarkdown(app, text, el, 'note.md', new Component());
    return el;
  };
});
beforeEach(() => { document.body.replaceChildren(); });

const sources = (el: HTMLElement) => [...el.querySelectorAll('img')].map(one => one.getAttribute('src'));

it('fetches a picture from the network only for who asks', async () => {
  const el = await render('Zie ![het podium](https://example.org/a.png) en ![[foto.png|200]].\n\n![](//example.org/b.png) ![](HTTP:example.org/c.png)');
  expect(sources(el)).toEqual(['/resource/foto.png']);
  expect(el.textContent).toContain('Zie het podium Laat zien en');
  el.querySelector('button')?.click();
  expect(sources(el)).toEqual(['https://example.org/a.png', '/resource/foto.png']);
});

it.each(['![[https://example.org/a.png]]', '![](weg.png)', '![weg](file:///weg.png)'])('asks nobody for what is not in the vault: %s', async text => {
  expect(sources(await render(text))).toEqual([]);
});

it('shows a picture whose name has a percent sign', async () => {
  expect(sources(await render('![](<50% af.png>)'))).toEqual(['/resource/50% af.png']);
});

it.each([
  ['[a](https://example.org)', 'https://example.org'], ['[a](tel:020)', 'tel:020'], ['[a](Museum.md)', '#'], ['[[Museum#Zaal: boven]]', 'Museum#Zaal: boven'],
  ['[a](javascript:alert(1))', null], ['[a](data:text/html,x)', null], ['[a](file:///etc)', null], ['[[javascript:alert(1)]]', null],
])('gives the browser no address it could run: %s', async (text, address) => {
  expect((await render(text)).querySelector('a')?.getAttribute('href')).toBe(address);
});
