import type { Session } from '../../core/session';
import { findTarget, readTarget, targetOf, type Pointable, type Target } from '../../core/target';
import { type FieldDrafts, RESCUED } from './guide-services';

const MARK = '@';
const WAITING = 'waiting:';
const NOTHING: Target = { kind: 'note', source: '', under: [], twin: 0, twins: 0, single: false };

/** A draft about a thing is filed under what was seen of that thing: the keys of a session do not outlive it. */
export function draftName(field: string, session: Session, thing: Pointable): string {
  return `${field}${MARK}${JSON.stringify(targetOf(session, thing))}`;
}

/** The name of what still waits of a list that was pasted into a field. */
export function waitingName(field: string): string {
  return WAITING + field;
}

/** The one field for personal steps, and that for expectations. */
export const OWN_STEP = 'own-step';
export const SHARED = 'expectation-others';

/** Earlier versions had a field for each person: what was typed there comes back in the one that there is now. */
function fieldNow(name: string): string | undefined {
  if (/^step-/u.test(name)) return OWN_STEP;
  return /^expectation-(?!others$|own$)/u.test(name) ? SHARED : undefined;
}

/** Whether words are waiting in a field about a thing, which is then to be shown. */
export function hasDraft(drafts: FieldDrafts, field: string, session: Session, thing: Pointable): boolean {
  return drafts.get(draftName(field, session, thing)) !== undefined;
}

/** Drafts whose thing can no longer be told with certainty are shown apart; they would be written over something else. */
export function rescueStrays(drafts: FieldDrafts, session: Session): void {
  for (const name of drafts.names()) {
    const now = fieldNow(name);
    if (now === undefined && hasPlace(name, session)) continue;
    const text = drafts.get(name) ?? '';
    drafts.set(name, undefined);
    if (text.trim() === '') continue;
    if (now !== undefined && drafts.get(now) === undefined) drafts.set(now, text);
    else rescue(drafts, text);
  }
}

/** Nobody sends what waited of a list any more when a note is opened. */
function hasPlace(name: string, session: Session): boolean {
  if (name.startsWith(WAITING)) return false;
  const target = targetIn(name);
  return target === undefined || findTarget(session, target) !== undefined;
}

/** Keeps words whose place in the note is gone. */
export function rescue(drafts: FieldDrafts, text: string): void {
  const kept = drafts.get(RESCUED);
  drafts.set(RESCUED, kept === undefined ? text : `${kept}\n${text}`);
}

function targetIn(name: string): Target | undefined {
  const at = name.indexOf(`${MARK}{`);
  if (at < 0) return undefined;
  try {
    return readTarget(JSON.parse(name.slice(at + 1))) ?? NOTHING;
  } catch {
    // Not as `draftName` wrote it: nothing on the sheet is meant by that.
    return NOTHING;
  }
}
