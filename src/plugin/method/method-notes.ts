import type { App, TFile } from 'obsidian';
import type { Language } from '../../core/language';
import { methodTypes } from '../../core/syntax';
import { linkedFrom, shownName } from '../../core/link';
import type { TemplateWords } from '../../core/new-session';
import type { ConversationKind } from '../../core/properties';
import { type Words, wordsIn } from '../../i18n/words';
import { type MethodNoteReading, readMethodNote } from '../../method/note/method-note';
import type { Context } from '../context';
import { frontmatterIn } from '../session/frontmatter-in';
import { linkedFile } from '../session/linked-file';
import { wordsOfMethod } from '../template/template-words';

/** The language in which a note says that it holds a method; undefined for other notes. */
export function methodLanguage(app: App, file: TFile | null | undefined): Language | undefined {
  return file ? languageOfMethod(app.metadataCache.getFileCache(file)?.frontmatter) : undefined;
}

function languageOfMethod(properties: Readonly<Record<string, unknown>> | undefined): Language | undefined {
  const type = properties?.['type'];
  const known = typeof type === 'string' ? methodTypes.read(type) : undefined;
  return known && (known.language ?? 'nl');
}

/** The notes of this vault that hold a method, by name; those of one name by path. */
export function methodNotes(app: App): TFile[] {
  const notes = app.vault.getMarkdownFiles().filter(file => methodLanguage(app, file));
  return notes.sort((a, b) => a.basename.localeCompare(b.basename) || a.path.localeCompare(b.path));
}

type MethodRead = MethodNoteReading & { readonly language: Language };

/** What stands in the method note now, in the language that its own properties tell. Rejects where the vault cannot read it. */
export async function methodIn(app: App, file: TFile): Promise<MethodRead> {
  const text = await app.vault.cachedRead(file);
  const language = languageOfMethod(frontmatterIn(text)) ?? 'nl';
  return { ...readMethodNote(text, file.basename, language), language };
}

/** The first thing that is wrong in a method note, and how many more there are, in a sentence. */
export function methodFaultSentence({ method }: Words, name: string, { faults }: Extract<MethodNoteReading, { done: false }>): string {
  const [first, ...more] = faults;
  if (!first) return '';
  const sentence = method.faults[first.code](first.subject, first.instead);
  return method.faultAt(name, first.line, sentence, more.length);
}

/** The note that the property `method` of the session at `path` means: a link, or the name of a note. */
export function methodFile(app: App, written: string, path: string): TFile | undefined {
  return linkedFile(app, linkedFrom(written) ?? written, path);
}

/** What a method note puts into a session, and the language that it is written in. */
export interface MethodForSession {
  readonly title: string;
  readonly words: TemplateWords;
  readonly language: Language;
  readonly kind: ConversationKind;
}

/** The method that `link` names in the note at `path`. Rejects, with a sentence, where there is none or something is wrong with it. */
export async function wordsOfMethodNote(
  { app, words }: Pick<Context, 'app' | 'words'>, link: string, path: string,
): Promise<MethodForSession> {
  const file = methodFile(app, link, path);
  if (!file) throw new Error(words.method.gone(shownName(link)));
  const reading = await methodIn(app, file);
  if (!reading.done) throw new Error(methodFaultSentence(words, file.basename, reading));
  const { language } = reading;
  const method = { heading: wordsIn(language).method.heading, text: reading.carried };
  const { conversation: { kind }, wording: { conversation: { title } } } = reading;
  return { title, words: { ...wordsOfMethod(reading, language), method }, language, kind };
}
