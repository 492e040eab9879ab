import { describe, expect, it } from 'vitest';
import { COMPOSITIONS, type SceneKind } from '../../../src/core/stage/scene';
import { see, type Sight } from '../../../src/core/stage/see';
import { parse } from '../../read';
import { SIGHT } from './composed';

const NOTE = `---
type: ambitiegesprek
school: "[[De Wielewaal]]"
datum: 2026-03-12
start: na de lunch
---

## 1. Contracteren

- Niet over geld vandaag [wie:: Tom]
- Zingen blijft [wie:: Fatima] #focus [uitkomst:: deels] [waarom:: bijna]

## 6. Concretiseren

- [ ] Begroting maken [wie:: Anneke] 📅 2028-05-31
- [x] Rooster vrijmaken [wie:: Sanne]
- [-] Bus huren [wie:: Bas]

## Het vel

![[leerling.svg]]

- Los briefje #geel
- Los idee #roze

### Ambitie 1: Durven maken
status:: bereikt

- Van toen #roze

### Ambitie 2: Elke week muziek

- Vakdocent voor de klas #roze/leraar
- Muziekmethode #groen
- Sleutel is kwijt #groen/obstakel/eerst
- De lijntjesmethode #groen/draagt-niet-bij
- [ ] Docent vragen [wie:: Sanne] 📅 2026-10-01
- [ ] Gitaar leren #groot [wie:: Ingrid]

#### Zingen
energie:: 6

- Tien liedjes kennen #geel

### Kijken

- Lang kijken #geel

### Buurt
vervolg:: [[2022-03-10 Ambitiegesprek]]

- De fabriek #geel
`;

const scene = (shows: SceneKind, sight: Partial<Sight> = {}) => see(shows, parse(NOTE), { ...SIGHT, names: false, ...sight });
const said = (shows: SceneKind, sight: Partial<Sight> = {}): string => JSON.stringify(scene(shows, sight));

describe('what the group may see', () => {
  it('is no expectation but those that were picked, and never whose they are', () => {
    for (const shows of COMPOSITIONS) expect(said(shows, { names: true })).not.toMatch(/Niet over geld|Tom|Fatima/u);
    expect(COMPOSITIONS.filter(shows => said(shows).includes('Zingen blijft'))).toEqual(['focus', 'outcomes']);
    expect(said('focus')).not.toContain('partly');
    expect(said('outcomes')).toContain('"outcome":"partly"');
  });

  it('is no name before names are allowed', () => {
    for (const shows of COMPOSITIONS) expect(said(shows, { personal: true })).not.toMatch(/Anneke|Sanne|Ingrid/u);
    expect(said('steps', { names: true })).toMatch(/Anneke.*|Sanne.*Ingrid/u);
  });

  it('is nothing that an earlier meeting chose, while the group dreams', () => {
    expect(said('grouping', { earlier: false })).not.toMatch(/Buurt|De fabriek/u);
    expect(said('grouping', { earlier: true })).toContain('De fabriek');
  });

  it('is no ambition that was reached, save on the road so far, and no step that was dropped', () => {
    for (const shows of COMPOSITIONS) expect(said(shows)).not.toMatch(shows === 'road' ? /Van toen|Bus huren/u : /Durven maken|Van toen|Bus huren/u);
  });
});

describe('what a picture is made of', () => {
  it('has the time of the beginning as it was written where it is no time', () => {
    expect(scene('start')).toEqual({ shows: 'start', title: 'De Wielewaal', occasion: 'Ambitiegesprek', day: 'donderdag 12 maart', start: 'na de lunch' });
  });

  it('has ideas at their ambition, and those that hang nowhere beside them', () => {
    expect(scene('ideas')).toMatchObject({
      ambitions: [{ number: 2, words: 'Elke week muziek', clusters: ['Zingen'], notes: [{ words: 'Vakdocent voor de klas' }] }],
      loose: [{ words: 'Los idee' }],
    });
  });

  it('has activities with their signs in words, and the ideas counted', () => {
    const { signs } = SIGHT.words;
    expect(scene('stock')).toMatchObject({ ambitions: [{ ideas: 1, notes: [
      { words: 'Muziekmethode' }, { sign: { sign: 'obstacle', word: `${signs.obstacle} · ${signs.first}` } }, { sign: { sign: 'does-not-serve' } },
    ] }] });
  });

  it('has steps with who and when, and the year of what is far away', () => {
    expect(scene('steps', { names: true })).toMatchObject({
      ambitions: [{ steps: [{ words: 'Docent vragen', who: 'Sanne', before: 'vóór 1 oktober' }], personal: [{ words: 'Gitaar leren' }] }],
      school: [{ words: 'Begroting maken', before: 'vóór 31 mei 2028' }, { words: 'Rooster vrijmaken', done: true }],
    });
  });

  it('has the words of all clusters, most energy first, and those left beside the ambitions', () => {
    expect(scene('energy')).toMatchObject({ clusters: [{ word: 'Zingen', energy: 6 }, { word: 'Kijken' }, { word: 'Buurt' }] });
    expect(scene('choosing')).toMatchObject({ ambitions: [{ words: 'Elke week muziek' }], others: ['Kijken', 'Buurt'] });
  });

  it('is never empty: where there is nothing yet of what it shows, what leads there is shown', () => {
    const empty = parse('---\ntype: ambitiegesprek\n---\n\n## Het vel\n');
    const shown = COMPOSITIONS.map(shows => see(shows, empty, SIGHT).shows);
    expect(shown).toEqual(['start', 'contract', 'contract', 'writing', 'writing', 'writing', 'writing', 'road', 'contract', 'contract', 'contract', 'contract', 'last']);
  });

  it('shows a note that is a picture as that picture', () => {
    const session = parse('---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n- ![[foto.png]] #geel\n- ![alt](https://example.org/a.png) #geel\n');
    expect(see('grouping', session, SIGHT)).toMatchObject({ loose: [{ words: '', pictures: ['foto.png'] }, { words: 'alt' }] });
  });
});
