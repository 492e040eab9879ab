import type { Language } from '../../core/language';
import type { ConversationDefinition } from '../conversation';
import { findFrontmatter } from '../../core/reading/frontmatter';
import type { Wording } from '../wording';
import type { MethodFault } from './fault';
import { readMethod } from './read-method';

/** A method note as it stands: a method with the text that a session takes along, or what is wrong, by the lines of the whole note. */
export type MethodNoteReading =
  | { readonly done: true; readonly conversation: ConversationDefinition; readonly wording: Wording; readonly carried: string }
  | { readonly done: false; readonly faults: readonly MethodFault[] };

/** Reads the note called `name`, which is its title where it has none of its own. */
export function readMethodNote(text: string, name: string, language: Language): MethodNoteReading {
  const head = text.slice(0, findFrontmatter(text)?.length ?? (text.startsWith('\uFEFF') ? 1 : 0));
  const own = text.slice(head.length);
  const reading = readMethod(own, language);
  const above = head.split(/\r\n|\n|\r/u).length - 1;
  if (!reading.done) return { done: false, faults: reading.faults.map(fault => ({ ...fault, line: fault.line + above })) };
  const { conversation, wording } = reading;
  const { title } = wording.conversation;
  if (title !== '') return { done: true, conversation, wording, carried: own.trim() };
  const named = { ...wording, conversation: { ...wording.conversation, title: name } };
  return { done: true, conversation, wording: named, carried: `# ${name}\n\n${own.trim()}` };
}
