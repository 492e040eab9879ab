import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse, run } from '../../read';
import { after, named } from './text-of';

function note(one: string, other: string): string {
  return `## Het vel\n\n### A\n${one}\n- een #geel\n\n### B\n${other}\n- twee #geel\n`;
}

/** What stands below the heading of the merged cluster, above its notes. */
function mergedLines(one: string, other: string): string {
  const before = note(one, other);
  const merged = after(before, { verb: 'merge-clusters', targets: [named(before, 'A'), named(before, 'B')] });
  expect(merged).toMatch(/^## Het vel\n\n### A \/ B\n[^]*?- een #geel\n(?:[^]*\n)?- twee #geel\n$/u);
  return merged.slice(merged.indexOf('A / B') + 6, merged.indexOf('\n- een #geel'));
}

describe('merged clusters', () => {
  it.each([
    ['energy adds up', 'energie:: 2\n', 'energie:: 3\n', 'energie:: 5\n'],
    ['energy of one alone stays', '', 'energie:: 3\n', 'energie:: 3\n'],
    ['an empty field gives way', 'energie::\n', 'energy:: 3\n', 'energie::3\n'],
    ['energy of one alone keeps its words', '', 'energie:: veel\n', 'energie:: veel\n'],
    ['energy that is no number anywhere keeps its words', 'energie:: weinig\n', 'energie:: veel\n', 'energie:: weinig\nenergie:: veel\n'],
    ['reasons follow each other', 'reden:: iedereen wil\n', 'reason:: het kan nu\n', 'reden:: iedereen wil; het kan nu\n'],
    ['the same is said once', 'reden:: nu\nstatus:: loopt\n', 'reden:: nu\nstatus:: loopt\n', 'reden:: nu\nstatus:: loopt\n'],
    ['groups name all their people', 'groep:: Anna, Bas\n', 'group:: Bas, Noor\n', 'groep:: Anna, Bas, Noor\n'],
    ['decisions follow each other', 'besluit:: eerst vragen\n', 'besluit:: daarna kiezen\n', 'besluit:: eerst vragen; daarna kiezen\n'],
    ['two statuses stay, the first one’s first', 'status:: loopt\n', 'status:: bereikt\n', 'status:: loopt\nstatus:: bereikt\n'],
    ['both earlier clusters stay', 'vervolg:: [[2024#A]]\n', 'vervolg:: [[2024#B]]\n', 'vervolg:: [[2024#A]]\nvervolg:: [[2024#B]]\n'],
    ['fields that we do not know stay', 'kleur:: rood\n', 'kleur:: blauw\ngeur:: zoet\n', 'kleur:: rood\ngeur:: zoet\nkleur:: blauw\n'],
    ['of two lines in one cluster the first counts, and both stay', '', 'energie:: 3\nenergie:: 4\n', 'energie:: 3\nenergie:: 4\n'],
  ])('%s', (_, one, other, wanted) => {
    expect(mergedLines(one, other)).toBe(wanted);
  });

  it.each([
    ['energie:: 2\n', 'energie:: veel\n'], ['energy:: veel\n', 'energie:: 2\n'], ['energie:: -1\nenergie:: 3\n', 'energie::\nenergie:: 2\n'],
  ])('are not merged while one of their tallies is no number: %j, %j', (one, other) => {
    const before = note(one, other);
    expect(after(before, { verb: 'merge-clusters', targets: [named(before, 'A'), named(before, 'B')] })).toBe('not-understood');
  });

  it('adds up three tallies, in the line of the first that has one', () => {
    const three = '## Het vel\r\n\r\n### A\r\n\r\n### B\r\nenergie:: 2\r\n\r\n- b #geel\r\n\r\n### C\r\nenergie:: 30\r\n';
    expect(after(three, { verb: 'merge-clusters', targets: ['A', 'B', 'C'].map(words => named(three, words)) }))
      .toBe('## Het vel\r\n\r\n### A / B / C\r\nenergie:: 32\r\n\r\n- b #geel\r\n');
  });

  it('keeps words that stand between field lines', () => {
    const before = note('', 'energie:: 3\ntussendoor\nreden:: nu\n');
    const merged = after(before, { verb: 'merge-clusters', targets: [named(before, 'A'), named(before, 'B')] });
    expect(merged).toContain('tussendoor');
    expect(parse(merged).clusters.map(({ energy, reason }) => [energy, reason])).toEqual([[3, 'nu']]);
    expect(after(before, { verb: 'remove', targets: [named(before, 'B')] })).toContain('tussendoor');
  });

  it('lose no energy and no field line, whatever they hold', () => {
    const field = fc.tuple(fc.constantFrom('energie', 'energy', 'reden', 'waarom', 'groep', 'status', 'vervolg', 'besluit', 'eigen'), fc.constantFrom('1', '12', 'veel', 'loopt', 'een, twee', '[[x#y]]'));
    const lines = fc.array(field.map(([name, value]) => `${name}:: ${value}\n`), { maxLength: 4 }).map(all => all.join(''));
    fc.assert(fc.property(lines, lines, (one, other) => {
      const before = note(one, other);
      const result = run(before, { verb: 'merge-clusters', targets: [named(before, 'A'), named(before, 'B')] });
      if (!result.done) {
        expect(result.refusal.code).toBe('not-understood');
        return;
      }
      const merged = parse(applyEdits(before, result.edits));
      const [cluster] = merged.clusters;
      const was = parse(before).clusters;
      const values = cluster?.fields.map(({ value }) => value).join('; ') ?? '';
      for (const { name, value } of was.flatMap(({ fields }) => fields)) {
        if (/^energ/u.test(name) && /^\d+$/u.test(value)) continue;
        expect(value.split(', ').every(part => values.includes(part)), `${name}:: ${value}`).toBe(true);
      }
      const counted = was.every(({ fields, energy }) => energy !== undefined || !fields.some(({ name }) => /^energ/u.test(name)));
      if (counted) expect(cluster?.energy ?? 0).toBe(was.reduce((sum, { energy }) => sum + (energy ?? 0), 0));
      expect(cluster?.notes.map(({ text }) => text)).toEqual(['een', 'twee']);
    }));
  });
});

describe('energy that is no number', () => {
  it('is never written over', () => {
    const text = note('energie:: veel\n', '');
    const target = named(text, 'A');
    expect(after(text, { verb: 'add-energy', target, by: 1 })).toBe('not-understood');
    expect(after(text, { verb: 'set-energy', target, energy: 4 })).toBe('not-understood');
    expect(after(text, { verb: 'set-energy', target, energy: undefined })).toBe('not-understood');
  });

  it('is never less than none', () => {
    const text = note('energie:: 1\n', '');
    const target = named(text, 'A');
    const none = text.replace('energie:: 1', 'energie:: 0');
    expect(after(text, { verb: 'add-energy', target, by: -1 })).toBe(none);
    expect(after(text, { verb: 'add-energy', target, by: -5 })).toBe(none);
    expect(after(none, { verb: 'add-energy', target: named(none, 'A'), by: -1 })).toBe('nothing-to-do');
    expect(after(none, { verb: 'add-energy', target: named(none, 'B'), by: -1 })).toBe('nothing-to-do');
  });
});
