import { Notice } from 'obsidian';

// What went wrong has to be read and acted upon while a room is waiting, so it stays longer than a confirmation.
const PROBLEM_MILLISECONDS = 12_000;

export function say(message: string): void {
  new Notice(message);
}

/** `milliseconds` 0: until somebody takes it away. */
export function warn(message: string, milliseconds = PROBLEM_MILLISECONDS): void {
  new Notice(message, milliseconds);
}

/** The reason as the system words it, for behind our own sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
