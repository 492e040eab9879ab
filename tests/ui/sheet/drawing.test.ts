// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { SheetWorld, settled } from './sheet-world';

let world: SheetWorld;
afterEach(() => { world.close(); });

const SHEET = `
## Het vel

![[leerling.svg]]

- Los geeltje #geel

### Ambitie 1: Durven maken

- Een *idee* met [[Museum|het museum]] <b>vet</b> #roze

- [ ] Museum bellen [wie:: Anna] 📅 2026-05-01
- [ ] Zelf meedoen #groot [wie:: Bas]

#### Podium

energie:: 3

- Op een podium staan #geel

### Kijken

- Echt naar kunst kijken #geel
`;

describe('the drawn sheet', () => {
  it('nests in the document as it nests on the sheet', () => {
    world = new SheetWorld(SHEET);
    const chain = (words: string) => {
      const kinds: (string | undefined)[] = [];
      for (let at: HTMLElement | null | undefined = world.thing(words); at; at = at.parentElement?.closest<HTMLElement>('[data-kind]')) kinds.push(at.dataset.kind);
      return kinds;
    };
    expect(chain('Op een podium staan')).toEqual(['note', 'cluster', 'ambition']);
    expect(chain('Museum bellen')).toEqual(['step', 'ambition']);
    expect(chain('Echt naar kunst kijken')).toEqual(['note', 'cluster']);
    expect(chain('Los geeltje')).toEqual(['note']);
  });

  it('carries colour hooks, and the words without tag, energy and digits', () => {
    world = new SheetWorld(SHEET);
    const colours = [...world.container.querySelectorAll<HTMLElement>('[data-color]')].map(one => one.dataset.color);
    expect(colours.sort()).toEqual(['green', 'large', 'none', 'pink', 'yellow', 'yellow', 'yellow'].filter(colour => colour !== 'green'));
    expect(world.thing('Podium').querySelector('[data-part="text"]')?.textContent).toBe('Podium');
    expect(world.thing('Podium').querySelector('[data-part="text"]')?.closest('[data-kind]')).toBe(world.thing('Podium'));
    expect(world.container.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain('Energie 3');
  });

  it('shows inline Markdown, and HTML as text', () => {
    world = new SheetWorld(SHEET);
    const idea = world.thing('Een idee met het museum <b>vet</b>');
    expect(idea.querySelector('em')?.textContent).toBe('idee');
    expect(idea.querySelector('b')).toBeNull();
    idea.querySelector<HTMLElement>('a.internal-link')?.click();
    expect(world.opened).toEqual(['Museum']);
  });

  it('fetches a picture from the network only for who asks, and another one not at all', async () => {
    const links = (url: string) => `\n## Het vel\n\n- Zie ![het podium](${url}) hier #geel\n`;
    world = new SheetWorld(links('https://example.org/a.png'));
    const note = () => world.thing(world.container.querySelector('[data-part="text"]')?.textContent ?? '');
    expect(note().textContent).toContain('Zie het podium Laat zien hier');
    expect(world.container.querySelector('img')).toBeNull();
    const button = note().querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Laat zien: het podium (van internet)');
    button?.click();
    await settled();
    expect(note().querySelector('img')?.getAttribute('src')).toBe('https://example.org/a.png');
    world.write(text => text.replace('/a.png', '/b.png'));
    await settled();
    expect(note().querySelector('img')).toBeNull();
  });

  it.each(['http://example.org/a.png', 'HTTPS://example.org/a.png', 'https:example.org/a.png', '//example.org/a.png', 'https://example.org/a%20b.png'])(
    'draws no picture of %s', url => {
      world = new SheetWorld(`\n## Het vel\n\n### Ambitie: Zien\n\n- ![](${url}) #geel\n\n  met ![hier](${url})\n\n- [ ] ![stap](${url})\n\n#### ![woord](${url})\n`);
      expect([...world.container.querySelectorAll('img')].map(one => one.getAttribute('src'))).toEqual([]);
    });

  it.each([
    ['[hier](https://example.org)', 'https://example.org'], ['[hier](mailto:a@example.org)', 'mailto:a@example.org'], ['[hier](tel:0201234)', 'tel:0201234'],
    ['[hier](obsidian://open)', 'obsidian://open'], ['[[Museum#Zaal: boven|hier]]', 'Museum#Zaal: boven'], ['[hier](Museum.md)', 'Museum.md'],
    ['[hier](javascript:alert(1))', null], ['[hier](JavaScript:alert(1))', null], ['[hier](data:text/html,x)', null], ['[hier](file:///etc/passwd)', null],
    ['[hier](vbscript:x)', null], ['[[javascript:alert(1)|hier]]', null], ['[hier](java%0Ascript:alert(1))', null], ['[hier](%01javascript:alert(1))', null], ['[hier](ms-word:ofe|u|x)', null],
  ])('gives the browser no address it could run: %s', (link, address) => {
    world = new SheetWorld(`\n## Het vel\n\n- Zie ${link} #geel\n`);
    expect(world.thing('Zie hier').querySelector('a')?.getAttribute('href')).toBe(address);
  });

  it('names things with their colour for who cannot see it', () => {
    world = new SheetWorld(SHEET);
    expect(world.thing('Los geeltje').getAttribute('aria-label')).toBe('Los geeltje. Briefje, geel');
    expect(world.thing('Zelf meedoen').getAttribute('aria-label')).toBe('Bas Zelf meedoen. Eigen stap');
  });

  it('shows the drawing of the pupil in the middle', () => {
    world = new SheetWorld(SHEET);
    expect(world.container.querySelector('[data-pupil] img')?.getAttribute('src')).toBe('app://vault/leerling.svg');
  });

  it('lets notes lie askew as hands put them, as long as there are not too many to see it', () => {
    const notes = (amount: number): string => Array.from({ length: amount }, (_, at) => `- Wens ${at} #geel\n`).join('');
    world = new SheetWorld(`\n## Het vel\n\n${notes(60)}`);
    expect(world.container.querySelector('.ambitiegesprek-paper.ambitiegesprek-is-tilted')).not.toBeNull();
    world.close();
    world = new SheetWorld(`\n## Het vel\n\n${notes(400)}`);
    expect(world.container.querySelector('.ambitiegesprek-paper.ambitiegesprek-is-tilted')).toBeNull();
  });

  it('keeps the elements of everything that did not change', () => {
    world = new SheetWorld(SHEET);
    const [kept, changed] = [world.thing('Los geeltje'), world.thing('Op een podium staan')];
    world.write(text => text.replace('Op een podium staan', 'Op een podium durven staan'));
    expect(world.thing('Los geeltje')).toBe(kept);
    expect(world.thing('Op een podium durven staan')).toBe(changed);
  });

  it('tells what is odd quietly, with the way to its line', async () => {
    world = new SheetWorld('\n## Het vel\n\n### Leeg\n');
    const pill = world.container.querySelector<HTMLElement>('.ambitiegesprek-pill');
    expect(pill?.textContent?.trim()).toBe('1 ding valt op');
    pill?.click();
    await settled();
    world.container.querySelector<HTMLElement>('.ambitiegesprek-oddity')?.click();
    expect(world.opened).toHaveLength(1);
    const line = world.container.querySelector<HTMLElement>('.ambitiegesprek-oddity');
    line?.focus();
    line?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled();
    expect([world.container.querySelector('.ambitiegesprek-oddity'), document.activeElement]).toEqual([null, pill]);
    pill?.click();
    await settled();
    expect(world.container.querySelector('.ambitiegesprek-oddity')).not.toBeNull();
    world.container.querySelector<HTMLElement>('.ambitiegesprek-tree')?.focus();
    await settled();
    expect(world.container.querySelector('.ambitiegesprek-oddity'), 'who works on the sheet again').toBeNull();
  });

  it('shows all of four ambitions', () => {
    world = new SheetWorld(`\n## Het vel\n${[1, 2, 3, 4].map(number => `\n### Ambitie ${number}: Woorden ${number}\n`).join('')}`);
    expect(world.container.querySelectorAll('[data-kind="ambition"]')).toHaveLength(4);
  });

  it('says what to do first on an empty sheet', async () => {
    world = new SheetWorld('\n## Het vel\n');
    const button = [...world.container.querySelectorAll('button')].find(one => one.textContent?.includes('Eerste briefje'));
    button?.click();
    await settled();
    await world.type('Durven zingen');
    await world.press('Enter');
    await world.press('Escape');
    expect(world.body).toContain('## Het vel');
    expect(world.body).toContain('- Durven zingen #geel');
  });
});
