import { describe, expect, it } from 'vitest';
import { type Hint, type HintCode, hints } from '../../src/core/hints';
import { AMBITION_CONVERSATION } from '../../src/method/ambition-conversation';
import { parse } from '../read';

function hintsOf(phase: number, body: string, properties = ''): readonly Hint[] {
  const definition = AMBITION_CONVERSATION.phases.find(one => one.number === phase);
  if (definition === undefined) throw new Error(`No phase ${phase}`);
  return hints(parse(`---\ntype: ambitiegesprek\n${properties}---\n\n${body}\n`), definition);
}

const PEOPLE = 'deelnemers: [Anna, Bram de Wit, Çelik]\nbegeleider: Ellis\n';

function find(phase: number, code: HintCode, body: string, properties = PEOPLE): Hint | undefined {
  return hintsOf(phase, body, properties).find(hint => hint.code === code);
}

const subjects = (hint: Hint | undefined) => hint?.about.map(one => one.text);

describe('phase 1', () => {
  it('misses every expectation, and nobody\'s in particular: what is shared is shared by choice', () => {
    expect(find(1, 'no-expectations', '## 1. Contracteren')).toMatchObject({ count: 3, activity: 'hear-expectations' });
    expect(hintsOf(1, '## 1. Contracteren\n\n- Rust', PEOPLE).map(({ code }) => code)).toEqual(['own-expectation-missing']);
  });

  it('misses the part of the facilitator, if there is one', () => {
    expect(find(1, 'own-expectation-missing', '## 1. Contracteren\n\n- Rust [wie:: Anna]')).toMatchObject({ people: ['Ellis'] });
    expect(find(1, 'own-expectation-missing', '## 1. Contracteren\n\n- Rust [wie:: Ellis]')).toBeUndefined();
    expect(find(1, 'own-expectation-missing', '## 1. Contracteren', '')).toBeUndefined();
  });
});

describe('phase 2', () => {
  it('misses something picked to discuss', () => {
    expect(find(2, 'nothing-picked', '## 1. Contracteren\n\n- Rust')?.count).toBe(1);
    expect(find(2, 'nothing-picked', '## 1. Contracteren\n\n- Rust #focus')).toBeUndefined();
    expect(find(2, 'nothing-picked', '## 1. Contracteren')).toBeUndefined();
  });
});

describe('phase 3', () => {
  it('misses the pupil', () => {
    expect(find(3, 'pupil-missing', '## Het vel')).toBeDefined();
    expect(find(3, 'pupil-missing', '## Het vel\n\n![[leerling.svg]]')).toBeUndefined();
  });

  it('misses yellow notes, and notices fewer than there are people', () => {
    expect(find(3, 'no-notes', '## Het vel')).toMatchObject({ colour: 'yellow', count: 3 });
    expect(find(3, 'fewer-notes-than-people', '## Het vel\n\n- Dromen #geel')).toMatchObject({ count: 1, of: 3, colour: 'yellow' });
    expect(find(3, 'fewer-notes-than-people', '## Het vel\n\n- A #geel\n- B #geel\n- C #geel')).toBeUndefined();
  });

  it('finds yellow notes in no cluster', () => {
    expect(subjects(find(3, 'loose-notes', '## Het vel\n\n- Los #geel\n- Idee #roze\n\n### Durven\n\n- Vast #geel'))).toEqual(['Los']);
  });

  it('finds clusters without a word, also in an ambition', () => {
    expect(find(3, 'unnamed-clusters', '## Het vel\n\n### Ambitie 1: Durven\n\n####\n\n- A #geel\n\n###\n\n- B #geel')?.count).toBe(2);
  });

  it('misses the tally until something was chosen', () => {
    expect(subjects(find(3, 'energy-missing', '## Het vel\n\n### Durven\nenergie:: 3\n\n### Maken'))).toEqual(['Maken']);
    expect(find(3, 'energy-missing', '## Het vel\n\n### Ambitie: Durven\n\n### Maken')).toBeUndefined();
  });

  it('sees more than three candidates, or that nothing was chosen yet', () => {
    const three = '## Het vel\n\n### A\n\n### B\n\n### C';
    expect(find(3, 'many-candidates', `${three}\n\n### D`)).toMatchObject({ count: 4, of: 3 });
    expect(find(3, 'many-candidates', three)).toBeUndefined();
    expect(find(3, 'no-ambition', three)).toBeDefined();
    expect(find(3, 'no-ambition', `${three}\n\n### Ambitie: X`)).toBeUndefined();
  });

  it('sees a fourth ambition, and one without words', () => {
    const four = '## Het vel\n\n### Ambitie: A\n\n### Ambitie: B\n\n### Ambitie: C\n\n### Ambitie:';
    expect(find(3, 'too-many-ambitions', four)?.count).toBe(4);
    expect(find(3, 'ambition-without-words', four)?.count).toBe(1);
  });
});

describe('phases 4, 5 and 6', () => {
  const sheet = '## Het vel\n\n### Ambitie 1: A\n\n- Idee #roze\n\n### Ambitie 2: B\n\n#### Woord\n\n- Doen we #groen\n- [ ] Bellen';

  it('find ambitions without an idea, an activity or a step', () => {
    expect(subjects(find(4, 'ambition-without-idea', sheet))).toEqual(['B']);
    expect(subjects(find(5, 'ambition-without-activity', sheet))).toEqual(['A']);
    expect(subjects(find(6, 'ambition-without-step', sheet))).toEqual(['A']);
  });

  it('miss notes in the colour of the phase', () => {
    expect(find(4, 'no-notes', '## Het vel')?.colour).toBe('pink');
    expect(find(5, 'no-notes', '## Het vel')?.colour).toBe('green');
  });

  it('find people without a step of their own', () => {
    const hint = find(6, 'people-without-step', '## 6. Concretiseren\n\n- [ ] Bellen #groot [wie:: Anna]\n- [ ] Samen [wie:: Çelik]');
    expect(hint).toMatchObject({ people: ['Bram de Wit', 'Çelik'], of: 3 });
  });

  it('find steps without name, date or look back, but not what is done, dropped or carried over', () => {
    const steps = '## 6. Concretiseren\n\n- [ ] Bellen [wie:: Anna]\n- [ ] Lezen 📅 2026-05-01\n- [x] Klaar\n- [-] Losgelaten\n- [>] Meegenomen\n- [!] Anders\n- [ ] Eigen #groot [wie:: Anna] 📅 2026-05-01';
    expect(subjects(find(6, 'step-without-who', steps))).toEqual(['Lezen']);
    expect(subjects(find(6, 'step-without-date', steps))).toEqual(['Bellen']);
    expect(subjects(find(6, 'step-without-evaluation', steps))).toEqual(['Bellen', 'Lezen']);
  });
});

describe('phase 7', () => {
  it('finds expectations that were not answered', () => {
    const body = '## 1. Contracteren\n\n- Rust [uitkomst:: ja]\n- Ruimte';
    expect(subjects(find(7, 'expectation-without-outcome', body))).toEqual(['Ruimte']);
  });

  it('misses the photo under its own heading only', () => {
    expect(find(7, 'photo-missing', '## 7. Afronden\n\n## Het vel\n\n![[leerling.svg]]')).toBeDefined();
    expect(find(7, 'photo-missing', '## 7. Afronden\n\n![[vel.jpg|400]]\n\n## Het vel')).toBeUndefined();
  });
});

describe('what hangs nowhere', () => {
  const sheet = '## Het vel\n\n- Idee #roze\n- Koor #groen\n\n### Ambitie 1: Durven\n\n- Podium #roze\n- Band #groen\n\n## 6. Concretiseren\n\n- [ ] Bellen\n';

  it('is told of pink and green notes, and of steps', () => {
    expect(find(4, 'loose-notes', sheet)).toMatchObject({ activity: 'hang-ideas', colour: 'pink', count: 1 });
    expect(find(5, 'loose-notes', sheet)).toMatchObject({ activity: 'hang-activities', colour: 'green', count: 1 });
    expect(subjects(find(6, 'loose-steps', sheet))).toEqual(['Bellen']);
  });

  it('is not told while there is nothing to hang it at', () => {
    const before = sheet.replace('Ambitie 1: ', '');
    expect(find(4, 'loose-notes', before)).toBeUndefined();
    expect(find(6, 'loose-steps', before)).toBeUndefined();
  });
});

describe('a big group', () => {
  const TABLES = 'deelnemers: [Anna]\ntafels:\n  - Tafel 1 (6)\n  - Tafel 2 (5)\n';

  it('is counted by its tables', () => {
    expect(find(3, 'fewer-notes-than-people', '## Het vel\n\n- Droom #geel\n', TABLES)).toMatchObject({ count: 1, of: 11 });
    expect(find(6, 'people-without-step', '## 6. Concretiseren\n\n- [ ] Bellen #groot\n', TABLES)).toMatchObject({ count: 10, of: 11, people: [] });
  });

  it('misses no step of somebody who left', () => {
    const left = 'deelnemers: [Anna, Bram]\nvertrokken:\n  - Bram 15:30\n';
    expect(find(6, 'people-without-step', '## 6. Concretiseren\n', left)).toMatchObject({ people: ['Anna'], count: 1 });
  });
});

it('a conversation with other activities brings no hints of this one', () => {
  expect(hints(parse('---\ntype: ambitiegesprek\n---\n'), { activities: [{ id: 'dance' }] })).toEqual([]);
});
