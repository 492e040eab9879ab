import { ItemView } from 'obsidian';
import type { TFile } from 'obsidian';
import { linkedFrom } from '../../core/link';
import { reportedSession } from '../../core/report/report-note';
import type { Context } from '../context';
import { linkedFile } from './linked-file';

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

/** The session at hand, or the one whose report is read: what else comes of it is made from there. */
export function sessionTold(context: Pick<Context, 'app' | 'index'>): TFile | undefined {
  const { app, index } = context;
  const report = app.workspace.getActiveFile();
  const link = report ? reportedSession(app.metadataCache.getFileCache(report)?.frontmatter) : undefined;
  const told = report && link !== undefined ? linkedFile(app, linkedFrom(link) ?? link, report.path) : undefined;
  return sessionAtHand(context) ?? (told && index.isSession(told) ? told : undefined);
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

export function showsSession(view: unknown): view is ShowsSession {
  return typeof view === 'object' && view !== null && 'sessionFile' in view;
}
