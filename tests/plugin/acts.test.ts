import { Notice } from 'obsidian-test-mocks/obsidian';
import type { Editor, TFile } from 'obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/core/operations';
import { wordsIn } from '../../src/i18n/words';
import type { Context } from '../../src/plugin/context';
import { act, changeNote, failureSentence, perform, redoAct, troubles, undoAct } from '../../src/plugin/session/acts';
import { FreshIntents } from '../../src/plugin/session/fresh-intents';
import { StillLoading } from '../../src/plugin/session/note-panes';
import { NotTaken, type ActResult, type UndoResult } from '../../src/plugin/session/act-result';

const words = wordsIn('nl');
const file = { basename: 'Gesprek', path: 'map/Gesprek.md' } as TFile;
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(Notice.prototype, 'constructor__').mockImplementation(message => void said.push(String(message)));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => { vi.restoreAllMocks(); });

/** A context whose files answer so, and what they were asked. */
function house(outcome: ActResult | Promise<UndoResult>) {
  const asked: unknown[] = [];
  const answer = (...given: unknown[]): unknown => {
    asked.push(given);
    return outcome instanceof Promise ? outcome : Promise.resolve(outcome);
  };
  const step = (name: string) => (_: TFile, number: number) => answer(name, number);
  const files = { run: answer, ask: () => 7, undo: step('undo'), redo: step('redo'), historyOf: () => undefined, latest: () => undefined };
  return { context: { words, files, settings: { current: { noteLanguage: 'en', taskTag: '' } } } as unknown as Context, asked };
}

const ADD: Intent = { verb: 'add-notes', lines: ['x'], colour: 'yellow', to: {} };

it.each<[ActResult, boolean, string[]]>([
  [{ kind: 'done' } as ActResult, true, []],
  [{ kind: 'refused', refusal: { code: 'enough-ambitions', most: 3 } }, false, [words.refusals['enough-ambitions']({ code: 'enough-ambitions', most: 3 })]],
  [{ kind: 'failed', error: new Error('vol') }, false, [words.commands.writeFailed(file.path, 'vol')]],
  [{ kind: 'failed', error: new StillLoading(file.path) }, false, [words.commands.stillLoading('Gesprek')]],
])('an act says why when it is not done: %j', async (outcome, done, wanted) => {
  const { context, asked } = house(outcome);
  expect(await perform(context, file, ADD)).toBe(done);
  expect([said, asked]).toEqual([wanted, [[file, { language: 'en', ...ADD }, undefined]]]);
  expect(await act(context, file, ADD)).toBe(outcome);
});

it.each<[UndoResult | Error, boolean, string[]]>([
  ['done', true, []],
  ['nothing', false, [words.commands.nothingToUndo]],
  ['changed', false, [words.commands.changedSince]],
  [{ code: 'no-sheet' }, false, [words.refusals['no-sheet']({ code: 'no-sheet' })]],
  [new Error('vol'), false, [words.commands.writeFailed(file.path, 'vol')]],
])('a step back or forward says why when it is not taken: %j', async (step, done, wanted) => {
  for (const [direction, name] of [[undoAct, 'undo'], [redoAct, 'redo']] as const) {
    said.length = 0;
    const { context, asked } = house(step instanceof Error ? Promise.reject(step) : Promise.resolve(step));
    expect([await direction(context, file), asked, said]).toEqual([done, [[name, 7]], wanted]);
  }
});

it('what the app did not take has its own sentence', () => {
  expect(failureSentence(words, file, new NotTaken(file.path))).toBe(words.commands.notTaken('Gesprek'));
});

it('a view that throws is told of once, each note that is not saved by itself', () => {
  const trouble = troubles(words, { addGone: () => undefined } as never);
  trouble.watching(new Error('a'));
  trouble.watching(new Error('b'));
  trouble.saving(file, new Error('c'));
  trouble.saving(file, new Error('d'));
  expect(said).toEqual([words.commands.notShown('a'), words.commands.notSaved('Gesprek', 'c'), words.commands.notSaved('Gesprek', 'd')]);
});

it('an act knows the tag that tasks get, and a change the editor that it is meant for', async () => {
  const { context, asked } = house({ kind: 'done' });
  const changed = vi.fn(() => Promise.resolve<ActResult>({ kind: 'refused', refusal: { code: 'no-sheet' } }));
  Object.assign(context.settings.current, { taskTag: '#taak' });
  Object.assign(context.files, { change: changed });
  await perform(context, file, ADD);
  expect(asked).toEqual([[file, { language: 'en', taskTag: '#taak', ...ADD }, undefined]]);
  const [compute, editor] = [vi.fn(), {} as Editor];
  expect((await changeNote(context, file, compute, editor)).kind).toBe('refused');
  expect([changed.mock.calls, said]).toEqual([[[file, compute, { editor }]], [words.refusals['no-sheet']({ code: 'no-sheet' })]]);
});

it('words that a note lost are kept for it, and that is told where the note is there', () => {
  const kept: string[][] = [];
  const drafts = { add: (...all: string[]) => kept.push(['add', ...all]), addGone: (...all: string[]) => kept.push(['gone', ...all]) };
  const trouble = troubles(words, drafts as never);
  trouble.deleted('weg.md', 'een');
  trouble.undone(file, 'twee');
  expect([kept, said]).toEqual([[['gone', 'weg.md', 'een'], ['add', file.path, 'twee']], [words.commands.takenOut('Gesprek')]]);
});

it('the words written into a note that is deleted are at hand for a draft', () => {
  const fresh = new FreshIntents({ vault: { read: () => Promise.resolve('') } } as never, { get: () => undefined, set: () => true, withWords: [] }, { textsOf: () => [] }, () => undefined);
  const target = { kind: 'cluster', source: '### A', under: [], twin: 0, twins: 1, single: true } as const;
  const written: Intent[] = [
    { verb: 'add-notes', lines: ['een', 'twee'], colour: 'yellow', to: {} }, { verb: 'tag-lines', lines: [1], colour: 'pink' }, { verb: 'new-ambition', words: 'Durven' },
    { verb: 'edit-step', target, who: 'Anna' }, { verb: 'new-cluster', word: 'Podium', notes: [] }, { verb: 'set-reason', target, reason: 'nu' }, { verb: 'set-energy', target, energy: 2 },
  ];
  for (const intent of written) fresh.keep(file, intent, '');
  expect(fresh.take(file)).toBe('een\ntwee\nDurven\nPodium\nnu');
  expect(fresh.take(file)).toBe('');
});
