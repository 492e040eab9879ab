import { findFrontmatter } from './reading/frontmatter';
import { readDocument } from './reading/read-document';
import { readProperties } from './read-properties';
import { LanguageTally } from './reading/language-tally';
import type { Session } from './session';

/**
 * Reads a note. With the session that was read from an earlier state of the same note only what changed is read
 * again, and things that did not change stay the same objects with the same keys.
 */
export function parse(text: string, previous?: Session): Session {
  return readDocument(text, previous);
}

/** Whether the frontmatter marks the note as a session; cheap enough for every note of a vault. */
export function isSessionText(text: string): boolean {
  const frontmatter = findFrontmatter(text);
  if (!frontmatter) return false;
  const yaml = text.slice(frontmatter.from, frontmatter.to);
  return /ambitiegesprek/i.test(yaml) && readProperties(yaml, new LanguageTally()).properties.isSession;
}
