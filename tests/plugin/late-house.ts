import type { Plugin as PluginType } from 'obsidian';
import { vi } from 'vitest';
import type { Intent } from '../../src/core/operations';
import type { Session } from '../../src/core/session';
import { deskWith } from './desk';
import { filesOf } from './kept-world';
import { LatePane } from './late-pane';
import { SESSION } from './session-note';

export const ADD = { verb: 'add-notes', lines: ['Zingen'], colour: 'yellow', to: {} } as const satisfies Intent;
export const OTHER = SESSION.replaceAll('Durven staan', 'Kijken').replace('De Wielewaal', 'De Merel');

/** What no act waits for, as it was told. */
interface Told {
  readonly watching: unknown[];
  readonly saving: unknown[];
  readonly deleted: [string, string][];
  readonly undone: string[];
}

/** A vault, the files of its notes, and panes that load when they are told to. */
export async function house(notes: Record<string, string> = { 'a.md': SESSION, 'b.md': OTHER }) {
  const desk = await deskWith(notes);
  const told: Told = { watching: [], saving: [], deleted: [], undone: [] };
  const files = filesOf(desk, {
    watching: error => told.watching.push(error),
    saving: (_, error) => told.saving.push(error),
    deleted: (path, words) => told.deleted.push([path, words]),
    undone: (_, words) => told.undone.push(words),
  });
  files.follow(desk.plugin as PluginType);
  return { desk, files, told, pane: () => new LatePane(desk), a: desk.file('a.md') };
}

/** The words of all notes, in order. */
export function notesOf(session: Session | undefined): string {
  return [...session?.loose ?? [], ...session?.clusters.flatMap(({ notes }) => notes) ?? []].map(({ text }) => text).join(', ');
}

export function pass(milliseconds: number): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(milliseconds);
}
