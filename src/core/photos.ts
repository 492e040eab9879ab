import { spanOf } from './place';
import type { Phase, Session } from './session';

const EMBED = /!\[\[([^\]|#]+)[^\]]*\]\]|!\[[^\]]*\]\(<?([^)>]+)>?\)/gu;
const CLOSING = 7;

/** Targets of the pictures embedded under the heading of the last phase: photos of the wall. */
export function photosOf(session: Session): readonly string[] {
  return session.phases.filter(phase => phase.number === CLOSING).flatMap(phase => embedsIn(textUnder(session, phase)));
}

function embedsIn(text: string): string[] {
  return Array.from(text.matchAll(EMBED), ([, internal, external]) => (internal ?? external ?? '').trim());
}

function textUnder(session: Session, phase: Phase): string {
  const from = spanOf(session, phase.place).to;
  const headings = [...session.phases, ...(session.sheet ? [session.sheet] : [])].map(heading => spanOf(session, heading.place).from);
  const to = Math.min(session.source.text.length, ...headings.filter(start => start >= from));
  return session.source.text.slice(from, to);
}
