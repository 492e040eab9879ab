import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/core/operations';
import { photosOf } from '../../../src/core/contents';
import { preparationOf } from '../../../src/core/preparation';
import { run } from '../../read';
import { targetOf } from '../../../src/core/target';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { notes, oddities, read, texts } from './facts';

describe('headings', () => {
  test.each(['## Het vel', '## **Het vel**', '## 8. Het vel 🗒️', '## [[Vel|Het vel]]:', '# 🗒️ The Sheet'])('%s is the sheet', heading => {
    const session = read(heading, '### Podium', '- a #geel');
    expect(session.sheet).toBeDefined();
    expect(session.phases).toEqual([]);
    expect(texts(session.clusters)).toEqual(['Podium']);
  });

  test.each([['### Ambitie: Durven', 'Durven'], ['### Ambition 2 – Dare', 'Dare'], ['### Ambitie 1 - Durven', 'Durven'], ['### Ambitie 1: Durven', 'Durven']])('%s is an ambition', (heading, words) => {
    expect(texts(read('## Het vel', heading).ambitions)).toEqual([words]);
  });

  test('the word alone is a cluster, and so is what looks like a phase inside the sheet', () => {
    const session = read('# Het vel', '## Ambitie', '- a #geel', '## 3. In perspectief', '- b #geel', '## ?', '- c #geel');
    expect(texts(session.clusters)).toEqual(['Ambitie', '3. In perspectief', '']);
    expect(session.phases).toEqual([]);
  });

  test('phases stand on level two, else on the highest with two different numbers', () => {
    expect(read('# 1. A', '# 2. B', '## 3. C').phases.map(({ number }) => number)).toEqual([3]);
    expect(read('# 1. Titel', '### 1. A', '### 2. B', '#### 3. C', '#### 4. D').phases.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 A', '2 B']);
    expect(read('## **3. In perspectief**').phases.map(({ number, text }) => `${number} ${text}`)).toEqual(['3 In perspectief']);
  });

  test('a number of an ambition that is not its place is told', () => {
    expect(oddities(read('## Het vel', '### Ambitie 2: A', '### Ambitie: B', '### Ambitie 3: C'))).toEqual(['number-differs@2: A']);
  });

  test('those reached or let go do not count among three', () => {
    const four = ['A', 'B', 'C', 'D'].flatMap((word, at) => [`### Ambitie ${at + 1}: ${word}`, ...(at === 0 ? ['status:: bereikt'] : [])]);
    expect(oddities(read('## Het vel', ...four))).toEqual([]);
  });
});

describe('fields', () => {
  test('below a heading', () => {
    const [ambition] = read('## Het vel', '### Ambitie 1: A', 'groep:: Anna, Bas', 'status:: bijgesteld', 'waarom:: te groot', 'besluit:: kleiner', 'energy:: 4').ambitions;
    expect(ambition).toMatchObject({ group: ['Anna', 'Bas'], status: 'reworded', why: 'te groot', decision: 'kleiner', energy: 4 });
  });

  test('of notes, steps and expectations', () => {
    const session = read('## 1. Contracteren', '- Plan [eronder:: mogen wij dit]', '- later [parkeer:: 5]', '## 6. Concretiseren',
      '- [>] Bellen [hoe:: morgen] [door:: Noor] [evalueert:: Sanne] [waarom:: tijd]', '## 7. Afronden', '- [x] Foto', '## Het vel', '- Zaal #groen/obstakel/eerst [besluit:: niet]');
    expect(session.expectations).toMatchObject([{ text: 'Plan', beneath: 'mogen wij dit' }]);
    expect(session.parked).toMatchObject([{ text: 'later', phase: 5 }]);
    expect(session.steps).toMatchObject([{ text: 'Bellen', state: 'carried over', how: 'morgen', by: 'Noor', evaluator: 'Sanne', why: 'tijd' }, { text: 'Foto', state: 'done' }]);
    expect(session.loose).toMatchObject([{ text: 'Zaal', facet: 'obstakel', first: true, decision: 'niet' }]);
    expect(oddities(session)).toEqual([]);
  });

  test('a value that is not understood is told and left', () => {
    const session = read('## 1. A', '- x [uitkomst:: misschien]', '- y [parkeer:: straks]', '## 7. B', 'duimen:: veel', '## Het vel', '### C', 'energie:: veel', 'status:: ooit', '- a #geel');
    expect(oddities(session)).toEqual([
      'unreadable-field@2: uitkomst:: misschien', 'unreadable-field@3: parkeer:: straks', 'unreadable-field@5: duimen:: veel', 'unreadable-field@8: energie:: veel', 'unreadable-field@9: status:: ooit',
    ]);
    const [cluster] = session.clusters;
    if (!cluster) throw new Error('no cluster');
    for (const intent of [{ verb: 'add-energy', by: 1 }, { verb: 'set-energy', energy: 3 }] as const) {
      const result = run(session.source.text, { ...intent, target: targetOf(session, cluster) });
      expect(result).toMatchObject({ done: false, refusal: { code: 'not-understood' } });
    }
  });

  test('the closing', () => {
    const { closing } = read('## 7. Afronden', '', 'Dank.', '', 'duimen:: 9 ja, 2 deels, 1 nee', 'begeleiding:: deels', '', '- ![[wand.jpg]]', '', '```', '![[geen.jpg]]', '```');
    expect(closing).toEqual({ thumbs: { written: '9 ja, 2 deels, 1 nee', counts: { yes: 9, partly: 2, no: 1 } }, facilitation: { written: 'deels', outcome: 'partly' }, images: ['wand.jpg'] });
  });
});

describe('chapters', () => {
  test('the preparation, with what the school says of itself; code is no part of it', () => {
    const session = read('## Voorbereiding:', '- [x] **Vel**', '- visie:: 3 · samenhang ontbreekt', '- programma:: te vol', '- Evi: [[Evi.pdf]]', '', '```', '- [ ] geen', 'expertise:: 1', '[[niet]]', '```', '## 1. A');
    const { items, evi, links } = preparationOf(session);
    expect(items.map(({ words, done }) => [words, done])).toEqual([['Vel', true]]);
    expect(evi).toEqual([{ pillar: 'vision', scenario: 3, point: 'samenhang ontbreekt' }, { pillar: 'programme', point: 'te vol' }]);
    expect(links).toEqual(['Evi.pdf']);
  });

  test('looking back and the road so far', () => {
    const session = read('## Terugblik', '- leraar', '  - zichtbaar', '    - meer durf', '## De weg tot nu toe', '![[weg.svg]]', '- 2024: begin');
    expect(session.lookingBack?.items).toMatchObject([{ text: 'leraar', items: [{ text: 'zichtbaar', items: [{ text: 'meer durf' }] }] }]);
    expect(session.road).toMatchObject({ images: ['weg.svg'], items: [{ text: '2024: begin' }] });
  });

  test('what is ticked there is a task, not one in code', () => {
    const text = '---\ntype: ambitiegesprek\n---\n\n## Voorbereiding\n\n```\n- [ ] Vel\n```\n\n- [ ] Vel\n';
    const result = run(text, { verb: 'tick-preparation', item: 'Vel', done: true, list: ['Vel'] } satisfies Intent);
    expect(result.done && applyEdits(text, result.edits)).toBe(text.replace(/- \[ \] Vel\n$/u, '- [x] Vel\n'));
  });

  test('photos are those of the last phase', () => {
    expect(photosOf(read('## 6. A', '![[a.jpg]]', '## 7. B', '![](b%20c.jpg)', '`![[d.jpg]]`', '## Het vel', '![[e.jpg]]'))).toEqual(['b c.jpg']);
  });
});

describe('comments', () => {
  test('within a block where they open after words, over blocks where they open one', () => {
    expect(notes(read('- a %% b', '  c %% d #geel').loose)).toEqual(['yellow: a']);
    expect(notes(read('tekst %% open', '', '- a #geel', '', 'dicht %%').loose)).toEqual(['yellow: a']);
    expect(notes(read('%%', '- a #geel', '', '- b #geel', '%%', '', '- c #geel').loose)).toEqual(['yellow: c']);
    expect(notes(read('$$', '- x', '', '## Kop', '', '%%', '- a #geel', '%%', '- b #geel').loose)).toEqual(['yellow: b']);
  });

  test('one that is never closed hides what follows, and is told before everything else', () => {
    const session = read('## Het vel', '### Leeg', '', '%%', '- a #geel', '', '## 1. A', '- b');
    expect(notes(session.loose)).toEqual([]);
    expect(oddities(session)).toEqual(['unclosed-comment@4: %%', 'cluster-without-notes@2: Leeg']);
    expect(oddities(read('---', 'type: ambitiegesprek', 'fase: drie', '---', '## 9. Z', '', '%%', 'stil'))[0]).toBe('unclosed-comment@7: %%');
  });
});

describe('words that would read as something else', () => {
  test.each(['Het vel', '**Het vel**', '8. Het vel', 'Ambitie – durven', 'Ambitie 2: durven'])('%s stays the word of a cluster', word => {
    const text = '---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n### Podium\n\n- a #geel\n';
    const session = read(...text.trimEnd().split('\n'));
    const [cluster] = session.clusters;
    if (!cluster) throw new Error('no cluster');
    const result = run(text, { verb: 'rename', target: targetOf(session, cluster), words: word });
    const after = read(...(result.done ? applyEdits(text, result.edits) : '').trimEnd().split('\n'));
    expect(texts(after.clusters)).toEqual([word.replaceAll('*', '')]);
  });
});
