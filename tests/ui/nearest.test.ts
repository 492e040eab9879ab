import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/ui/sheet/nearest';

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
});
