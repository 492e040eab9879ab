import type { App, TFile } from 'obsidian';
import { showsSession } from '../session/session-at-hand';

export const GUIDE_VIEW = 'ambitiegesprek-guide';

/** Whether somebody sees the guide of this session: what it tells itself needs no notice, which would lie over it. */
export function isGuideSeen({ workspace }: App, file: TFile): boolean {
  return workspace.getLeavesOfType(GUIDE_VIEW)
    .some(({ view }) => showsSession(view) && view.sessionFile === file && view.containerEl.offsetParent !== null);
}
