import { describe, expect, it } from 'vitest';
import { after, named } from './text-of';

const SHEET = `## Het vel

- Los #geel

### Podium
energie:: 4

- Spelen #geel
- Zingen #geel
  - Bram: in een koor

### Museum

- Kijken #geel

### Ambitie 1: Durven

- Een podium in de hal #roze

#### Toneel

- Vallen #geel
`;

describe('a cluster', () => {
  it('is split: what was named goes into a new one right after it', () => {
    expect(after(SHEET, { verb: 'split-cluster', cluster: named(SHEET, 'Podium'), notes: [named(SHEET, 'Zingen')], word: 'Stem' }))
      .toBe(SHEET.replace('- Zingen #geel\n  - Bram: in een koor\n\n', '\n### Stem\n\n- Zingen #geel\n  - Bram: in een koor\n\n'));
  });

  it('moves into an ambition, a level deeper, with all that hangs in it', () => {
    expect(after(SHEET, { verb: 'move-cluster', cluster: named(SHEET, 'Museum'), to: { into: named(SHEET, 'Durven') } }))
      .toBe(`${SHEET.replace('### Museum\n\n- Kijken #geel\n\n', '')}\n#### Museum\n\n- Kijken #geel\n`);
  });

  it('leaves its ambition and is parked again', () => {
    expect(after(SHEET, { verb: 'move-cluster', cluster: named(SHEET, 'Toneel'), to: {} }))
      .toBe(SHEET.replace('#### Toneel', '### Toneel'));
  });

  it('stands before another where that is meant', () => {
    expect(after(SHEET, { verb: 'move-cluster', cluster: named(SHEET, 'Museum'), to: { before: named(SHEET, 'Podium') } }))
      .toBe(SHEET.replace('### Museum\n\n- Kijken #geel\n\n', '').replace('### Podium', '### Museum\n\n- Kijken #geel\n\n### Podium'));
  });

  it('says why there is energy in it', () => {
    expect(after(SHEET, { verb: 'set-reason', target: named(SHEET, 'Podium'), reason: 'iedereen wil' }))
      .toBe(SHEET.replace('energie:: 4\n', 'energie:: 4\nreden:: iedereen wil\n'));
  });
});

describe('an ambition that is taken back', () => {
  it('stays as a cluster with its words and notes; its clusters are parked beside it', () => {
    expect(after(SHEET, { verb: 'unchoose', ambition: named(SHEET, 'Durven') })).toBe(SHEET.replace('### Ambitie 1: Durven', '### Durven').replace('#### Toneel', '### Toneel'));
  });

  it('leaves no heading where its only words were those of its cluster', () => {
    const chosen = SHEET.replace('### Museum', '### Ambitie 2: Museum\n\n#### Museum').replace('### Ambitie 1', '### Ambitie 1');
    expect(after(chosen, { verb: 'unchoose', ambition: { ...named(chosen, 'Museum'), kind: 'ambition', source: '### Ambitie 2: Museum' } })).toBe(SHEET);
  });
});

describe('a fourth ambition', () => {
  const full = `${SHEET}\n### Ambitie 2: B\n\n### Ambitie 3: C\n`;

  it('comes in the place of one that makes way, in one act', () => {
    expect(after(full, { verb: 'choose', clusters: [named(full, 'Museum')], words: 'Kijken leer je', instead: named(full, 'Durven') }))
      .toBe(full.replace('### Museum', '### Ambitie 1: Kijken leer je\n\n#### Museum').replace('### Ambitie 1: Durven', '### Durven').replace('#### Toneel', '### Toneel'));
  });

  it('takes nothing back where it cannot be made', () => {
    expect(after(full, { verb: 'choose', clusters: [{ ...named(full, 'Museum'), source: '### Weg' }], words: 'x', instead: named(full, 'Durven') })).toBe('gone');
  });
});

describe('the drawing of the pupil', () => {
  it('stands at the top of the sheet, and a later one takes its place', () => {
    const drawn = after(SHEET, { verb: 'add-embed', embed: '![[leerling.svg]]', place: 'drawing' });
    expect(drawn).toBe(SHEET.replace('## Het vel\n\n', '## Het vel\n\n![[leerling.svg]]\n\n'));
    expect(after(drawn, { verb: 'add-embed', embed: '![[leerling 2.svg]]', place: 'drawing', instead: '![[leerling.svg]]' })).toBe(drawn.replace('leerling', 'leerling 2'));
  });
});

describe('the course of the meeting', () => {
  const running = '---\ntype: ambitiegesprek\nfase: 3\nverloop:\n  - 2026-03-12T14:00:00 3\n---\n';

  it('is stopped, and taken up where it was', () => {
    const paused = after(running, { verb: 'pause', at: '2026-03-12T14:10:00' });
    expect(paused).toBe(running.replace('00 3\n', '00 3\n  - 2026-03-12T14:10:00 pauze\n'));
    expect(after(paused, { verb: 'resume', at: '2026-03-12T14:20:00' })).toBe(paused.replace('pauze\n', 'pauze\n  - 2026-03-12T14:20:00 3\n'));
  });

  it('goes on with the next phase, also out of a pause', () => {
    const paused = after(running, { verb: 'pause', at: '2026-03-12T14:10:00' });
    expect(after(paused, { verb: 'set-phase', phase: 4, at: '2026-03-12T14:20:00' })).toBe(paused.replace('fase: 3', 'fase: 4').replace('pauze\n', 'pauze\n  - 2026-03-12T14:20:00 4\n'));
  });
});

describe('removing', () => {
  it('takes an empty cluster away, and a cluster whose notes were named with it', () => {
    const empty = SHEET.replace('### Museum\n\n- Kijken #geel\n\n', '### Museum\n\n');
    expect(after(empty, { verb: 'remove', targets: [named(empty, 'Museum')] })).toBe(SHEET.replace('### Museum\n\n- Kijken #geel\n\n', ''));
    expect(after(SHEET, { verb: 'remove', targets: [named(SHEET, 'Museum'), named(SHEET, 'Kijken')] })).toBe(empty.replace('### Museum\n\n', ''));
  });

  it('keeps the notes of a cluster that were not named: they hang loose', () => {
    expect(after(SHEET, { verb: 'remove', targets: [named(SHEET, 'Museum')] }))
      .toBe(SHEET.replace('### Museum\n\n- Kijken #geel\n\n', '').replace('- Los #geel\n', '- Los #geel\n\n- Kijken #geel\n'));
  });

  it('leaves other ambitions and clusters where they hang', () => {
    const two = `${SHEET}\n### Ambitie 2: Kijken\n\n### Rest\n\n#### Sub\n\n- Diep #geel\n`;
    expect(after(two, { verb: 'remove', targets: [named(two, 'Rest')] })).toBe(two.replace('### Rest\n\n#### Sub', '### Sub'));
    const chosen = SHEET.replace('- Een podium in de hal #roze\n\n', '');
    expect(after(chosen, { verb: 'remove', targets: ['Durven', 'Toneel', 'Vallen'].map(words => named(chosen, words)) }))
      .toBe(chosen.replace('\n### Ambitie 1: Durven\n\n#### Toneel\n\n- Vallen #geel\n', ''));
  });
});
