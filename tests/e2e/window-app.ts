import type { App, Command } from 'obsidian';

/** The app as it stands in Obsidian's console, with the few members there that have no documented type. */
export interface ConsoleApp extends App {
  readonly commands: { executeCommandById(id: string): boolean; readonly commands: Readonly<Record<string, Command>> };
}

declare global {
  interface Window {
    app: ConsoleApp;
  }
}
