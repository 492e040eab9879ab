import { Notice } from 'obsidian';

// What went wrong has to be read and acted upon while a room is waiting, so it stays longer than a confirmation.
const PROBLEM_MILLISECONDS = 12_000;

export function say(message: string): void {
  new Notice(message);
}

export function warn(message: string): void {
  new Notice(message, PROBLEM_MILLISECONDS);
}

/** The reason as the system words it, for behind our own sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
