import { describe, expect, test } from 'vitest';
import { notes, oddities, onlyNote, read, words } from './facts';

describe('what is a sticky note', () => {
  test.each([
    ['- Podium #geel', 'yellow: Podium'],
    ['* Podium #YELLOW', 'yellow: Podium'],
    ['1. Podium #roze/leraar', 'pink/leraar: Podium'],
    ['+ Podium #Gröen/kans', 'green/kans: Podium'],
    ['- #geel Podium', 'yellow: Podium'],
    ['- Pod #geel ium', 'yellow: Pod ium'],
    ['- Podium #groot', 'large: Podium'],
    ['- #geel', 'yellow: '],
    ['- Podium #geel/', 'yellow: Podium'],
    ['- Podium #geel, en meer', 'yellow: Podium, en meer'],
    ['> - Podium #geel', 'yellow: Podium'],
    ['> [!note]\n> - Podium #geel', 'yellow: Podium'],
    ['- [ ] Podium #geel', 'yellow: Podium'],
    ['- Podium #geel ^blok', 'yellow: Podium'],
    ['- Podium\n  durven #geel', 'yellow: Podium'],
    ['- **Podium #geel**', 'yellow: Podium'],
    ['- Podium #les #geel', 'yellow: Podium #les'],
    ['- Podium [wie:: Anna] #geel', 'yellow: Podium'],
    ['- Podium [kleur:: blauw] #geel', 'yellow: Podium [kleur:: blauw]'],
    ['- Podium (wie:: Anna (8)) #geel', 'yellow: Podium'],
    ['- Podium #geel [vervolg:: [[2024-03-14 Gesprek#Ambitie 1]]]', 'yellow: Podium'],
    ['- Feest 📅 2026-05-01 #geel', 'yellow: Feest'],
    ['- Feest 📅 morgen #geel', 'yellow: Feest 📅 morgen'],
    ['- ✅ Gelukt #groen', 'green: ✅ Gelukt'],
  ])('%s', (text, note) => {
    expect(notes(read(text).loose)).toEqual([note]);
  });

  test.each([
    '- Podium', '- Podium #geelzucht', '- Podium#geel', '- Podium \\#geel', '- `Podium #geel`', '- [Podium #geel](x.md)', '- [[Podium #geel]]',
    '- https://x.nl/#geel', '- %%Podium #geel%%', '- $Podium #geel$', '- Podium &#35;geel', '- <b title="#geel">x</b>', '- ![#geel](x.png)', 'Podium #geel', '# Podium #geel',
    '```\n- Podium #geel\n```', '    - Podium #geel', '%%\n- Podium #geel\n%%', '%%\n\n- Podium #geel', '<!--\n- Podium #geel\n-->', '$$\n- Podium #geel\n$$',
    '---\ntags:\n- Podium #geel\n---', '- Podium # geel', '- Podium #2026',
  ])('%s is none', text => {
    expect(notes(read(text).loose)).toEqual([]);
  });

  test('a formula or comment that does not close hides nothing that it should not', () => {
    expect(notes(read('- a %% b #geel', '- c %% d #roze').loose)).toEqual(['yellow: a %% b', 'pink: c %% d']);
    expect(notes(read('$$', '', '- a #geel').loose)).toEqual(['yellow: a']);
  });
});

test('a second mark of byte order is a sign of the words; what stands below is where it stands', () => {
  expect(notes(read('\uFEFF\uFEFF- Podium #geel').loose)).toEqual([]);
  const session = read('\uFEFF\uFEFFa', '- Podium #geel');
  expect(words(session, onlyNote(session))).toBe('Podium');
});

describe('nesting', () => {
  test('continuation lines and children without a colour belong to the note', () => {
    const note = onlyNote(read('- Podium #geel', '  met licht', '  - en *geluid*', '    - van ons', '', '  en later'));
    expect(note.nested.map(({ depth, text }) => `${depth} ${text}`)).toEqual(['0 met licht', '1 en geluid', '2 van ons', '0 en later']);
  });

  test('a child with a colour is a note of its own, at any depth', () => {
    const session = read('- Podium #geel', '  - kind #roze', '    - van het kind', '  - gewoon', '    - diep #groen');
    expect(notes(session.loose)).toEqual(['yellow: Podium', 'pink: kind', 'green: diep']);
    expect(session.loose.map(({ nested }) => nested.map(({ text }) => text))).toEqual([['gewoon'], ['van het kind'], []]);
  });

  test('the place of a note reaches to its last nested line', () => {
    const session = read('- a #geel', '  - b', '', '- c #geel');
    const [note] = session.loose;
    expect(note?.place).toMatchObject({ from: 0, to: '- a #geel\n  - b'.length });
  });

  test('an item without a colour does not hide the notes in it', () => {
    expect(notes(read('- Groep 1', '  - a #geel', '  - b').loose)).toEqual(['yellow: a']);
  });
});

describe('the words one edits', () => {
  test.each([
    ['- Op een **podium** #geel', 'Op een **podium**'],
    ['- [ ] Op een [[podium]] #geel 📅 2026-01-01 ^x', 'Op een [[podium]]'],
    ['- Op #geel een podium', 'Op een podium'],
    ['-   Op  podium   #geel  ', 'Op  podium'],
    ['- Op %%stil%% podium #geel', 'Op podium'],
    ['- a \\#b &amp; c #geel', 'a \\#b &amp; c'],
    ['- #geel', ''],
  ])('%s', (text, source) => {
    const session = read(text);
    expect(words(session, onlyNote(session))).toBe(source);
  });
});

describe('inline Markdown', () => {
  test.each([
    ['**a** *b*', [{ type: 'strong', children: [{ type: 'text', value: 'a' }] }, { type: 'text', value: ' ' }, { type: 'emphasis', children: [{ type: 'text', value: 'b' }] }]],
    ['==🟡 a== ~~b~~', [{ type: 'highlight', children: [{ type: 'text', value: '🟡 a' }] }, { type: 'text', value: ' ' }, { type: 'strike', children: [{ type: 'text', value: 'b' }] }]],
    ['==**a** b==', [{ type: 'highlight', children: [{ type: 'strong', children: [{ type: 'text', value: 'a' }] }, { type: 'text', value: ' b' }] }]],
    ['a == b', [{ type: 'text', value: 'a == b' }]],
    ['[[a_b_c#d|e _f_]]', [{ type: 'link', target: 'a_b_c#d', internal: true, children: [{ type: 'text', value: 'e _f_' }] }]],
    ['![[foto.png|200]]', [{ type: 'image', target: 'foto.png', internal: true, alt: 'foto.png' }]],
    ['[x](Een%20les.md)', [{ type: 'link', target: 'Een les.md', internal: true, children: [{ type: 'text', value: 'x' }] }]],
    ['[x](https://x.nl)', [{ type: 'link', target: 'https://x.nl', internal: false, children: [{ type: 'text', value: 'x' }] }]],
    ['zie https://x.nl/a_b_c.', [{ type: 'text', value: 'zie ' }, { type: 'link', target: 'https://x.nl/a_b_c', internal: false, children: [{ type: 'text', value: 'https://x.nl/a_b_c' }] }, { type: 'text', value: '.' }]],
    ['`a` $b$', [{ type: 'code', value: 'a' }, { type: 'text', value: ' ' }, { type: 'math', value: 'b' }]],
    ['a #les/muziek b', [{ type: 'text', value: 'a ' }, { type: 'tag', value: 'les/muziek' }, { type: 'text', value: ' b' }]],
    ['a <b>c</b>', [{ type: 'text', value: 'a ' }, { type: 'text', value: '<b>' }, { type: 'text', value: 'c' }, { type: 'text', value: '</b>' }]],
    ['a \\*b\\* &eacute;', [{ type: 'text', value: 'a *b* é' }]],
  ])('%s', (source, inline) => {
    const merged = JSON.stringify(onlyNote(read(`- ${source} #geel`)).inline).replaceAll('"},{"type":"text","value":"', '');
    expect(merged).toBe(JSON.stringify(inline).replaceAll('"},{"type":"text","value":"', ''));
  });

  test('definitions count wherever they stand', () => {
    const note = onlyNote(read('[r]: https://r.nl', '', '## Kop', '', '- zie [dit][r] #geel'));
    expect(note.inline.at(-1)).toEqual({ type: 'link', target: 'https://r.nl', internal: false, children: [{ type: 'text', value: 'dit' }] });
    expect(onlyNote(read('- zie [r] #geel', '', 'tekst', '', '> [r]: https://r.nl')).inline.at(-1)).toMatchObject({ target: 'https://r.nl' });
  });
});

test('two colours are told, the first counts; the same colour twice is no matter', () => {
  const session = read('- a #roze #geel', '- b #geel/x #geel');
  expect(notes(session.loose)).toEqual(['pink: a', 'yellow/x: b']);
  expect(oddities(session)).toEqual(['two-colours@1: a']);
});
