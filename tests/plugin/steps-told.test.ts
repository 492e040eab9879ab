import { Notice } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stepEffect } from '../../src/core/step-effect';
import { wordsIn } from '../../src/i18n/words';
import { redoTold, stepAloud, undoTold } from '../../src/plugin/session/steps-told';
import { house } from './two-notes';

const { commands } = wordsIn('nl');

beforeEach(() => { document.body.replaceChildren(); });
afterEach(() => { vi.restoreAllMocks(); });

/** A note that got another note by us, and what is said from then on. */
async function begun() {
  const at = await house();
  const file = at.halves.into;
  const before = await at.context.files.read(file);
  await at.context.files.run(file, { verb: 'add-notes', lines: ['Zingen'], colour: 'yellow', to: {} });
  const after = await at.context.files.read(file);
  const said: string[] = [];
  vi.spyOn(Notice.prototype, 'constructor__').mockImplementation(message => void said.push(String(message)));
  return { ...at, file, said, undone: commands.stepped('undo', stepEffect(after, before)), redone: commands.stepped('redo', stepEffect(before, after)) };
}

it('a step says what it did, on the screen and to who asked, and leaves reading it aloud to them', async () => {
  const { context, file, said, undone, redone } = await begun();
  expect(await undoTold(context, file)).toBe(undone);
  expect(await redoTold(context, file)).toBe(redone);
  expect([said, document.body.textContent]).toEqual([[undone, redone], '']);
});

it('a step back over what was asked for before it only', async () => {
  const { context, file, said } = await begun();
  expect(await undoTold(context, file, 0)).toBeUndefined();
  expect(said).toEqual([commands.nothingToUndo]);
});

it('one is read aloud where nobody else does, unless it is not taken', async () => {
  const { context, file, undone } = await begun();
  expect([await stepAloud(context, file, 'undo'), document.body.textContent]).toEqual([true, undone]);
  expect([await stepAloud(context, file, 'undo'), document.body.textContent]).toEqual([false, commands.nothingToUndo]);
});
