import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tooLongForPoster } from '../../../src/core/poster/poster-draft';
import type { Session } from '../../../src/core/session';
import { POSTER_WORDS } from '../../../src/method/wordings';
import { draws } from '../../draws';
import { inter } from '../arrange/inter';
import { LONG, noteWith, posterOf } from './sessions';

function tooLong(session: Session, words: string, at?: number): boolean {
  return tooLongForPoster(session, { words, at: at === undefined ? undefined : session.ambitions[at] }, POSTER_WORDS.nl, inter);
}

describe('an ambition that is being worded', () => {
  it('is too long for three metres, and not when it is said in fewer words', () => {
    const session = noteWith(['Durven maken', 'Elke week muziek', 'De wereld om de hoek']);
    expect([tooLong(session, `${LONG}, en ${LONG}`, 1), tooLong(session, 'Elke week muziek in elke klas', 1), tooLong(session, '', 1)])
      .toEqual([true, false, false]);
  });

  it('is counted as one more while it is none yet, and the one that is too long is told of, not its neighbour', () => {
    const session = noteWith([`${LONG} ${LONG}`, 'Durven maken']);
    expect([tooLong(session, 'Elke week muziek'), tooLong(session, `${LONG}, ${LONG}, en ${LONG}`)]).toEqual([false, true]);
  });

  it('may be anything that is pasted', () => {
    expect(['x'.repeat(900), 'woord '.repeat(5000)].map(words => tooLong(noteWith(['Durven']), words, 0))).toEqual([true, true]);
  });

  it('is told of exactly where the poster would', () => {
    const sentence = fc.integer({ min: 1, max: 60 }).map(many => Array.from({ length: many }, () => 'samen durven').join(' '));
    fc.assert(fc.property(sentence, (words) => {
      const said = posterOf(noteWith([words], 2)).remarks.some(({ code }) => code === 'too-long');
      expect(tooLong(noteWith(['Durven'], 2), words, 0)).toBe(said);
    }), { numRuns: draws(12) });
  });
});
