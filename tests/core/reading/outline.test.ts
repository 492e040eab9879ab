import { describe, expect, test } from 'vitest';
import { notes, oddities, read, texts, words } from './facts';

describe('phases', () => {
  test('are headings of level two that begin with their number', () => {
    const session = read('# 2. nee', '## 1. Contracteren', '## 3 In perspectief', '### 4. nee', '## 5) Inventariseren', '## Zonder', '## 2026 plannen');
    expect(session.phases.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 Contracteren', '3 In perspectief', '5 Inventariseren']);
    expect(oddities(session)).toEqual([]);
  });

  test('an unknown number and a second heading are told', () => {
    const session = read('## 9. Napraten', '## 1. Contracteren', '## 1. Weer');
    expect(oddities(session)).toEqual(['unknown-phase@1: Napraten', 'phase-twice@3: Weer']);
    expect(session.phases).toHaveLength(2);
  });
});

describe('expectations', () => {
  test('are list items under phase 1', () => {
    const session = read('## 1. Contracteren', '- Plan [wie:: Anna] #focus [uitkomst:: deels] [waarom:: geen tijd]', '- ', '- Kleur #geel', '  - bij de kleur', '### Wij', '- Rust', '  - en stilte', '## 2. Focus', '- niet meer');
    expect(texts(session.expectations)).toEqual(['Plan', 'Rust']);
    expect(session.expectations[0]).toMatchObject({ who: 'Anna', focus: true, outcome: 'partly', why: 'geen tijd' });
    expect(session.expectations[1]).toMatchObject({ focus: false, nested: [{ depth: 1, text: 'en stilte' }] });
    expect(notes(session.loose)).toEqual(['yellow: Kleur']);
  });

  test('the tag for focus is no word of an expectation but one of a note', () => {
    const session = read('## 1. Contracteren', '- Plan #focus nu', '- Plan #focus #geel');
    expect(session.expectations.map(one => words(session, one))).toEqual(['Plan nu']);
    expect(notes(session.loose)).toEqual(['yellow: Plan #focus']);
  });
});

describe('steps', () => {
  test('are tasks in the sheet or under phase 6', () => {
    const session = read('- [ ] elders', '## 6. Concretiseren', '- [ ] Bellen [wie:: Anna] [nodig:: Bo] [evaluatie:: 2026-10-01] ⏫ 🔁 every week 📅 2026-05-01 ➕ 2026-01-01 ^b', '- [x] Zelf #groot', '- [-] Af #geel', '- geen', '## Het vel', '- [/] Op het vel [vervolg:: [[2024]]]');
    expect(session.steps.map(({ text, personal, done }) => [text, personal, done])).toEqual([['Bellen', false, false], ['Zelf', true, true], ['Af', false, false], ['Op het vel', false, false]]);
    expect(session.steps[0]).toMatchObject({ who: 'Anna', needs: 'Bo', evaluate: '2026-10-01', due: '2026-05-01' });
    expect(session.steps[3]?.continues).toBe('[[2024]]');
    expect(session.loose).toEqual([]);
  });

  test('a task nested in a note of the sheet is a step of its own', () => {
    const session = read('## Het vel', '- a #geel', '  - [ ] b', '  - c');
    expect(texts(session.steps)).toEqual(['b']);
    expect(session.loose[0]?.nested.map(({ text }) => text)).toEqual(['c']);
  });

  test('a date that the calendar lacks stays in the words and is told', () => {
    const session = read('## 6. Concretiseren', '- [ ] Bellen 📅 2026-02-30', '- [ ] Vragen [evaluatie:: 31-12-2026]', '- [ ] Doen [evaluatie:: na de zomer]');
    expect(texts(session.steps)).toEqual(['Bellen 📅 2026-02-30', 'Vragen', 'Doen']);
    expect(oddities(session)).toEqual(['unreadable-date@2: 2026-02-30', 'unreadable-date@3: 31-12-2026']);
    expect(session.steps[2]?.evaluate).toBe('na de zomer');
  });
});

const SHEET = [
  '## Het vel', '![[leerling.svg]]', '- los #geel', '- [ ] los doen', '### Ambitie 1: Durven **maken**', 'energie:: 5', 'reden:: iedereen', 'status:: loopt', 'vervolg:: [[2024#Ambitie 1]]',
  '- idee #roze', '#### Podium', 'energie:: 3', '- op het podium #geel', '##### Licht', '- lamp #geel', '### Los woord', '- [ ] doen', '## Daarna', '- buiten #groen',
];

describe('the sheet', () => {
  test('ambitions with their clusters, clusters of no ambition, and what is loose', () => {
    const session = read(...SHEET);
    const [ambition] = session.ambitions;
    expect(session.sheet).toMatchObject({ text: 'Het vel', images: ['leerling.svg'], level: 2 });
    expect(ambition).toMatchObject({ text: 'Durven maken', number: 1, energy: 5, reason: 'iedereen', status: 'going', continues: '[[2024#Ambitie 1]]', level: 3 });
    expect(ambition && words(session, ambition)).toBe('Durven **maken**');
    expect(notes(ambition?.notes ?? [])).toEqual(['pink: idee']);
    expect(ambition?.clusters.map(({ text, energy, notes: own }) => [text, energy, notes(own)])).toEqual([['Podium', 3, ['yellow: op het podium']], ['Licht', undefined, ['yellow: lamp']]]);
    expect(session.clusters.map(({ text, steps }) => [text, texts(steps)])).toEqual([['Los woord', ['doen']]]);
    expect(notes(session.loose)).toEqual(['yellow: los', 'green: buiten']);
    expect(texts(session.steps)).toEqual(['los doen']);
    expect(oddities(session)).toEqual([]);
  });

  test('is read in English and with other cases too', () => {
    const session = read('# THE SHEET', '## ambition: Dare', '- a #Yellow', '## Ambitié 2 : Ook', '- b #PINK');
    expect(session.ambitions.map(({ text, number }) => [text, number])).toEqual([['Dare', undefined], ['Ook', 2]]);
  });

  test('all ambitions are shown, the fourth is told', () => {
    const session = read('## Het vel', ...[1, 2, 3, 4, 5].flatMap(number => [`### Ambitie ${number}: A${number}`, '- a #geel']));
    expect(session.ambitions).toHaveLength(5);
    expect(oddities(session)).toEqual(['too-many-ambitions@8: A4']);
  });

  test('missing words, missing notes and a second sheet are told', () => {
    const session = read('## Het vel', '### Ambitie 1:', '#### Leeg', '### Ook leeg', '## The sheet', '### Vol', '- a #geel');
    expect(oddities(session)).toEqual(['ambition-without-words@2: Ambitie 1:', 'cluster-without-notes@3: Leeg', 'cluster-without-notes@4: Ook leeg', 'sheet-twice@5: The sheet']);
    expect(texts(session.clusters)).toEqual(['Ook leeg', 'Vol']);
  });

  test('field lines need to stand right below the heading', () => {
    const session = read('## Het vel', '### A', 'gewoon', 'energie:: 4', '', 'energie:: 9', '- a #geel', '### B', '', 'energie:: 2', '', '- b #geel');
    expect(session.clusters.map(({ energy }) => energy)).toEqual([4, 2]);
  });

  test('headings in quotes, items and code are words, not structure', () => {
    const session = read('## Het vel', '### A', '- a #geel', '  # b', '> ### c', '', '```', '### d', '```', '- e #roze');
    expect(session.clusters.map(cluster => notes(cluster.notes))).toEqual([['yellow: a', 'pink: e']]);
  });
});

describe('the language of a note', () => {
  test.each([
    [['---', 'type: ambitiegesprek', 'datum: 2026-01-01', '---'], 'nl'],
    [['---', 'type: ambitiegesprek', 'date: 2026-01-01', '---'], 'en'],
    [['---', 'type: ambitiegesprek', '---', '## Notes'], undefined],
    [['## The sheet', '- a #geel', '- b #yellow', '### Ambition: x'], 'en'],
    [['- a #geel', '- b #pink'], undefined],
    [['- a [wie:: x]'], 'nl'],
  ])('%j', (lines, language) => {
    expect(read(...lines).language).toBe(language);
  });
});
