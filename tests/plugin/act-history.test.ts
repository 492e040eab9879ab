import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../src/core/writing/text-edit';
import { ActHistory, type Direction } from '../../src/plugin/session/act-history';

type Move = { readonly what: 'act' | 'others'; readonly line: number } | { readonly what: Direction };

const MOVE: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ what: fc.constantFrom('act' as const, 'others' as const), line: fc.nat(30) }),
  fc.record({ what: fc.constantFrom<Direction>('undo', 'redo') }),
);

/** A line of its own, put in after the given number of lines. */
function insertion(text: string, line: number, words: string): { from: number; to: number; insert: string } {
  const ends = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const at = ends[line % ends.length] ?? 0;
  return { from: at, to: at, insert: `${words}\n` };
}

it('takes back and does again only what we wrote, whatever others write in between', () => {
  fc.assert(fc.property(fc.array(MOVE, { maxLength: 30 }), (moves) => {
    let text = 'begin\n';
    const history = new ActHistory(text);
    const [ours, undone, theirs]: [string[], string[], string[]] = [[], [], []];
    moves.forEach((move, index) => {
      if (move.what === 'act' || move.what === 'others') {
        const words = `${move.what} ${String(index)}`;
        const edits = [insertion(text, move.line, words)];
        if (move.what === 'act') history.record(text, edits);
        text = applyEdits(text, edits);
        (move.what === 'act' ? ours : theirs).push(words);
        if (move.what === 'act') undone.length = 0;
        else history.follow(text);
        return;
      }
      const [from, to] = move.what === 'undo' ? [ours, undone] : [undone, ours];
      const next = history.next(move.what, text);
      if (next === 'nothing') expect(from).toEqual([]);
      if (typeof next === 'string') return;
      history.stepped(move.what, text, next.edits);
      text = applyEdits(text, next.edits);
      to.push(from.pop() ?? 'nothing was there');
    });
    expect(text.split('\n').filter(line => line !== '').sort()).toEqual(['begin', ...ours, ...theirs].sort());
  }), { numRuns: 500 });
});

it('has nothing to take back of a note that only others wrote', () => {
  const history = new ActHistory('a');
  history.follow('b');
  expect(history.next('undo', 'c')).toBe('nothing');
});
