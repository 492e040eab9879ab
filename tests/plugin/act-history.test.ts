import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../src/core/writing/text-edit';
import { ActHistories, ActHistory, type UndoDirection } from '../../src/plugin/session/act-history';
import { draws } from '../draws';

/** `late`: so many moves before it is written it was asked for. */
type Move = { readonly what: 'act' | 'others'; readonly line: number; readonly late: number } | { readonly what: UndoDirection; readonly late: number };

const LATE = fc.constantFrom(0.5, 0.5, 0.5, 1.6, 3.7);

const MOVE: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ what: fc.constantFrom('act' as const, 'others' as const), line: fc.nat(30), late: LATE }),
  fc.record({ what: fc.constantFrom<UndoDirection>('undo', 'redo'), late: LATE }),
);

/** A line of its own, put in after the given number of lines. */
function insertion(text: string, line: number, words: string): { from: number; to: number; insert: string } {
  const ends = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const at = ends[line % ends.length] ?? 0;
  return { from: at, to: at, insert: `${words}\n` };
}

interface Word {
  readonly words: string;
  readonly asked: number;
}

it('takes back and does again only what we wrote, and only what was asked for before, whatever others write in between', () => {
  fc.assert(fc.property(fc.array(MOVE, { maxLength: 30 }), (moves) => {
    let text = 'begin\n';
    const history = new ActHistory(text);
    const [ours, undone, theirs]: [Word[], Word[], Word[]] = [[], [], []];
    let closed = Infinity;
    moves.forEach((move, index) => {
      const asked = index - move.late;
      if (move.what === 'act' || move.what === 'others') {
        const words = `${move.what} ${String(index)}`;
        const edits = [insertion(text, move.line, words)];
        if (move.what === 'act') history.record(text, edits, asked);
        text = applyEdits(text, edits);
        (move.what === 'act' ? ours : theirs).push({ words, asked });
        if (move.what === 'act') closed = Math.min(closed, asked);
        else history.follow(text);
        return;
      }
      const [from, to] = move.what === 'undo' ? [ours, undone] : [undone, ours];
      const at = move.what === 'redo' && asked > closed ? -1 : from.findLastIndex(word => word.asked < asked);
      const next = history.next(move.what, text, asked);
      expect(next === 'nothing').toBe(at < 0);
      if (typeof next === 'string') return;
      history.stepped(move.what, text, next.edits, asked);
      text = applyEdits(text, next.edits);
      const moved = from.splice(at, 1).map(({ words }) => ({ words, asked }));
      if (move.what === 'undo' && asked > closed) {
        undone.length = 0;
        closed = Math.min(...ours.map(word => word.asked > asked ? word.asked : Infinity));
      }
      to.push(...moved);
    });
    expect(text.split('\n').filter(line => line !== '').sort()).toEqual(['begin', ...[...ours, ...theirs].map(({ words }) => words)].sort());
  }), { numRuns: draws(500) });
});

it('has nothing to take back of a note that only others wrote', () => {
  const history = new ActHistory('a');
  history.follow('b');
  expect(history.next('undo', 'c', 1)).toBe('nothing');
});

/**
 * Plays on a note that says “nul”, each word on a line of its own: `+x` we write at its end, `x+` others at its start, `-x` others take a word away, `u` and `r`
 * step back and again, `u2` as one that was asked for before the move with that number, counted from 0. Gives the words, and what a step said.
 */
function played(...moves: readonly string[]): string {
  let text = 'nul\n';
  const history = new ActHistory(text);
  const said: string[] = [];
  const step = (direction: UndoDirection, asked: number): void => {
    const can = history.has(direction, asked);
    const next = history.next(direction, text, asked);
    if (can === (next === 'nothing')) said.push('has and next differ');
    if (typeof next === 'string') return void said.push(next);
    history.stepped(direction, text, next.edits, asked);
    text = applyEdits(text, next.edits);
  };
  for (const [index, move] of moves.entries()) {
    const [, which, before] = /^([ur])(\d*)$/.exec(move) ?? [];
    if (which !== undefined) step(which === 'u' ? 'undo' : 'redo', before ? Number(before) - 0.5 : index);
    else if (move.endsWith('+')) text = `${move.slice(0, -1)}\n${text}`;
    else if (move.startsWith('-')) text = text.replace(`${move.slice(1)}\n`, '');
    else {
      const end = [{ from: text.length, to: text.length, insert: `${move.slice(1)}\n` }];
      history.record(text, end, index);
      text = applyEdits(text, end);
    }
  }
  return [text.trim().replaceAll('\n', ' '), ...said].join(' | ');
}

it.each([
  [['u'], 'nul | nothing'],
  [['r'], 'nul | nothing'],
  [['+a', 'u'], 'nul'],
  [['+a', 'u', 'r'], 'nul a'],
  [['+a', 'u', 'r', 'u'], 'nul'],
  [['+a', 'u', 'u'], 'nul | nothing'],
  [['+a', '+b', 'u'], 'nul a'],
  [['+a', '+b', 'u', 'u', 'r'], 'nul a'],
  [['+a', '+b', 'u', 'u', 'r', 'r', 'r'], 'nul a b | nothing'],
  [['+a', 'u', '+b', 'r'], 'nul b | nothing'],
  [['+a', 'x+', 'u'], 'x nul'],
  [['+a', 'x+', 'y+', 'u'], 'y x nul'],
  [['x+', 'u'], 'x nul | nothing'],
  [['x+', '+a', 'u', 'u'], 'x nul | nothing'],
  [['+a', 'x+', '+b', 'u', 'u'], 'x nul'],
  [['+a', 'x+', '+b', 'y+', 'u', 'u', 'r', 'r'], 'y x nul a b'],
  [['+a', 'x+', '+b', 'y+', 'z+', 'u', 'w+', 'u'], 'w z y x nul'],
  [['+a', 'x+', 'u', 'y+', 'r'], 'y x nul a'],
  [['+a', 'x+', '-x', 'u'], 'nul'],
  [['+a', '+b', '-a', 'u', 'u'], 'nul | changed'],
  [['+a', '-a', 'u'], 'nul | changed'],
  [['+a', 'u', '-nul', 'r'], 'a'],
  [['+a', '+b', 'u1'], 'nul b'],
  [['+a', '+b', 'u1', 'u'], 'nul'],
  [['+a', 'u0'], 'nul a | nothing'],
  [['+a', 'x+', '+b', 'y+', 'u1', 'u', 'r', 'r'], 'y x nul b | nothing'],
  [['+a', 'u', '+b', 'r2'], 'nul b a'],
  [['+a', 'u', '+b', 'r2', 'u', 'u'], 'nul'],
  [['+a', '+b', 'u1', 'r'], 'nul b | nothing'],
  [['+a', 'u', '+b', 'u', 'r', 'r'], 'nul b | nothing'],
  [['+a', '-nul', '+b', '-a', 'u1'], 'b | changed'],
] as const)('%j comes to %j', (moves, wanted) => {
  expect(played(...moves)).toBe(wanted);
});

it('keeps a hundred acts of a note', () => {
  const acts = Array.from({ length: 105 }, (_, at) => `+${at}`);
  expect(played(...acts, ...acts.map(() => 'u')).split(' | ')).toEqual(['nul 0 1 2 3 4', ...Array.from({ length: 5 }, () => 'nothing')]);
});

it('keeps the histories of the twenty notes written last, under their names of now', () => {
  const histories = new ActHistories();
  const first = histories.of('0', 'tekst');
  for (let note = 1; note < 20; note += 1) histories.of(String(note), '');
  expect(histories.of('0', 'anders')).toBe(first);
  histories.of('20', '');
  expect([histories.get('0'), histories.get('1')]).toEqual([first, undefined]);
  histories.move('0', 'nieuw');
  histories.move('onbekend', 'elders');
  expect([histories.get('nieuw'), histories.get('0'), histories.get('elders')]).toEqual([first, undefined, undefined]);
  histories.forget('nieuw');
  expect(histories.get('nieuw')).toBeUndefined();
});

it.each([true, false])('counts the app’s own undo and redo of half a pair as our steps; others had written before: %s', (othersToo) => {
  const pair = { notes: [] };
  const history = new ActHistory('');
  const add = (text: string, words: string): readonly [string, ReturnType<typeof insertion>] => [`${words}\n${text}`, insertion(text, 0, words)];
  const [first, firstEdit] = add('', 'first');
  history.record('', [firstEdit], 1);
  const before = othersToo ? `others\n${first}` : first;
  const [both, edit] = add(before, 'both');
  history.record(before, [edit], 2);
  history.pairLast(pair);
  expect(history.steppedByApp('undo', both, 'something else\n', 3)).toBeUndefined();
  expect(history.steppedByApp('undo', `${both}stamp\n`, `${before}stamp\n`, 4)).toBe(pair);
  expect(history.steppedByApp('undo', before, '', 5)).toBeUndefined();
  expect(history.standing(pair, 'redo')).toBe('next');
  expect(history.steppedByApp('redo', before, both, 6)).toBe(pair);
  expect(history.standing(pair, 'undo')).toBe('next');
  for (const text of [before, before.replace('first\n', '')]) {
    const [now, step] = text === before ? [both, history.next('undo', both, 7)] : [before, history.next('undo', before, 7)];
    if (typeof step === 'string') throw new Error(step);
    expect(applyEdits(now, step.edits)).toBe(text);
    history.stepped('undo', now, step.edits, 7);
  }
});

it('knows half a pair by the act that was last, and where it stands', () => {
  const [pair, other] = [{ notes: [] }, { notes: [] }];
  const history = new ActHistory('');
  history.pairLast(pair);
  expect([history.pairOf('undo'), history.standing(pair, 'undo')]).toEqual([undefined, 'no']);
  history.record('', [insertion('', 0, 'een')], 1);
  history.follow('anders\neen\n');
  history.pairLast(pair);
  expect(history.standing(pair, 'undo')).toBe('no');
  history.record('anders\neen\n', [insertion('', 0, 'twee')], 2);
  history.pairLast(pair);
  expect([history.pairOf('undo'), history.standing(pair, 'undo'), history.standing(other, 'undo'), history.standing(pair, 'redo')]).toEqual([pair, 'next', 'no', 'no']);
  history.record('twee\nanders\neen\n', [insertion('', 0, 'drie')], 3);
  expect([history.pairOf('undo'), history.standing(pair, 'undo'), history.standing(other, 'undo')]).toEqual([undefined, 'later', 'no']);
});
