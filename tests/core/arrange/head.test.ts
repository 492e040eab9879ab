import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GroupHead } from '../../../src/core/arrange/arrangement';
import { ambitionHead, clusterHead } from '../../../src/core/arrange/head';
import { parse } from '../../read';
import { typesetting } from './worlds';

const word = fc.constantFrom('ja', 'samen', 'verwonderend', 'maken', 'met', 'gefluister', 'oma', 'museum');

it('an ambition with a status is never higher where its words have more room', () => {
  fc.assert(fc.property(fc.array(word, { minLength: 2, maxLength: 14 }), fc.integer({ min: 0, max: 40 }), (words, energy) => {
    const { ambitions } = parse(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n### Ambitie 1: ${words.join(' ')}\nstatus:: bijgesteld\nenergie:: ${energy}\n`);
    const heights = ambitions.flatMap(ambition => {
      const head = ambitionHead(ambition, typesetting);
      return Array.from({ length: 480 }, (_, quarters) => head.heightAt(quarters / 4));
    });
    expect(heights).toEqual(heights.toSorted((one, other) => other - one));
  }), { numRuns: 200 });
});

it('all over a group stands within its width, on whatever line', () => {
  const status = fc.constantFrom('', 'status:: bijgesteld\n', 'status:: losgelaten\n', 'status:: losgelaten\nreden:: er was te weinig tijd\n');
  const words = fc.oneof(fc.constant('Lef'), fc.constant('أن يغني كل طفل'), fc.array(word, { minLength: 1, maxLength: 6 }).map(some => some.join(' ')));
  fc.assert(fc.property(words, fc.integer({ min: 0, max: 40 }), status, (text, energy, more) => {
    const { ambitions, clusters } = parse(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n### Ambitie 1: ${text}\nenergie:: ${energy}\n${more}\n### ${text}\nenergie:: ${energy}\n${more}`);
    const heads = [...ambitions.map(one => ambitionHead(one, typesetting)), ...clusters.map(one => clusterHead(one, typesetting))];
    for (const head of heads) for (let width = 2; width < 40; width += 0.25) {
      if (head.heightAt(width) === Infinity) continue;
      const placed = head.place({ x: 0, y: 0, width, height: head.heightAt(width) });
      expect(reaches(placed)).toEqual([true, true]);
      const beside = placed.tally && placed.status && placed.notes.length === 0 && Math.abs(placed.tally.number.y - placed.status.y) < placed.status.height / 2;
      if (beside) expect(placed.status?.y + (placed.status?.height ?? 0) / 2).toBeCloseTo((placed.tally?.number.y ?? 0) + (placed.tally?.number.height ?? 0) / 2);
    }
  }), { numRuns: 60 });

  function reaches({ box, lines, tally, status: told, notes }: GroupHead): [boolean, boolean] {
    const all = [...lines, ...notes, ...told ? [told] : [], ...tally ? [tally.strokes, tally.number] : []];
    return [all.every(({ x }) => x > -1e-6), all.every(({ x, width }) => x + width < box.width + 1e-6)];
  }
});
