import type { Session } from './session';

/** Targets of the pictures embedded under the heading of the last phase: photos of the wall. */
export function photosOf(session: Session): readonly string[] {
  return session.closing.images;
}
