import { Notice } from 'obsidian';
import type { Words } from '../i18n/words';
import { announce } from './announce';

// What went wrong has to be read and acted upon while a room is waiting, so it stays longer than a confirmation.
const PROBLEM_MILLISECONDS = 12_000;

/** What is on the screen, by what it is about. */
const shown = new Map<string, Notice>();

/** `about`: of notices about the same thing only the last stays; those that say the same are about the same. */
export function say(message: string, about = message): void {
  show(message, undefined, about);
  announce(message);
}

/** `milliseconds` 0: until somebody takes it away. */
export function warn(message: string, milliseconds = PROBLEM_MILLISECONDS, about = message): void {
  show(message, milliseconds, about);
  announce(message);
}

/** Shows a notice that something else reads aloud. */
export function show(message: string | DocumentFragment, milliseconds: number | undefined, about: string): void {
  unsay(about);
  shown.set(about, new Notice(message, milliseconds));
}

/** Takes away the notice about something that is told elsewhere now. */
export function unsay(about: string): void {
  shown.get(about)?.hide();
}

/** The reason as the system words it, to follow our own sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Does work that nobody waits for, and tells what goes wrong in it: a promise that rejects in silence looks like work that is done. */
export function told({ words }: { readonly words: Words }, work: () => unknown): void {
  new Promise((resolve) => { resolve(work()); }).catch((error: unknown) => {
    warn(words.kept.failed(reasonOf(error)));
  });
}
