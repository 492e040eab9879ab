import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/core/geometry';
import type { Piece } from '../../../src/core/stage/picture';
import { composed, SCREEN, sheetWith, wordsOf } from './composed';

const WORDS = 'ergens aan beginnen en niet weten waar het uitkomt maar wel cultuureducatiebeleidsplan een dansje kennen'.split(' ');
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 22 }).map(words => words.join(' '));
const notes = fc.array(sentence, { maxLength: 14 });
const sheets = fc.record({ groups: fc.array(notes, { maxLength: 7 }), loose: notes })
  .filter(({ groups, loose }) => groups.length + loose.length > 0)
  .map(({ groups, loose }) => ({ text: sheetWith(Object.fromEntries(groups.map((one, at) => [`Woord ${at}`, one])), loose), groups, loose }));
const FRAMES = [SCREEN, { width: 1920, height: 1440 }, { width: 2560, height: 1080 }, { width: 1920, height: 2760 }];
const frames = fc.constantFrom(...FRAMES);

const overlap = (one: Box, other: Box): boolean => one.x + one.width > other.x + 1 && other.x + other.width > one.x + 1
  && one.y + one.height > other.y + 1 && other.y + other.height > one.y + 1;
const isPaper = ({ look }: Piece): boolean => look === 'note';

describe('the clusters and their notes', () => {
  it('are whole: nothing outside, nothing over another, no word lost or broken, every note once or counted', () => {
    fc.assert(fc.property(sheets, frames, ({ text, groups, loose }, frame) => {
      const { pieces } = composed(text, 'grouping', {}, frame);
      for (const { box } of pieces) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(frame.width + 1);
        expect(box.y + box.height).toBeLessThanOrEqual(frame.height);
      }
      const papers = pieces.filter(isPaper);
      papers.forEach((one, at) => { expect(papers.slice(at + 1).filter(other => overlap(one.box, other.box))).toEqual([]); });
      const shown = papers.map(wordsOf);
      const all = [...groups.flat(), ...loose];
      expect(all).toEqual(expect.arrayContaining(shown));
      expect(new Set(papers.map(({ key }) => key)).size).toBe(papers.length);
      const counted = pieces.map(wordsOf).join(' ').match(/\d+(?= (los )?(losse )?briefjes?)/gu) ?? [];
      const folded = pieces.some(piece => /cluster/u.test(wordsOf(piece)));
      if (!folded) expect(shown.length + counted.reduce((sum, one) => sum + Number(one), 0)).toBe(all.length);
    }), { numRuns: 25 });
  });

  it('stay on the screen where narrow columns would make a note too high', () => {
    const four = 'ergens ergens ergens ergens';
    const text = sheetWith(
      { 'Woord 0': [four, 'ergens', `${four} cultuureducatiebeleidsplan ergens ergens`, 'ergens', 'ergens', 'ergens'], 'Woord 1': [four, four] },
      ['ergens', 'ergens ergens ergens cultuureducatiebeleidsplan ergens ergens ergens'],
    );
    for (const frame of FRAMES) {
      const outside = composed(text, 'grouping', {}, frame).pieces.filter(({ box }) => box.x + box.width > frame.width + 1);
      expect(outside).toEqual([]);
    }
  });

  it('stand within their notes: as many lines as there is paper for', () => {
    fc.assert(fc.property(sheets, ({ text }) => {
      for (const { box, text: words } of composed(text, 'grouping').pieces.filter(isPaper)) {
        expect((words?.lines.length ?? 0) * (words?.size ?? 0) * (words?.leading ?? 0)).toBeLessThanOrEqual(box.height + 0.5);
      }
    }), { numRuns: 15 });
  });

  it('do not jump when a note is added: the arrangement stays while it is nearly as large', () => {
    const groups = { Durven: ['Op een podium staan', 'Fouten mogen maken'], Kijken: ['Weten wat je mooi vindt'], Samen: ['In een koor', 'Met een opa'] };
    const before = composed(sheetWith(groups), 'grouping');
    const after = composed(sheetWith({ ...groups, Kijken: [...groups.Kijken, 'Lang kijken'] }), 'grouping', {}, SCREEN, before);
    expect(after.plan?.division).toEqual(before.plan?.division);
    expect(composed(sheetWith(groups), 'grouping', {}, SCREEN, before).pieces).toEqual(before.pieces);
  });
});

describe('whatever somebody writes', () => {
  const long = fc.stringMatching(/^[a-zéè ]{1,900}$/u).filter(words => words.trim() !== '').map(words => words.trim().replace(/\s+/gu, ' '));

  it.each(['start', 'choosing', 'road', 'ideas', 'stock', 'steps', 'outcomes', 'last', 'energy', 'focus'] as const)('stays within the picture: %s', shows => {
    fc.assert(fc.property(fc.array(long, { minLength: 1, maxLength: 4 }), all => {
      const lines = all.map((words, at) => `\n### Ambitie ${at + 1}: ${words}\n\n- ${words} #roze\n- ${words} #groen/kans\n- [ ] ${words} 📅 2026-05-01\n\n#### ${words}\n`);
      const text = `---\ntype: ambitiegesprek\nschool: x${all[0]}\n---\n\n## 1. Contracteren\n\n${all.map(words => `- x${words} #focus [uitkomst:: deels]\n`).join('')}\n## De weg tot nu toe\n\n${all.map(words => `- x${words} [van:: leerling]\n`).join('')}\n## Het vel\n${lines.join('')}`;
      const outside = composed(text, shows).pieces.filter(({ box }) => box.x < 0 || box.x + box.width > SCREEN.width + 1 || box.y + box.height > SCREEN.height + 1);
      expect(outside.map(piece => [piece.look, piece.text?.size, piece.box])).toEqual([]);
    }), { numRuns: 12 });
  });
});
