import { describe, expect, it } from 'vitest';
import { propertyEdits, type PropertyChange } from '../../../src/core/writing/properties';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse } from '../../read';

/** What becomes of the properties `yaml`. */
function after(yaml: string, ...changes: readonly PropertyChange[]): string {
  const note = `---\n${yaml}\n---\n`;
  const edits = propertyEdits(parse(note), changes, 'nl');
  return edits === 'broken' ? edits : applyEdits(note, edits).slice('---\n'.length, -'\n---\n'.length);
}

describe('another value', () => {
  it.each([
    ['stands where the old one stood', 'fase: 3', 'fase: 5'],
    ['leaves a comment after it', 'fase: 3 # nu', 'fase: 5 # nu'],
    ['comes where there was none', 'fase:', 'fase: 5'],
    ['comes before a comment', 'fase: # nu', 'fase: 5 # nu'],
    ['becomes the only entry of a list', 'fase: [3]', 'fase: [5]'],
    ['becomes the only entry of a list in lines', 'fase:\n- 3', 'fase:\n- 5'],
    ['stands in place of a list of several', 'fase: [3, 4]', 'fase: 5'],
    ['goes to the first of a key given twice', 'fase: 3\nfase: 4', 'fase: 5\nfase: 4'],
    ['gets a line of its own', 'school: De Regenboog', 'school: De Regenboog\nfase: 5'],
    ['is not written over a quote left open', 'fase: "3', 'broken'],
    ['is not written where another property repeats the old one', 'fase: &f 3\nteam: *f', 'broken'],
    ['is not written over lines below the key', 'fase:\n  3', 'broken'],
    ['is not written between lists in lines', 'fase:\n- 3\n- 4', 'broken'],
  ])('%s', (_, yaml, wanted) => {
    expect(after(yaml, { name: 'phase', set: 5 })).toBe(wanted);
  });

  it.each([[' De Regenboog', '" De Regenboog"'], ['De Regenboog ', '"De Regenboog "'], ['ja', 'ja'], ['no', '"no"'], ['12', '"12"'], ['', '""']])(
    'that other readers could take for something else stands in quotes: %j', (words, written) => {
      expect(after('school: x', { name: 'school', set: words })).toBe(`school: ${written}`);
    });
});

describe('one entry more', () => {
  it.each([
    ['in a row', 'deelnemers: [Anna, Bas]', 'deelnemers: [Anna, Bas, Cas]'],
    ['in a row that is empty', 'deelnemers: []', 'deelnemers: [Cas]'],
    ['in a row with a comma at its end', 'deelnemers: [Anna,]', 'deelnemers: [Anna, Cas,]'],
    ['in lines, after a comment', 'deelnemers:\n- Anna\n- Bas # laat', 'deelnemers:\n- Anna\n- Bas # laat\n- Cas'],
    ['in lines as far in as the others', 'deelnemers:\n    - Anna\n\n    # einde\nteam: 3', 'deelnemers:\n    - Anna\n    - Cas\n\n    # einde\nteam: 3'],
    ['below an entry without words', 'deelnemers:\n- Anna\n-\n- Bas', 'deelnemers:\n- Anna\n-\n- Bas\n- Cas'],
    ['below an entry that is a list', 'deelnemers:\n- Anna\n- - Bas\n  - Dirk', 'deelnemers:\n- Anna\n- - Bas\n  - Dirk\n- Cas'],
    ['beside an entry without words', 'deelnemers: [Anna, ""]', 'deelnemers: [Anna, "", Cas]'],
    ['after one text, as it was quoted', "deelnemers: 'Anna'", "deelnemers:\n  - 'Anna'\n  - Cas"],
    ['after names in one text', 'deelnemers: Anna, Bas', 'deelnemers:\n  - Anna\n  - Bas\n  - Cas'],
    ['where there was nothing', 'deelnemers:', 'deelnemers:\n  - Cas'],
    ['where there was only a comment', 'deelnemers:   # wie', 'deelnemers:   # wie\n  - Cas'],
    ['while a key below cannot be read', 'deelnemers: Anna\nschool: "De', 'deelnemers:\n  - Anna\n  - Cas\nschool: "De'],
    ['not in a text of several lines', 'deelnemers: >\n  Anna,\n  Bas', 'broken'],
    ['not in a thing with keys', 'deelnemers: {a: b}', 'broken'],
    ['not in a list with a name for other places', 'deelnemers: &a [Anna]', 'broken'],
    ['not in a quote left open', 'deelnemers: "Anna', 'broken'],
  ])('%s', (_, yaml, wanted) => {
    expect(after(yaml, { name: 'participants', append: 'Cas' })).toBe(wanted);
  });

  it('is not written when nothing of the same act can be', () => {
    expect(after('deelnemers: Anna\nfase: "3', { name: 'participants', append: 'Cas' }, { name: 'phase', set: 4 })).toBe('broken');
  });
});

describe('one entry less', () => {
  it.each([
    ['the first of a row', 'deelnemers: [Anna, Bas]', 'deelnemers: [Bas]'],
    ['the last of a row', 'deelnemers: [Bas, Anna]', 'deelnemers: [Bas]'],
    ['the only one of a row', 'deelnemers: [Anna]', 'deelnemers: []'],
    ['with a comment after the row', 'deelnemers: [Anna, Bas] # wie', 'deelnemers: [Bas] # wie'],
    ['of names in one text', 'deelnemers: Bas, Anna, Cas', 'deelnemers: [Bas, Cas]'],
    ['of lines, whose comment stays', 'deelnemers:\n- Anna \t # laat\n- Bas', 'deelnemers:\n# laat\n- Bas'],
    ['of lines with a comment between', 'deelnemers:\n  - Anna\n  # en\n  - Bas', 'deelnemers:\n  # en\n  - Bas'],
    ['not where a comment would go along', 'deelnemers: [Anna, # laat\n  Bas]', 'broken'],
    ['of a row with a comment elsewhere', 'school: x # y\ndeelnemers: [Anna, Bas]', 'school: x # y\ndeelnemers: [Bas]'],
    ['not of a text of several lines', 'deelnemers: |\n  Anna\n  Bas', 'broken'],
    ['of others', 'deelnemers: [Bas]', 'deelnemers: [Bas]'],
    ['of nothing', 'school: x', 'school: x'],
  ])('%s', (_, yaml, wanted) => {
    expect(after(yaml, { name: 'participants', take: 'Anna' })).toBe(wanted);
  });

  it('needs no properties where there are none', () => {
    expect(propertyEdits(parse('- een\n'), [{ name: 'participants', take: 'Anna' }], 'nl')).toEqual([]);
    expect(propertyEdits(parse('- een\n'), [{ name: 'participants', take: 'Anna' }, { name: 'phase', set: 2 }], 'nl'))
      .toEqual([{ from: 0, to: 0, insert: '---\nfase: 2\n---\n' }]);
  });
});
