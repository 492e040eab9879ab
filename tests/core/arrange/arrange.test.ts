import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrangement, Box } from '../../../src/core/arrange/arrangement';
import { acted, arranged, cardsOf, frameOf, groupsOf, isIn, meeting, MEETINGS, overlap } from './worlds';

const LAPTOP = frameOf(1390, 740);
const act = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());

describe('acts on a sheet as it stands', () => {
  it.each(MEETINGS)('of a hundred on the meeting of %s at most five compose anew, and everything stands within its paper', (year) => {
    fc.assert(fc.property(fc.array(act, { minLength: 100, maxLength: 100 }), acts => {
      let session = meeting(year);
      let now = arranged(session, LAPTOP);
      let composed = 0;
      for (const [what, which, where, more] of acts) {
        session = acted(session, [what, which, where, more]);
        const next = arranged(session, LAPTOP, now);
        if (next.composition !== now.composition) composed += 1;
        expectSound(next);
        now = next;
      }
      expect(composed).toBeLessThanOrEqual(5);
    }), { numRuns: 3 });
  });
});

function expectSound(arrangement: Arrangement): void {
  const frame: Box = { x: 0, y: 0, width: arrangement.width, height: arrangement.height };
  const cards = cardsOf(arrangement).map(({ box }) => box);
  for (const group of groupsOf(arrangement)) {
    for (const card of group.cards) expect(isIn(card.box, group.box)).toBe(true);
  }
  cards.forEach((card, at) => {
    expect(isIn(card, frame)).toBe(true);
    for (const other of cards.slice(at + 1)) expect(overlap(card, other)).toBe(false);
  });
}
