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

/** The session at hand, or one that is open in a view: a meeting goes on while somebody looks something up. */
export function sessionInSight(context: Pick<Context, 'app' | 'index'>): TFile | undefined {
  let shown = sessionAtHand(context);
  context.app.workspace.iterateAllLeaves(({ view }) => {
    if (showsSession(view)) shown ??= view.sessionFile;
  });
  return shown;
}

/** The session in sight, or the one that was led last. Of a conflict copy it is the note that it is a copy of. */
export function likelySession(context: Pick<Context, 'app' | 'index'>): TFile | undefined {
  const { index } = context;
  const shown = sessionInSight(context);
  const copy = shown && index.copyOf(shown);
  return (copy ? copy.file : shown) ?? index.running()[0]?.file;
}

function showsSession(view: unknown): view is ShowsSession {
  return typeof view === 'object' && view !== null && 'sessionFile' in view;
}
