import type { Session } from '../../core/session';
import { findTarget, targetOf, type Pointable, type Target } from '../../core/target';
import type { FieldDrafts } from './guide-services';
import { rescue } from './rescued-words';

const MARK = '@';

/** A draft about a thing is filed under what was seen of that thing: the keys of a session do not outlive it. */
export function draftName(field: string, session: Session, thing: Pointable): string {
  return `${field}${MARK}${JSON.stringify(targetOf(session, thing))}`;
}

/** Whether words are waiting in a field about a thing, which is then to be shown. */
export function hasDraft(drafts: FieldDrafts, field: string, session: Session, thing: Pointable): boolean {
  return drafts.get(draftName(field, session, thing)) !== undefined;
}

/** FieldDrafts whose thing can no longer be told with certainty are shown apart; they would be written over something else. */
export function rescueStrays(drafts: FieldDrafts, session: Session): void {
  for (const name of drafts.names()) {
    const target = targetIn(name);
    if (target === undefined || findTarget(session, target)) continue;
    const text = drafts.get(name) ?? '';
    drafts.set(name, undefined);
    if (text.trim() !== '') rescue(drafts, text);
  }
}

function targetIn(name: string): Target | undefined {
  const at = name.indexOf(`${MARK}{`);
  // We wrote it ourselves, by `draftName`.
  return at < 0 ? undefined : JSON.parse(name.slice(at + 1)) as Target;
}
