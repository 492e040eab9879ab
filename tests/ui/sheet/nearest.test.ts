import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/core/arrange/arrange';
import { board } from '../../../src/core/contents';
import { wordsIn } from '../../../src/i18n/words';
import { boxesOf } from '../../../src/ui/sheet/layout/boxes';
import { wordingOf } from '../../../src/ui/sheet/layout/wording';
import { parse } from '../../read';
import { nearest } from '../../../src/ui/sheet/acts/selecting';

const box = (key: string, x: number, y: number, width = 100, height = 60) => ({ key, x, y, width, height });

// a b c
// d e f   and one far to the right, a little lower
const a = box('a', 0, 0);
const b = box('b', 110, 0);
const c = box('c', 220, 0);
const d = box('d', 0, 70);
const e = box('e', 110, 70);
const f = box('f', 220, 70);
const far = box('far', 900, 90);
const all = [a, b, c, d, e, f, far];
const from = (thing: typeof a) => all.filter(other => other !== thing);

describe('arrow keys', () => {
  it('lead to the neighbour in the row and in the column', () => {
    expect(nearest(e, 'left', from(e))?.key).toBe('d');
    expect(nearest(e, 'right', from(e))?.key).toBe('f');
    expect(nearest(e, 'up', from(e))?.key).toBe('b');
    expect(nearest(b, 'down', from(b))?.key).toBe('e');
  });

  it('lead across a gap to what stands less than straight ahead', () => {
    expect(nearest(c, 'right', from(c))?.key).toBe('far');
    expect(nearest(far, 'left', from(far))?.key).toBe('f');
  });

  it('lead nowhere at the edge', () => {
    expect(nearest(a, 'left', from(a))).toBeUndefined();
    expect(nearest(a, 'up', from(a))).toBeUndefined();
  });

  it('take a slight difference in height for the same row', () => {
    const lower = box('lower', 110, 6);
    expect(nearest(a, 'down', [lower, d])?.key).toBe('d');
  });

  const meetings = readdirSync('demo-vault').filter(name => /^\d{4}/u.test(name));
  const typesetting = { measure: (text: string) => text.length * 0.55, wording: wordingOf({ words: wordsIn('nl').sheet, names: true, year: '2026' }) };

  it.each(meetings.flatMap(name => [[name, 1388, 790], [name, 620, 700], [name, 820, 1100]] as const))('lead from everything to everything: %s at %d × %d', (name, width, height) => {
    const arrangement = arrange(board(parse(readFileSync(`demo-vault/${name}`, 'utf8'))), { width, height, largest: 28, smallest: 0, pupil: 0.7 }, typesetting);
    const boxes = [...boxesOf(arrangement)].map(([key, one]) => ({ key, ...one }));
    const ways = new Map(boxes.map(one => [one.key, (['left', 'right', 'up', 'down'] as const).flatMap(way => nearest(one, way, boxes.filter(other => other !== one))?.key ?? [])]));
    const reached = (start: string): number => {
      const seen = new Set([start]);
      for (const key of seen) for (const next of ways.get(key) ?? []) seen.add(next);
      return seen.size;
    };
    expect(boxes.filter(({ key }) => reached(key) < boxes.length)).toEqual([]);
  });
});
