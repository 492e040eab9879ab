import { readDocument } from './reading/read-document';
import { readHead } from './reading/head';
import type { Session } from './session';
import type { ReadYaml } from './yaml/read-yaml';

/**
 * Reads a note; `readYaml` is the app's own, and the session hands it on to whatever is done with it. With the session that was
 * read from an earlier state of the same note only what changed is read again, and things that did not change stay the same objects
 * with the same keys.
 */
export function parse(text: string, readYaml: ReadYaml, previous?: Session): Session {
  return readDocument(text, readYaml, previous);
}

/** The note of a session with another text. */
export function parseAgain(text: string, previous: Session): Session {
  return readDocument(text, previous.source.readYaml, previous);
}

/** Whether the frontmatter marks the note as a session; the body is not read. */
export function isSessionText(text: string, readYaml: ReadYaml): boolean {
  return readHead(text, readYaml, undefined).properties.isSession;
}
