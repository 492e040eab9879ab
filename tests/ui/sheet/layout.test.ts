import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { board } from '../../../src/core/contents';
import { wordsIn } from '../../../src/i18n/words';
import { orderOf } from '../../../src/ui/sheet/acts/sheet-index';
import { boardWith, boardWithMoved, NEW } from '../../../src/ui/sheet/layout/board-in-hand';
import { readCompositions, withComposition } from '../../../src/ui/sheet/layout/earlier';
import { dayOf, wordingOf } from '../../../src/ui/sheet/layout/wording';
import { tiltOf } from '../../../src/ui/sheet/view/placing';
import { parse } from '../../read';

describe('digits and ranks', () => {
  const session = parse(`---
type: ambitiegesprek
---
## Het vel

### Ambitie 1: Durven

#### Podium
energie:: 2

- A #geel

### Museum
energie:: 5

- B #geel

### Muziek

- C #geel
`);

  it('give ambitions the first digits, then the clusters that still wait, then those in an ambition', () => {
    const { digits } = orderOf(board(session));
    const named = [...session.ambitions, ...session.clusters, ...session.ambitions.flatMap(one => one.clusters)].map(({ key, text }) => [text, digits.get(key)]);
    expect(named).toEqual([['Durven', 1], ['Museum', 2], ['Muziek', 3], ['Podium', 4]]);
  });

  it('rank only what was counted', () => {
    const { ranks } = orderOf(board(session));
    const [museum, muziek] = session.clusters;
    expect(ranks.get(museum?.key ?? '')).toBe(1);
    expect(ranks.has(muziek?.key ?? '')).toBe(false);
  });

  it('stay the same object while nothing about them changed', () => {
    const order = orderOf(board(session));
    expect(orderOf(board(parse(session.source.text.replace('- C', '- Cc'), session)), order)).toBe(order);
  });
});

it('gives the tenth the 0, and those after it none', () => {
  const many = parse(`---\ntype: ambitiegesprek\n---\n## Het vel\n\n${Array.from({ length: 12 }, (_, at) => `### Woord ${at + 1}\n\n- A #geel\n\n`).join('')}`);
  const { digits } = orderOf(board(many));
  expect(many.clusters.map(({ key }) => digits.get(key))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0, undefined, undefined]);
});

it('tilts a note by no more than 0.55 degrees, a wide one less, and always alike', () => {
  fc.assert(fc.property(fc.string(), fc.double({ min: 3, max: 60, noNaN: true }), (words, width) => {
    const tilt = tiltOf(words, width);
    expect(Math.abs(tilt)).toBeLessThanOrEqual(0.55 * Math.min(1, 9 / width) + 1e-9);
    expect(tiltOf(words, width)).toBe(tilt);
  }));
});

describe('what is written on the sheet', () => {
  const steps = parse(`---
type: ambitiegesprek
datum: 2026-03-12
---
## Het vel

- Idee #roze/leraar/eerst
- Weg #groen/draagt-niet-bij
  besluit: na de zomer weg
- [ ] Bellen [wie:: [[Anna|An]]] [nodig:: [[Jip]]] [evaluatie:: 2027-01-05] 📅 2026-05-16
- [x] Doen #groot [wie:: Bas] 📅 2026-04-12 ✅ 2026-04-19
- [x] Zomaar klaar
- [/] Bezig [wie:: Bas]
- [>] Later [wie:: Bas] [door:: Tom]
- [ ] Terugkijken [evaluatie:: na de vakantie] [evalueert:: Sanne]

### Ambitie 1: Durven
energie:: 7
reden:: daarom
vervolg:: [[2022-03-10 Ambitiegesprek#Durven]]
`);
  const said = (names: boolean, language: 'nl' | 'en' = 'nl') => {
    const { card } = wordingOf({ words: wordsIn(language).sheet, names, year: '2026' });
    const things = [...steps.loose, ...steps.steps];
    return Object.fromEntries(things.map(thing => {
      const { name, paragraphs, facts } = card(thing);
      const soft = paragraphs.filter(one => one.soft).flatMap(({ inline }) => inline.map(piece => ('value' in piece ? piece.value : '')));
      return [thing.text, [name, ...soft, facts].filter(one => one !== undefined)];
    }));
  };

  it('says who and when as people write it, with the year only where it is another', () => {
    expect(said(true)).toEqual({
      'Idee': ['leraar · eerst'],
      'Weg': ['na de zomer weg', 'draagt niet bij'].map((one, at) => (at === 0 ? `besluit: ${one}` : one)),
      'Bellen': ['An', 'nodig: Jip', 'evalueren 5 jan 2027', 'voor 16 mei'],
      'Doen': ['Bas', 'klaar 19 apr'],
      'Zomaar klaar': ['klaar'],
      'Bezig': ['Bas', 'bezig'],
      'Later': ['Bas', 'overgenomen door Tom', 'meegenomen'],
      'Terugkijken': ['evalueren na de vakantie door Sanne'],
    });
  });

  it('says what a note is in the language of the interface, whatever language that is written in', () => {
    expect(said(true, 'en')).toMatchObject({ Idee: ['teacher · first'] });
  });

  it('names nobody where nobody may be named', () => {
    expect(JSON.stringify(said(false))).not.toMatch(/An|Bas|Tom|Sanne/u);
  });

  it('writes no date as a machine does, in either language', () => {
    for (const language of ['nl', 'en'] as const) expect(JSON.stringify(said(true, language))).not.toMatch(/\d{4}-\d\d-\d\d/u);
    expect(dayOf('2026-11-28', { words: wordsIn('nl').sheet, year: undefined }, wordsIn('nl').sheet.months)).toBe('28 november 2026');
  });

  it('gives an ambition its strokes, and says why it is there and since when', () => {
    const [ambition] = steps.ambitions;
    if (!ambition) throw new Error('No ambition');
    expect(wordingOf({ words: wordsIn('nl').sheet, names: true, year: '2026' }).head(ambition)).toMatchObject({ tally: 7, notes: 'daarom · vervolg op 2022' });
  });
});

describe('the board in hand', () => {
  const session = parse('---\ntype: ambitiegesprek\n---\n## Het vel\n\n- Los #geel\n\n### Podium\n\n- Spelen #geel\n- Zingen #geel\n\n### Museum\n\n- Kijken #geel\n');
  const [podium, museum] = session.clusters;
  const texts = (notes: readonly { text: string }[] = []) => notes.map(({ text }) => text);

  it('holds the note that is being written in its place, and the words that are typed instead of those in the note', () => {
    const [, zingen] = podium?.notes ?? [];
    const writing = { id: 1, text: '', draft: '', kind: 'note', at: podium?.key ?? '', before: zingen?.key, colour: 'yellow' } as const;
    const [first] = boardWith(board(session), writing, 'Nieuw').clusters;
    expect([texts(first?.notes), first?.notes[1]?.key]).toEqual([['Spelen', 'Nieuw', 'Zingen'], NEW]);
    const editing = { id: 2, text: 'Zingen', draft: 'Zingen', kind: 'words', at: zingen?.key ?? '' } as const;
    expect(texts(boardWith(board(session), editing, 'Samen zingen').clusters[0]?.notes)).toEqual(['Spelen', 'Samen zingen']);
    expect(boardWith(board(session), editing, 'Zingen')).toEqual(board(session));
  });

  it('shows things where they will be let go, and leaves the other clusters the objects that they were', () => {
    const [los] = session.loose;
    const moved = boardWithMoved(board(session), new Set([los?.key ?? '']), podium?.key ?? '', podium?.notes[0]?.key);
    expect([texts(moved.loose), texts(moved.clusters[0]?.notes)]).toEqual([[], ['Los', 'Spelen', 'Zingen']]);
    expect(moved.clusters[1]).toBe(museum);
  });
});

describe('kept compositions', () => {
  const composition = { size: 12, folded: false, columns: [{ width: 20, blocks: [{ kind: 'cluster', at: 0 }, { kind: 'pupil' }] }], bands: [{ kind: 'loose' }] } as const;

  it('come back as they were stored, one for each size of pane, the oldest going first', () => {
    let all = {};
    for (let size = 0; size < 20; size += 1) all = withComposition(all, `${size}x1`, composition);
    expect(Object.keys(all)).toEqual(Array.from({ length: 8 }, (_, at) => `${at + 12}x1`));
    expect(readCompositions(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  it.each([[null], ['x'], [[]], [{ a: null }], [{ a: { ...composition, size: 'groot' } }], [{ a: { ...composition, columns: [{ width: 1, blocks: [{ kind: 'iets' }] }] } }], [{ a: { ...composition, bands: [{ kind: 'cluster', at: 'een' }] } }]])(
    'are not taken from what is none: %j', stored => {
      expect(readCompositions(stored) ?? {}).toEqual({});
    });
});
