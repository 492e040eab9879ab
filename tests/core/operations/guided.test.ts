import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/core/place';
import { parse } from '../../read';
import { after, named } from './text-of';

const NOTE = `---
type: ambitiegesprek
deelnemers: [Anna, Bram]
---

## 1. Contracteren

- Rust #focus
- Later over geld [parkeer:: 6]

## 6. Concretiseren

- [ ] Museum bellen [wie:: Anna]

## 7. Afronden

Wat nemen we mee?

## Het vel

- Koor #groen
- Band #roze/oud/eerst

### Durven

- Podium #geel

### Maken
`;

describe('what the properties say of the meeting', () => {
  it('is the activity of now', () => {
    const moved = after(NOTE, { verb: 'set-activity', activity: 'weigh-energy' });
    expect(moved).toBe(NOTE.replace('Bram]\n', 'Bram]\nactiviteit: weigh-energy\n'));
    expect(after(moved, { verb: 'set-activity', activity: 'choose' })).toBe(moved.replace('weigh-energy', 'choose'));
    expect(after(moved, { verb: 'set-activity', activity: 'weigh-energy' })).toBe('nothing-to-do');
  });

  it('is how many belong to it, how the others take part, and when it goes on', () => {
    expect(after(NOTE, { verb: 'set-detail', detail: 'team', value: 24 })).toBe(NOTE.replace('Bram]\n', 'Bram]\nteam: 24\n'));
    expect(after(NOTE, { verb: 'set-detail', detail: 'others', value: 'vel in de\nteamkamer' }))
      .toBe(NOTE.replace('Bram]\n', 'Bram]\nanderen: vel in de teamkamer\n'));
    expect(after(NOTE, { verb: 'set-detail', detail: 'continuation', value: '2026-04-02' }))
      .toBe(NOTE.replace('Bram]\n', 'Bram]\nvervolgdatum: 2026-04-02\n'));
  });

  it('is not written over where it was not understood', () => {
    expect(after(NOTE.replace('Bram]\n', 'Bram]\nteam: allemaal\n'), { verb: 'set-detail', detail: 'team', value: 24 })).toBe('not-understood');
  });

  it('is who came late, who was there all the same, and who went', () => {
    expect(after(NOTE, { verb: 'add-people', names: ['Çelik', 'Anna', ' ', 'Noor'] })).toBe(NOTE.replace('Anna, Bram]', 'Anna, Bram, Çelik, Noor]'));
    expect(after(NOTE, { verb: 'add-people', names: ['Anna'] })).toBe('nothing-to-do');
    expect(after(NOTE, { verb: 'add-people', names: ['Noor', ' Noor'] })).toBe(NOTE.replace('Anna, Bram]', 'Anna, Bram, Noor]'));
    expect(after(NOTE, { verb: 'take-person', name: 'Anna' })).toBe(NOTE.replace('Anna, Bram]', 'Bram]'));
    const gone = after(NOTE, { verb: 'set-departure', who: 'Bram', at: '15:30' });
    expect(gone).toBe(NOTE.replace('Bram]\n', 'Bram]\nvertrokken:\n  - Bram 15:30\n'));
    expect(parse(after(gone, { verb: 'set-departure', who: 'Bram', at: '15:45' })).properties.left).toEqual([{ who: 'Bram', at: '15:45' }]);
    expect(parse(after(gone, { verb: 'set-departure', who: 'Bram', at: undefined })).properties.left).toEqual([]);
    const empty = gone.replace('vertrokken:\n', 'vertrokken:\n  - ""\n  -\n');
    expect(after(empty, { verb: 'set-departure', who: 'Bram', at: undefined })).toBe(empty.replace('  - Bram 15:30\n', ''));
  });

  it('is the tables of a big group, of which those that stay are left as they are written', () => {
    const tables = [{ name: 'Tafel 1', people: 6, spokesperson: 'Anna' }, { name: 'Tafel 2', people: 5 }];
    const set = after(NOTE, { verb: 'set-tables', tables });
    expect(set).toBe(NOTE.replace('Bram]\n', 'Bram]\ntafels:\n  - "Tafel 1 (6): Anna"\n  - Tafel 2 (5)\n'));
    const byHand = set.replace('"Tafel 1 (6): Anna"', '"Tafel 1  (6) :  Anna"');
    const grown = after(byHand, { verb: 'set-tables', tables: [...tables.slice(0, 1), { name: 'Tafel 2', people: 4 }, { name: 'Tafel 3' }] });
    expect(grown).toBe(byHand.replace('  - Tafel 2 (5)\n', '  - Tafel 2 (4)\n  - Tafel 3\n'));
  });
});

describe('facets', () => {
  it('stand after the colour, in its language, and go again', () => {
    const obstacle = after(NOTE, { verb: 'set-facet', targets: [named(NOTE, 'Koor')], facet: 'obstacle' });
    expect(obstacle).toBe(NOTE.replace('#groen', '#groen/obstakel'));
    const first = after(obstacle, { verb: 'set-first', targets: [named(obstacle, 'Koor')], first: true });
    expect(first).toBe(NOTE.replace('#groen', '#groen/obstakel/eerst'));
    expect(after(first, { verb: 'set-facet', targets: [named(first, 'Koor')], facet: 'opportunity' })).toBe(NOTE.replace('#groen', '#groen/kans/eerst'));
    expect(after(first, { verb: 'set-facet', targets: [named(first, 'Koor')], facet: undefined })).toBe(NOTE.replace('#groen', '#groen/eerst'));
    expect(after(first, { verb: 'set-first', targets: [named(first, 'Koor')], first: false })).toBe(obstacle);
    expect(after(first, { verb: 'set-first', targets: [named(first, 'Koor')], first: true })).toBe('nothing-to-do');
  });

  it('leave others that stand there, and are not those of another colour', () => {
    expect(after(NOTE, { verb: 'set-facet', targets: [named(NOTE, 'Band')], facet: 'pupil' })).toBe(NOTE.replace('#roze/oud', '#roze/leerling/oud'));
    expect(after(NOTE, { verb: 'set-facet', targets: [named(NOTE, 'Band')], facet: 'obstacle' })).toBe('nothing-to-do');
    const english = NOTE.replace('#groen', '#green');
    expect(after(english, { verb: 'set-facet', targets: [named(english, 'Koor')], facet: 'does-not-serve' })).toBe(NOTE.replace('#groen', '#green/does-not-serve'));
  });

  it('come with new notes', () => {
    expect(after(NOTE, { verb: 'add-notes', lines: ['Zaal'], colour: 'green', facet: 'obstacle', first: true, to: {} }))
      .toBe(NOTE.replace('eerst\n', 'eerst\n- Zaal #groen/obstakel/eerst\n'));
  });
});

describe('what is asked further', () => {
  it('is the question underneath an expectation', () => {
    const said = after(NOTE, { verb: 'set-beneath', target: named(NOTE, 'Rust'), words: 'Tijd om iets goed te doen' });
    expect(said).toBe(NOTE.replace('#focus', '#focus [eronder:: Tijd om iets goed te doen]'));
    expect(after(said, { verb: 'set-beneath', target: named(said, 'Rust'), words: '' })).toBe(NOTE);
  });

  it('is what was decided about a note', () => {
    expect(after(NOTE, { verb: 'set-decision', target: named(NOTE, 'Koor'), words: 'loslaten' })).toBe(NOTE.replace('#groen', '#groen [besluit:: loslaten]'));
  });

  it('is who evaluates a step', () => {
    expect(after(NOTE, { verb: 'edit-step', target: named(NOTE, 'Museum bellen'), evaluate: '2026-10-01', evaluator: 'Bram' }))
      .toBe(NOTE.replace('[wie:: Anna]', '[wie:: Anna] [evaluatie:: 2026-10-01] [evalueert:: Bram]'));
  });

  it('is who looks for the word of each cluster', () => {
    const groups = [{ cluster: named(NOTE, 'Durven'), people: ['Anna'] }, { cluster: named(NOTE, 'Maken'), people: ['Bram', 'Çelik'] }];
    expect(after(NOTE, { verb: 'set-groups', groups }))
      .toBe(NOTE.replace('### Durven\n', '### Durven\ngroep:: Anna\n').replace('### Maken\n', '### Maken\ngroep:: Bram, Çelik\n'));
  });
});

describe('the parking place', () => {
  it('takes words under the phase in which they came up, and keeps what became of them', () => {
    const parked = after(NOTE, { verb: 'park', words: 'Wie betaalt dat?', from: 6, until: 7 });
    expect(parsed(parked)).toEqual([['Later over geld', 6], ['Wie betaalt dat?', 7]]);
    expect(parse(parked).expectations).toHaveLength(1);
    const session = parse(NOTE);
    const [one] = session.parked;
    const source = one ? sourceOf(session, one.place) : '';
    expect(after(NOTE, { verb: 'settle-parked', source, words: 'in september' }))
      .toBe(NOTE.replace('[parkeer:: 6]', '[parkeer:: 6] [besluit:: in september]'));
    expect(after(NOTE, { verb: 'settle-parked', source: '- Iets anders', words: 'ja' })).toBe('gone');
    expect(after(NOTE, { verb: 'park', words: 'Iets', from: 3, until: 4 })).toBe('no-phase-heading');
  });

  const parsed = (text: string) => parse(text).parked.map(({ text: words, phase }) => [words, phase]);
});

describe('the closing', () => {
  it('counts thumbs, one at a time', () => {
    const one = after(NOTE, { verb: 'add-thumb', outcome: 'yes', by: 1 });
    expect(one).toBe(NOTE.replace('## 7. Afronden\n', '## 7. Afronden\n\nduimen:: 1 ja, 0 deels, 0 nee\n'));
    const two = after(one, { verb: 'add-thumb', outcome: 'no', by: 1 });
    expect(two).toBe(one.replace('0 nee', '1 nee'));
    expect(after(two, { verb: 'add-thumb', outcome: 'no', by: -1 })).toBe(one);
    expect(after(one, { verb: 'add-thumb', outcome: 'no', by: -1 })).toBe('nothing-to-do');
  });

  it('counts on behind a hard space, as some keyboards write it', () => {
    const odd = NOTE.replace('Wat nemen we mee?', 'duimen::\u00A03 ja');
    expect(after(odd, { verb: 'add-thumb', outcome: 'yes', by: 1 })).toBe(odd.replace('3 ja', '4 ja, 0 deels, 0 nee'));
  });

  it('says whether the facilitator did what was expected, beside the thumbs', () => {
    const counted = after(NOTE, { verb: 'add-thumb', outcome: 'yes', by: 1 });
    const text = after(counted, { verb: 'set-facilitation', outcome: 'partly' });
    expect(parse(text).closing).toMatchObject({ facilitation: { outcome: 'partly' }, thumbs: { counts: { yes: 1, partly: 0, no: 0 } } });
    expect(parse(after(text, { verb: 'set-facilitation', outcome: undefined })).closing.facilitation).toBeUndefined();
    expect(text.replace(/^(duimen|begeleiding)::.*\n\n?/gmu, '').replace(/\n\n\n/u, '\n\n')).toBe(NOTE);
  });

  it('leaves what was not understood', () => {
    const odd = NOTE.replace('Wat nemen we mee?', 'duimen:: bijna allemaal\nbegeleiding:: prima');
    expect(after(odd, { verb: 'add-thumb', outcome: 'yes', by: 1 })).toBe('not-understood');
    expect(after(odd, { verb: 'set-facilitation', outcome: 'yes' })).toBe('not-understood');
    expect(after(NOTE.replace('## 7. Afronden', '## Slot'), { verb: 'add-thumb', outcome: 'yes', by: 1 })).toBe('no-phase-heading');
  });

  it('finds its lines wherever they stand below the heading', () => {
    const low = NOTE.replace('Wat nemen we mee?', 'Wat nemen we mee?\n\nduimen:: 3 ja');
    expect(after(low, { verb: 'add-thumb', outcome: 'partly', by: 1 })).toBe(low.replace('3 ja', '3 ja, 1 deels, 0 nee'));
  });
});
