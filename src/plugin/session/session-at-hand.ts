import { ItemView } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Context } from '../context';

/** A view that shows one session without being the editor of its note. */
export interface ShowsSession {
  readonly sessionFile: TFile | undefined;
}

/** The session that the user is looking at: that of the active view, else the active note. */
export function sessionAtHand({ app, index }: Pick<Context, 'app' | 'index'>): TFile | undefined {
  const view = app.workspace.getActiveViewOfType(ItemView);
  if (view && showsSession(view) && view.sessionFile) return view.sessionFile;
  const file = app.workspace.getActiveFile();
  return index.isSession(file) ? file : undefined;
}

/** The session at hand, or one that is open in a view, or the one that was led last. */
export function likelySession(context: Pick<Context, 'app' | 'index'>): TFile | undefined {
  return sessionAtHand(context) ?? shownSession(context) ?? context.index.running()[0]?.file;
}

function shownSession({ app }: Pick<Context, 'app'>): TFile | undefined {
  let shown: TFile | undefined;
  app.workspace.iterateAllLeaves(({ view }) => {
    if (showsSession(view)) shown ??= view.sessionFile;
  });
  return shown;
}

function showsSession(view: unknown): view is ShowsSession {
  return typeof view === 'object' && view !== null && 'sessionFile' in view;
}
