import { ConfirmationModal, Notice } from 'obsidian-test-mocks/obsidian';
import type { App, Plugin } from 'obsidian';
import { vi } from 'vitest';
import { carryChoices, type CarryChoices } from '../../src/core/years/carry-over';
import { wordsIn } from '../../src/i18n/words';
import type { Context } from '../../src/plugin/context';
import type { Halves } from '../../src/plugin/years/carry-over';
import { type Desk, deskWith } from './desk';
import { filesOf } from './kept-world';

export const OLD = '---\ntype: ambitiegesprek\n---\n\n## 6. C\n\n- [ ] Kar kopen [wie:: Sanne]\n\n## Het vel\n\n### Ambitie 1: Maken\n\n- Durven #geel\n';
export const NEW = '---\ntype: ambitiegesprek\n---\n\n## 6. C\n\n## Het vel\n';

/** Two notes, of which the later is to get what the earlier began. */
export interface House {
  readonly desk: Desk;
  readonly context: Context;
  readonly halves: Halves;
  readonly said: string[];
  choices(): Promise<CarryChoices>;
  texts(): [string, string];
}

export async function house(notes = { 'oud.md': OLD, 'nieuw.md': NEW }): Promise<House> {
  const desk = await deskWith(notes);
  const app = desk.app as unknown as App;
  const files = filesOf(desk, { watching: fail, saving: fail, deleted: fail, undone: fail });
  files.follow(desk.plugin as Plugin);
  const context = { app, files, words: wordsIn('nl'), language: 'nl', settings: { current: { noteLanguage: 'nl' } } } as unknown as Context;
  const halves = { into: desk.file('nieuw.md'), from: desk.file('oud.md') };
  const said: string[] = [];
  vi.spyOn(Notice.prototype, 'constructor__').mockImplementation(message => void said.push(String(message)));
  return {
    desk, context, halves, said,
    choices: async () => carryChoices(await files.read(halves.from), 3),
    texts: () => [desk.text('nieuw.md'), desk.text('oud.md')],
  };
}

function fail(error: unknown): void {
  throw error;
}

/** The vault writes no note that `fails` names, each time it is asked. */
export function failing({ desk }: House, fails: (path: string, turn: number) => boolean): string[] {
  const turns: string[] = [];
  const process = desk.app.vault.process.bind(desk.app.vault);
  vi.spyOn(desk.app.vault, 'process').mockImplementation((file, change) => {
    turns.push(file.path);
    return fails(file.path, turns.length) ? Promise.reject(new Error('ENOSPC')) : process(file, change);
  });
  return turns;
}

/** What the question about the other half is answered with. */
export function answering(answer: string): string[] {
  const asked: string[] = [];
  vi.spyOn(ConfirmationModal.prototype, 'setContent').mockImplementation(function (this: ConfirmationModal, text) {
    asked.push(String(text));
    return this;
  });
  vi.spyOn(ConfirmationModal.prototype, 'addButton').mockImplementation(function (this: ConfirmationModal, draw) {
    const button = { setButtonText: (text: string) => { button.text = text; return button; }, setCta: () => button, onClick: (click: () => void) => { if (button.text === answer) queueMicrotask(click); return button; }, text: '' };
    draw(button as never);
    return this;
  });
  vi.spyOn(ConfirmationModal.prototype, 'addCancelButton').mockImplementation(function (this: ConfirmationModal) { return this; });
  return asked;
}
