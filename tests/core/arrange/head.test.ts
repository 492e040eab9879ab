import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ambitionHead } from '../../../src/core/arrange/head';
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
