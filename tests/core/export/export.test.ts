import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, schoolYear } from '../../../src/core/export/rows';
import { namesIn } from '../../../src/core/report/names';
import { headOf, rowLine } from '../../../src/core/export/tables';
import { parse } from '../../read';

const NOTE = [
  '---', 'type: ambitiegesprek', 'school: "[[De Linde|Linde]]"', 'sector: po', 'datum: 2026-03-12', 'deelnemers: [Anna, Bas]', '---', '',
  '## 1. Contracteren', '', '- Dat Anna luistert #focus [wie:: Bas] [uitkomst:: ja]', '', '## Het vel', '', '- Los #geel', '',
  '### Ambitie 1: Durven', 'energie:: 4', '', '- Samen met Bas #roze/leraar/eerst', '- [x] Bellen [wie:: Anna] 📅 2026-05-01', '',
  '#### Podium', '', '- Staan #geel', '  - ook stil', '',
].join('\n');
const AT = { path: 'Linde.md', school: { gemeente: 'Oudelande', brin: '01AB', aliases: ['Linde'] } };

describe('the rows of a session', () => {
  it('are one for each ambition, cluster, note, step and expectation, without names', () => {
    expect(rowsOf(parse(NOTE), AT, { names: false }).map(row => [row['row'], row['words'], row['ambition'], row['cluster'], row['who']])).toEqual([
      ['ambition', 'Durven', 'Durven', undefined, undefined],
      ['note', 'Samen met …', 'Durven', undefined, undefined],
      ['step', 'Bellen', 'Durven', undefined, undefined],
      ['cluster', 'Podium', 'Durven', 'Podium', undefined],
      ['note', 'Staan / ook stil', 'Durven', 'Podium', undefined],
      ['note', 'Los', undefined, undefined, undefined],
      ['expectation', 'Dat … luistert', undefined, undefined, undefined],
    ]);
  });

  it('name nobody whom the notes name, whatever a meeting was', () => {
    for (const file of readdirSync('demo-vault').filter(name => name.includes('gesprek '))) {
      const session = parse(readFileSync(`demo-vault/${file}`, 'utf8'));
      const told = rowsOf(session, { path: '' }, { names: false }).map(row => rowLine(row, 'csv')).join('');
      expect(namesIn(session).map(({ name }) => name).filter(name => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(told)), file).toEqual([]);
    }
  });

  it('name nobody in what they continue or in what the school’s note says, unless names are asked for', () => {
    const session = parse(NOTE.replace('energie:: 4', 'vervolg:: [[Gesprek met Anna#Anna durft]]'));
    const at = { path: '', school: { directie: 'Els', coordinator: 'Jip', gemeente: 'Oudelande' } };
    const [without] = rowsOf(session, at, { names: false });
    expect(without).toMatchObject({ continues: 'gesprek met …', school_gemeente: 'Oudelande' });
    expect(JSON.stringify(without)).not.toMatch(/anna|els|jip/iu);
    const [named] = rowsOf(session, at, { names: true });
    expect(named).toMatchObject({ continues: 'gesprek met anna', school_directie: 'Els', school_coordinator: 'Jip' });
  });

  it('carry the meeting and the properties of the school, and names where they are asked for', () => {
    expect(rowsOf(parse(NOTE), AT, { names: true })[2]).toEqual({
      schema: 1, row: 'step', session: 'Linde.md', school: 'Linde', date: '2026-03-12', school_year: '2025-2026', kind: 'ambition', sector: 'po', present: 2,
      school_gemeente: 'Oudelande', school_brin: '01AB', ambition: 'Durven', words: 'Bellen', personal: false, state: 'done', due: '2026-05-01', who: 'Anna',
    });
  });

  it('count a school year from August to July', () => {
    expect(['2026-07-31', '2026-08-01', undefined, 'morgen'].map(schoolYear)).toEqual(['2025-2026', '2026-2027', undefined, undefined]);
  });
});

describe('a table', () => {
  const cell = fc.oneof(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ';', ',', '"', '\n', '\r', '\t', ' ', 'a', 'é') }), fc.integer(), fc.boolean());

  it('gives back every cell to who reads it by the rules of CSV', () => {
    fc.assert(fc.property(cell, cell, (words, reason) => {
      const [, second = []] = read(headOf('csv') + rowLine({ words, reason }, 'csv'), ',');
      expect([second[17], second[20]]).toEqual([String(words), String(reason)]);
    }));
  });

  it('for a spreadsheet has no cell that runs, and keeps the words behind the apostrophe', () => {
    fc.assert(fc.property(cell, words => {
      const [, second = []] = read(headOf('excel').slice(1) + rowLine({ words }, 'excel'), ';');
      const [, , , , , , , , , , , , , , , , , shown = ''] = second;
      if (typeof words === 'string') expect(shown).not.toMatch(/^[\s\uFEFF]*[=+\-@]|^[\t\r]/u);
      expect([String(words), `'${String(words)}`]).toContain(shown);
    }));
  });

  it('for a spreadsheet begins with a byte-order mark and parts its cells by semicolons', () => {
    expect(headOf('excel', ['school_brin'])).toMatch(/^\uFEFFschema;row;session;.*;why;school_brin\r\n$/u);
  });

  it('of lines is JSON that holds the row', () => {
    const session = parse(readFileSync('demo-vault/2022-03-10 Ambitiegesprek De Wielewaal.md', 'utf8'));
    for (const row of rowsOf(session, AT, { names: false })) expect(JSON.parse(rowLine(row, 'ndjson'))).toEqual(row);
  });

  /** A reader of the rules of RFC 4180, one sign at a time. */
  function read(text: string, separator: string): string[][] {
    const rows: string[][] = [[]];
    let cell = '';
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at];
      if (quoted && sign === '"' && text[at + 1] === '"') { cell += '"'; at += 1; }
      else if (sign === '"') quoted = !quoted;
      else if (!quoted && sign === separator) { rows.at(-1)?.push(cell); cell = ''; }
      else if (!quoted && sign === '\r' && text[at + 1] === '\n') { rows.at(-1)?.push(cell); cell = ''; rows.push([]); at += 1; }
      else cell += sign;
    }
    return rows;
  }
});
