import { afterEach, expect, it, vi } from 'vitest';
import { OneOf } from '../../src/plugin/kinds/one-of';
import { en } from '../../src/i18n/en';
import { deskWith } from './desk';
import { SESSION } from './session-note';

afterEach(() => { vi.restoreAllMocks(); });

/** Chooses the item with these words as soon as it is asked for one. */
function choosing(words: string): void {
  vi.spyOn(OneOf.prototype, 'open').mockImplementation(function (this: OneOf<string>) {
    const item = this.getItems().find(one => this.getItemText(one) === words);
    if (item === undefined) throw new Error(`No ${words}`);
    this.onChooseItem(item);
  });
}

it('puts the kind of conversation and the stage right later, and nothing else', async () => {
  const desk = await deskWith({ 'Gesprek.md': SESSION });
  const editor = desk.open('Gesprek.md');
  choosing(en.dialogs.kinds.closing);
  await desk.run('set-kind');
  choosing(en.dialogs.stages.anchoring);
  await desk.run('set-stage');
  expect(editor.getValue().split('\n').filter(line => !SESSION.split('\n').includes(line))).toEqual(['soort: eind', 'stadium: borgen']);
  expect(desk.said).toHaveLength(2);
  expect(desk.said.join()).toContain(en.dialogs.kindHelp.closing);
});
