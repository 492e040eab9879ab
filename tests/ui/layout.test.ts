import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { board } from '../../src/core/contents';
import { allow } from '../../src/ui/sheet/allowance';
import { arrange, countNotes, sheetSize } from '../../src/ui/sheet/arrange';
import { LOOSE } from '../../src/ui/sheet/attention';
import { dealColumns } from '../../src/ui/sheet/columns';
import { orderOf } from '../../src/ui/sheet/order';
import { nextSlice } from '../../src/ui/sheet/slices';
import { tiltOf } from '../../src/ui/sheet/tilt';
import { parse } from '../read';

const sheetWith = (clusters: number, notes: number, ambitions = 0) => board(parse(`---
type: ambitiegesprek
---
## Het vel

${Array.from({ length: ambitions }, (_, at) => `### Ambitie ${at + 1}: Durven\n\n`).join('')}${Array.from({ length: clusters }, (_, at) => `### Woord ${at}\n\n${'- Een wens van gewone lengte #geel\n'.repeat(notes)}`).join('\n')}`));

describe('dealing clusters over columns', () => {
  const piece = fc.record({ key: fc.uuid(), height: fc.integer({ min: 50, max: 900 }) });

  it('keeps every thing, once, in the order of the text within its column', () => {
    fc.assert(fc.property(fc.uniqueArray(piece, { selector: one => one.key }), fc.integer({ min: 1, max: 7 }), (pieces, columns) => {
      const dealt = dealColumns(pieces, one => one.height, Array.from({ length: columns }, () => 0), new Map());
      expect(dealt.flat().map(one => one.key).sort()).toEqual(pieces.map(one => one.key).sort());
      for (const column of dealt) expect(column.map(one => pieces.indexOf(one))).toEqual(column.map(one => pieces.indexOf(one)).sort((x, y) => x - y));
    }));
  });

  it('leaves every cluster in its column when one grows or another joins', () => {
    fc.assert(fc.property(fc.uniqueArray(piece, { selector: one => one.key, minLength: 1 }), piece, (pieces, fresh) => {
      const remembered = new Map<string, number>();
      dealColumns(pieces, one => one.height, [0, 316, 0], remembered);
      const before = new Map(remembered);
      dealColumns([...pieces, fresh], one => one.height * 3, [0, 316, 0], remembered);
      for (const [key, column] of before) expect(remembered.get(key)).toBe(column);
    }));
  });
});

describe('the arrangement', () => {
  it('makes a sheet of the shape of the window', () => {
    const full = sheetWith(12, 8);
    const shapeOf = (shape: number) => {
      const { width, height } = sheetSize(full, arrange(full, shape));
      return width / height;
    };
    expect(shapeOf(16 / 9)).toBeGreaterThan(1.2);
    expect(shapeOf(820 / 1180)).toBeLessThan(1.1);
  });

  it('is no tower when many clusters were not chosen for the three ambitions', () => {
    const full = sheetWith(60, 12, 3);
    const { width, height } = sheetSize(full, arrange(full, 1.6));
    expect(width / height).toBeGreaterThan(1);
  });

  it('has a middle column for the pupil as long as there is no ambition', () => {
    for (const clusters of [0, 3, 9, 20]) expect(arrange(sheetWith(clusters, 7), 1.6).boardColumns % 2).toBe(1);
  });
});

describe('slices', () => {
  it('let the first things through and no more, whatever holds them', () => {
    const full = sheetWith(4, 5);
    const allowance = allow(full, 12);
    const drawn = full.clusters.map(cluster => Math.min(cluster.notes.length, allowance.of(cluster.key)));
    expect(drawn).toEqual([5, 5, 2, 0]);
    expect(allowance.of(LOOSE)).toBe(0);
    expect(countNotes(full)).toBe(20);
  });

  it('become smaller when the last one took too long, and never stop', () => {
    expect(nextSlice(100, 12)).toBeLessThan(100);
    expect(nextSlice(100, 0.5)).toBeGreaterThan(100);
    expect(nextSlice(10, 5000)).toBeGreaterThan(0);
  });
});

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

it('tilts a note by no more than 0.6 degrees, and always alike', () => {
  fc.assert(fc.property(fc.string(), key => {
    expect(Math.abs(tiltOf(key))).toBeLessThanOrEqual(0.6);
    expect(tiltOf(key)).toBe(tiltOf(key));
  }));
});
