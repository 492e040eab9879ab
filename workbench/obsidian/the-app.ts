import type { App } from './app';

let current: App | undefined;

/** The one app of the page, for what Obsidian's API makes without being handed it (`Menu`, `Notice`). */
export function theApp(): App {
  if (!current) throw new Error('The workbench has not started yet');
  return current;
}

export function setTheApp(app: App): void {
  current = app;
}
