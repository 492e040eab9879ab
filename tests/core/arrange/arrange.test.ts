import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STYLES, type Arrangement, type Card } from '../../../src/core/arrange/arrangement';
import type { Box } from '../../../src/core/geometry';
import { arrange, bestArranged, keptArrangement } from '../../../src/core/arrange/arrange';
import { board } from '../../../src/core/contents';
import type { Session } from '../../../src/core/session';
import { parse } from '../../read';
import { acted, ACTS, arranged, cardsOf, clustered, faultsIn, frameOf, groupsOf, meeting, MEETINGS, noteOf, typesetting } from './worlds';

const LAPTOP = frameOf(1390, 740);
const { smallest: SMALLEST } = LAPTOP;
/** Without bias, so that acts come as often as people do them: small numbers would nearly all add a note. */
const act = fc.noBias(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()));
const RUNS = 4;
/** A laptop, a projector, a small laptop that soon is full, and a laptop with the guide beside the sheet. */
const PANES = [[1390, 740], [1870, 920], [1230, 560], [1062, 740]] as const;

describe('acts on a sheet as it stands', () => {
  it.each(PANES)('of a hundred compose anew at most five times in %d × %d, and everything stands within its paper', (width, height) => {
    const pane = frameOf(width, height);
    fc.assert(fc.property(fc.constantFrom(...MEETINGS), fc.array(act, { minLength: 100, maxLength: 100 }), (year, acts) => {
      let session = meeting(year);
      let now = arranged(session, pane);
      let times = 0;
      for (const one of acts) {
        session = acted(session, one);
        const next = arranged(session, pane, now);
        expect(faultsIn(next)).toEqual([]);
        const anew = next.composition !== now.composition;
        if (anew) times += 1;
        // What does not fit any more is seen at once; then a search finds how it stands best.
        const { room, closed } = next.composition;
        now = anew ? arranged(session, { ...pane, ...room !== undefined && { room }, ...closed && { closed } }) : next;
      }
      expect(times).toBeLessThanOrEqual(5);
    }), { numRuns: RUNS, endOnFailure: true });
  });

  it('move nothing outside the headings that they touch', () => {
    fc.assert(fc.property(fc.constantFrom(...PANES), fc.constantFrom(...MEETINGS), fc.array(act, { minLength: 20, maxLength: 40 }), ([width, height], year, acts) => {
      const pane = frameOf(width, height);
      let session = meeting(year);
      let now = arranged(session, pane);
      for (const one of acts) {
        session = acted(session, one);
        const next = arranged(session, pane, now);
        const untouched = new Map(holders(now).map(({ key, holds }) => [key, holds]));
        const still = holders(next).filter(({ key, holds }) => untouched.get(key) === holds).map(({ key }) => key);
        const isKept = next.composition === now.composition;
        if (isKept) expect(moved(now, next).filter(key => still.includes(key))).toEqual([]);
        // Whoever carries something sees where it will come, and waits for no search where all would be composed anew.
        const seen = keptArrangement(board(session), LAPTOP, typesetting, now);
        expect(seen && boxes(seen)).toEqual(isKept ? boxes(next) : undefined);
        now = next;
      }
    }), { numRuns: 8, endOnFailure: true });
  });

  it('give a note that is taken back the place that it had', () => {
    for (const year of MEETINGS) {
      const session = meeting(year);
      const before = arranged(session, LAPTOP);
      const without = arranged(acted(session, [ACTS.indexOf('remove'), 3, 0, 0]), LAPTOP, before);
      const again = arranged(session, LAPTOP, without);
      expect(boxes(again)).toEqual(boxes(before));
    }
  });

  it('leave the very same objects where nothing changed', () => {
    const session = meeting('2024');
    const before = arranged(session, LAPTOP);
    expect(arranged(session, LAPTOP, before).ambitions).toEqual(before.ambitions);
    expect(arranged(session, LAPTOP, before).ambitions[0]).toBe(before.ambitions[0]);
  });

  /** The holders of which cards stand elsewhere than they did. */
  function moved(before: Arrangement, after: Arrangement): readonly string[] {
    const old = new Map(cardsOf(before).map(card => [card.thing.key, card.box]));
    const off = (card: Card): boolean => {
      const was = old.get(card.thing.key);
      return was !== undefined && (Math.abs(was.x - card.box.x) > 1 / after.size || Math.abs(was.y - card.box.y) > 1 / after.size);
    };
    return holders(after).filter(({ groups }) => groups.some(({ cards }) => cards.some(off))).map(({ key }) => key);
  }

  interface Holder {
    readonly key: string;
    readonly groups: ReturnType<typeof groupsOf>;
    /** All that is written in it. */
    readonly holds: string;
  }

  function holders({ ambitions, clusters, loose, steps }: Arrangement): Holder[] {
    // What lies in a pile hangs in it too.
    const holder = (key: string, words: unknown, groups: Holder['groups']): Holder => ({
      key, groups,
      holds: JSON.stringify([words, groups.map(({ paper, cards, pile }) => [paper, pile?.count, cards.map(({ thing }) => [thing.key, thing.text])])]),
    });
    return [
      ...ambitions.map(({ thing, groups, clusters: within }) =>
        holder(thing.key, [thing.text, within.map(one => [one.thing.text, one.thing.energy, one.thing.notes.length])], [...groups, ...within.flatMap(one => one.groups)])),
      ...clusters.map(({ thing, groups }) => holder(thing.key, [thing.text, thing.energy], groups)),
      holder('loose', '', loose), holder('steps', '', steps),
    ];
  }

  function boxes(arrangement: Arrangement): [string, Box][] {
    return cardsOf(arrangement).map(card => [card.thing.text, card.box]);
  }
});

describe('a sheet that is composed', () => {
  it.each([...MEETINGS].flatMap(year => PANES.map(([width, height]) => [year, width, height] as const)))(
    'of the meeting of %s in %d × %d is sound, with the pupil large and the big words large', (year, width, height) => {
      const arrangement = arranged(meeting(year), frameOf(width, height));
      expect(faultsIn(arrangement)).toEqual([]);
      expect(arrangement.folded).toBe(false);
      expect(arrangement.pupil.height).toBeGreaterThanOrEqual(arrangement.height / 6 - 0.01);
      expect(Math.abs(arrangement.pupil.x + arrangement.pupil.width / 2 - arrangement.width / 2)).toBeLessThan(arrangement.width * 0.2);
    });

  it('writes ambitions at least 1.6 and clusters 1.25 times as large as notes', () => {
    expect(STYLES.sentence.size / STYLES.note.size).toBeGreaterThanOrEqual(1.6);
    expect(STYLES.word.size / STYLES.note.size).toBeGreaterThanOrEqual(1.25);
  });

  it('keeps the order of the text within each group, row by row, and each colour in rows of its own', () => {
    for (const year of MEETINGS) for (const { cards } of groupsOf(arranged(meeting(year), LAPTOP))) {
      cards.slice(1).forEach(({ box }, at) => {
        const before = cards[at]?.box ?? box;
        expect(box.y > before.y + 0.01 || (Math.abs(box.y - before.y) < 0.01 && box.x > before.x)).toBe(true);
      });
    }
  });

  it('writes facts beside the last words of a note on the line of those', () => {
    for (const year of MEETINGS) for (const [width, height] of PANES) for (const card of cardsOf(arranged(meeting(year), frameOf(width, height)))) {
      const [facts, last] = [card.tail?.lines[0], card.lines.at(-1)];
      if (facts && last && facts.y < last.y + last.height - 0.01) expect(facts.y - last.y, card.thing.text).toBeCloseTo(0, 6);
    }
  });

  it('holds whatever is written, in any pane', () => {
    const words = fc.oneof(
      fc.constantFrom('', 'Ja', 'Onomatopoëtischewandschilderijententoonstellingsopeningstoespraakvoorbereidingsgroep', '🎻🩰 👩‍👩‍👧 zingen', 'نريد أن يغني كل طفل', '我们想让每个孩子唱歌'),
      fc.string({ maxLength: 60 }).map(text => text.replace(/[\r\n]/gu, ' ')),
      fc.array(fc.constantFrom('de', 'leerling', 'durft', 'te', 'zingen'), { minLength: 10, maxLength: 45 }).map(list => list.join(' ')),
    );
    const things = fc.array(fc.tuple(fc.nat(5), words), { maxLength: 14 });
    const size = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 300, max: 1200 }) });
    fc.assert(fc.property(things, size, (list, { width, height }) => {
      expect(faultsIn(arranged(noteOf(list), frameOf(width, height)))).toEqual([]);
    }), { numRuns: 20 });
  });

  it('holds a note and a step in a small pane at the side, where the first alone needs its whole width', () => {
    const things = noteOf([[3, 'de de de de de de de de de de'], [0, '']]);
    expect(faultsIn(arranged(things, frameOf(343, 330)))).toEqual([]);
  });

  it.each([[130, 1099], [200, 1700], [86, 1099], [900, 40]] as const)('stands within a pane that is hardly there: %d × %d', (width, height) => {
    for (const session of [noteOf([[0, 'Lef']]), meeting('2022')]) {
      for (const how of [arrange, bestArranged]) {
        const arrangement = how(board(session), frameOf(width, height), typesetting);
        expect([faultsIn(arrangement), arrangement.size > 1]).toEqual([[], true]);
      }
    }
  });

  it.each(MEETINGS)('folds before words are smaller than can be read: %s', year => {
    const session = board(meeting(year));
    const { size } = bestArranged(session, LAPTOP, typesetting);
    for (let step = -4; step < 24; step += 1) {
      const share = SMALLEST / size * (1 + step / 200);
      const arrangement = arrange(session, frameOf(LAPTOP.width * share, LAPTOP.height * share), typesetting);
      expect(arrangement.folded || arrangement.size > SMALLEST - 1e-6).toBe(true);
    }
  });

  it('takes no stored columns that are wider than the pane', () => {
    const session = board(meeting('2024'));
    const { composition } = bestArranged(session, LAPTOP, typesetting);
    const wider = { ...composition, columns: composition.columns.map(column => ({ ...column, width: column.width * 1.2 })) };
    expect(faultsIn(arrange(session, LAPTOP, typesetting, wider))).toEqual([]);
  });

  it.each(['[nodig:: een busje]', '📅 2026-05-01 [evaluatie:: 2026-10-01]', '\n  - een kind eronder'])(
    'writes nothing over the square of a step without words: %j', below => {
      const [card] = cardsOf(arranged(parse(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n- [ ] ${below}\n`), LAPTOP));
      const beside = (card?.check?.x ?? 0) + (card?.check?.width ?? 0);
      expect(card?.lines.length).toBeGreaterThan(0);
      for (const { x, y } of card?.lines ?? []) expect(y > (card?.check?.y ?? 0) + (card?.check?.height ?? 0) || x > beside).toBe(true);
    });

  it('of one note is no larger than what somebody writes by hand', () => {
    const arrangement = arranged(noteOf([[0, 'Durven']]), frameOf(1870, 920));
    expect(arrangement.size).toBe(28);
    expect(faultsIn(arrangement)).toEqual([]);
  });

  it('of a few loose notes has them under the pupil, in the shape of a note', () => {
    const words = fc.constantFrom('Lef', 'Naar buiten', 'Durven zingen waar je oma bij is', 'Dat ieder kind een keer iets maakt waar het trots op is');
    const frame = fc.constantFrom(...PANES, [770, 1020] as const);
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), frame, (list, [width, height]) => {
      const arrangement = arranged(noteOf(list.map(text => [0, text])), frameOf(width, height));
      const { pupil, size } = arrangement;
      const notes = cardsOf(arrangement).map(({ box }) => box);
      const [left, right] = [Math.min(...notes.map(({ x }) => x)), Math.max(...notes.map(box => box.x + box.width))];
      // A free slot is kept at the end of a row, so three long ones may stand a little aside.
      expect(Math.abs((left + right - 2 * pupil.x - pupil.width) / 2)).toBeLessThan(3.5);
      expect([size, faultsIn(arrangement)]).toEqual([28, []]);
      for (const box of notes) {
        expect(box.height).toBeGreaterThan(height > 700 ? 4 : 2.9);
        expect(box.width / box.height).toBeGreaterThan(0.85);
        expect(box.width / box.height).toBeLessThan(3.6);
      }
    }), { numRuns: 40 });
  });

  it.each([
    ['a few on a laptop', 12, 2, LAPTOP], ['many on a small laptop', 180, 6, frameOf(1230, 560)], ['many on a tablet', 180, 5, frameOf(770, 1020)],
  ] as const)('takes the first clusters beside the pupil, and moves no other note: %s', (_, notes, clusters, pane) => {
    let session = noteOf(Array.from({ length: notes }, (_one, at) => [0, `Een droom ${at}${' die iemand heeft'.repeat(at % 3)}`]));
    let now = arranged(session, pane);
    for (let count = 1; count <= clusters; count += 1) {
      session = clustered(session, `Groep ${count}`, 2, 7);
      const next = arranged(session, pane, now);
      const stay = new Set(next.loose.flatMap(({ cards }) => cards.map(({ thing }) => thing.key)));
      const placesOf = ({ loose }: Arrangement): unknown => loose.flatMap(({ cards }) => cards.filter(({ thing }) => stay.has(thing.key)).map(({ thing, box }) => [thing.key, box]));
      expect([faultsIn(next), placesOf(next)]).toEqual([[], placesOf(now)]);
      const [cluster] = next.clusters.slice(-1);
      const { y, height } = next.pupil;
      expect(cluster?.box.y).toBeGreaterThan(y - 0.01);
      expect((cluster?.box.y ?? 0) + (cluster?.box.height ?? 0)).toBeLessThan(y + height + 0.01);
      now = next;
    }
  });

  it('takes a note that comes beside the few that hang under the pupil, and moves none of them', () => {
    let session = noteOf([[0, 'Lef']]);
    let now = arranged(session, LAPTOP);
    for (let count = 2; count <= 10; count += 1) {
      session = acted(session, [ACTS.indexOf('add-notes'), 0, 0, count % 2]);
      const next = arranged(session, LAPTOP, now);
      expect(next.composition).toBe(now.composition);
      expect(faultsIn(next)).toEqual([]);
      expect(cardsOf(next).slice(0, count - 1).map(({ box }) => box)).toEqual(cardsOf(now).map(({ box }) => box));
      now = next;
    }
  });

  it.each(PANES)('of forty dreams that are written in a row in %d × %d, few move those that hang there', (width, height) => {
    const pane = frameOf(width, height);
    const dreams = ['Durven maken wat nog niemand maakte', 'Lef', 'Samen zingen zonder agenda', 'Trots',
      'Een keer in het donker in een theater zitten en dan nog een keer terug willen'];
    let now = arranged(noteOf([[0, 'Meedoen']]), pane);
    let times = 0;
    for (let count = 2; count <= 40; count += 1) {
      const session = noteOf([[0, 'Meedoen'], ...Array.from({ length: count - 1 }, (_, at): [number, string] => [0, `${at} ${dreams[at % dreams.length] ?? ''}`])]);
      const next = arranged(session, pane, now);
      expect(faultsIn(next)).toEqual([]);
      const stands = (at: Arrangement): unknown => cardsOf(at).slice(0, count - 1).map(({ box: { x, y } }) => [Math.round(x * at.size), Math.round(y * at.size)]);
      if (JSON.stringify(stands(next)) !== JSON.stringify(stands(now))) times += 1;
      now = next.composition === now.composition ? next : arranged(session, { ...pane, room: next.composition.room ?? 1 });
    }
    expect(times).toBeLessThanOrEqual(8);
  });

  it('takes some more notes in clusters of the only ambition, and composes nothing anew', () => {
    const clusters = ['Durven', 'Samen', 'Kijken', 'Maken'].map(word => `#### ${word}\n\n${'- Een droom van iemand #geel\n'.repeat(4)}\n`);
    let session = parse(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n### Ambitie 1: Elk kind durft\n\n${clusters.join('')}`);
    let now = arranged(session, LAPTOP);
    for (let count = 0; count < 4; count += 1) {
      session = acted(session, [ACTS.indexOf('add-notes'), 0, count, count % 2]);
      const next = arranged(session, LAPTOP, now);
      expect(next.composition).toBe(now.composition);
      now = next;
    }
  });

  it('opened again stands as it was composed, without holes', () => {
    for (const year of MEETINGS) {
      const session = meeting(year);
      const first = arranged(session, LAPTOP);
      expect(arranged(session, LAPTOP, undefined).composition).toEqual(first.composition);
    }
  });
});

describe('a sheet of six hundred notes on a projector', () => {
  const many = noteOf(Array.from({ length: 600 }, (_, at): [number, string] => [at % 10 === 0 ? 5 : 0, `Een droom van nummer ${at}`]));
  const folded = arranged(many, frameOf(1870, 920));

  it('folds its clusters to words that can be read', () => {
    expect(folded.folded).toBe(true);
    expect(faultsIn(folded)).toEqual([]);
    expect(folded.size).toBeGreaterThanOrEqual(9.5);
    expect(folded.clusters.filter(({ pile }) => pile !== undefined).length).toBeGreaterThan(20);
  });

  it('leaves the very same objects where nothing changed', () => {
    const again = arranged(acted(many, [ACTS.indexOf('edit-words'), 5, 0, 1]), frameOf(1870, 920), folded);
    expect(again.composition).toBe(folded.composition);
    expect(again.clusters.filter(cluster => !folded.clusters.includes(cluster)).length).toBeLessThanOrEqual(1);
  });

  it('does not say where everything will come when its first loose note is laid down', () => {
    const loose = noteOf([[0, 'Los'], ...Array.from({ length: 600 }, (_, at): [number, string] => [at % 10 === 0 ? 5 : 0, `Een droom van nummer ${at}`])]);
    expect(keptArrangement(board(loose), frameOf(1870, 920), typesetting, folded)).toBeUndefined();
    expect(arranged(loose, frameOf(1870, 920), folded).loose).toHaveLength(1);
  });

  it('opens the pile that one asks for', () => {
    const key = folded.clusters.at(-1)?.thing.key ?? '';
    const opened = arranged(many, { ...frameOf(1870, 920), open: key }, folded);
    expect(opened.clusters.at(-1)?.pile).toBeUndefined();
    expect(opened.clusters.at(-1)?.groups[0]?.cards.length).toBeGreaterThan(0);
  });

  it('shows the biggest tally first, from the top and column by column; it is drawn and read aloud in the order of the text', () => {
    const energies = [3, 9, 1, 12, 5, 0, 7, 9];
    const wall = (last: string): Session => parse(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n${energies.map((energy, at) => `
### Groep ${at}
energie:: ${energy}

${Array.from({ length: 40 }, (_, note) => `- Een droom van nummer ${note} #geel\n`).join('')}`).join('')}${last}`);
    const first = arranged(wall(''), LAPTOP);
    const kept = arranged(wall('- Nog een #geel\n'), LAPTOP, first);
    expect(kept.composition).toBe(first.composition);
    for (const { clusters } of [first, kept]) {
      const seen = [...clusters].sort(({ box: one }, { box: other }) => one.x - other.x || one.y - other.y);
      expect(seen.map(({ thing }) => thing.text)).toEqual([3, 1, 7, 6, 4, 0, 2, 5].map(at => `Groep ${at}`));
      expect(clusters.map(({ thing }) => thing.text)).toEqual(energies.map((_, at) => `Groep ${at}`));
    }
  });

  it('has the biggest of its clusters open by itself only where all stays large enough to read', () => {
    const pane = frameOf(1230, 560);
    const dreams = (amount: number): string => Array.from({ length: amount }, (_, at) => `- Een droom van nummer ${at} #geel\n`).join('');
    const wall = (amount: number): Session => parse(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n### Podium\nenergie:: 9\n\n${dreams(amount)}
${Array.from({ length: 8 }, (_, at) => `### Groep ${at}\n\n${dreams(20)}\n`).join('')}`);
    const few = arranged(wall(45), pane);
    const more = wall(200);
    const many = [arrange(board(more), pane, typesetting), arranged(more, pane), arranged(more, pane, few)];
    expect([few, ...many].map(({ folded, size, clusters }) => [folded, size > 9.49, clusters[0]?.pile === undefined]))
      .toEqual([[true, true, true], ...many.map(() => [true, true, false])]);
    const [asked] = arranged(more, { ...pane, open: few.clusters[0]?.thing.key ?? '' }).clusters;
    expect(asked?.pile).toBeUndefined();
  });
});

describe('two hundred and fifty loose notes on a small laptop', () => {
  const pane = frameOf(1230, 560);
  const loose = (pink: number): [number, string][] => Array.from({ length: 250 }, (_, at) => [at < pink ? 1 : 0, `Een droom van nummer ${at} die iemand heeft`]);

  it.each([0, 90])('do not fold while no heading says what lies there, %d of them pink, nor where the pane changes', pink => {
    const [small, large] = [arrange(board(noteOf(loose(pink))), pane, typesetting), arranged(noteOf(loose(pink)), LAPTOP)];
    for (const one of [small, large, arranged(noteOf(loose(pink)), pane, large)]) {
      expect([one.folded, cardsOf(one).length, faultsIn(one)]).toEqual([false, 250, []]);
    }
  });

  /** Of so many notes, so many under each of some headings. */
  const grouped = (all: number, ...sizes: readonly number[]): Session => {
    const notes = loose(0).slice(0, all);
    const clusters = sizes.flatMap((size, at): [number, string][] => [[5, `Groep ${at}`], ...notes.splice(0, size)]);
    return noteOf([...notes, ...clusters]);
  };

  it('stay open, and nothing else moves, when the first are put into clusters', () => {
    let now = arranged(grouped(250), pane);
    const before = now;
    for (const sizes of [[2], [3], [4], [4, 2]]) {
      now = arranged(grouped(250, ...sizes), pane, now);
      expect([cardsOf(now).length, faultsIn(now), now.pupil]).toEqual([250, [], before.pupil]);
    }
    expect(now.composition).toBe(before.composition);
    expect(Math.min(...cardsOf(now).map(({ scale }) => scale))).toBeGreaterThan(0.85);
  });

  it.each([
    ['stay open beside the folded clusters while most hang loose', 100], ['lie in a pile where most hang in clusters', 130],
  ])('%s', (_, clustered) => {
    const { folded, clusters, loose: groups } = arranged(grouped(250, clustered / 2, clustered / 2), pane);
    expect([folded, clusters.map(({ pile }) => pile !== undefined), groups[0]?.pile === undefined])
      .toEqual([true, clustered === 100 ? [true, true] : [false, true], clustered === 100]);
  });

  it.each(['as it stands', 'as it was stored'])('unfold when their last heading goes: %s', how => {
    const folded = arranged(noteOf([...loose(0), [5, 'Podium'], ...loose(0), [0, 'Nog een']]), pane);
    expect(folded.loose[0]?.pile?.key).toBe('loose/yellow');
    const stored = { ...folded.composition, columns: folded.composition.columns.map(column => ({
      ...column, blocks: column.blocks.filter(({ kind }) => kind !== 'cluster'),
    })) };
    const without = arrange(board(noteOf(loose(0))), pane, typesetting, how === 'as it stands' ? folded : stored);
    expect([without.folded, cardsOf(without).length]).toEqual([false, 250]);
  });

  it('take some more without going elsewhere, a little smaller', () => {
    const before = arranged(noteOf(loose(90)), pane);
    const more = arrange(board(noteOf([...loose(90), ...Array.from({ length: 4 }, (_, at): [number, string] => [0, `Nog een droom ${at}`])])), pane, typesetting, before);
    expect(more.composition).toBe(before.composition);
    expect(Math.min(...cardsOf(more).map(({ scale }) => scale))).toBeGreaterThan(0.85);
  });
});
