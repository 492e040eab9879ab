import type { Language } from '../language';
import type { Session } from '../session';
import { documentOf, SourceDocument } from './source-document';
import type { ReadYaml } from '../yaml/read-yaml';
import { NO_BODY, readBody } from './body';
import { readHead } from './head';
import { readOutline } from './outline';

export function readDocument(text: string, readYaml: ReadYaml, previous: Session | undefined): Session {
  if (previous?.source.text === text) return previous;
  const before = previous && documentOf(previous);
  const head = readHead(text, readYaml, before?.head);
  const body = readBody(text.slice(head.text.length), before?.text.slice(before.head.text.length) ?? '', before?.body ?? NO_BODY);
  const source = new SourceDocument(text, readYaml, head, body);
  const language = languageOf(source);
  const outline = readOutline(head.irregularities, body.groups, previous);
  return { source, ...language && { language }, properties: head.properties, ...outline };
}

/** The vocabulary that the note's own words use most. */
function languageOf({ head, body }: SourceDocument): Language | undefined {
  let { dutch, english } = head;
  for (const group of body.groups) {
    dutch += group.dutch;
    english += group.english;
  }
  if (dutch === english) return undefined;
  return dutch > english ? 'nl' : 'en';
}
