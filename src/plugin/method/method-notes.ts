import type { App, TFile } from 'obsidian';
import type { Language } from '../../core/language';
import { methodTypes } from '../../core/syntax';
import type { Words } from '../../i18n/words';
import { type NoteReading, readMethodNote } from '../../method/note/method-note';

/** The language in which a note says that it holds a method; undefined for other notes. */
export function methodLanguage(app: App, file: TFile | null | undefined): Language | undefined {
  const type: unknown = file && app.metadataCache.getFileCache(file)?.frontmatter?.['type'];
  const known = typeof type === 'string' ? methodTypes.read(type) : undefined;
  return known && (known.language ?? 'nl');
}

/** The notes of this vault that hold a method, by name. */
export function methodNotes(app: App): TFile[] {
  return app.vault.getMarkdownFiles().filter(file => methodLanguage(app, file)).sort((a, b) => a.basename.localeCompare(b.basename));
}

/** What stands in the method note now. Rejects where the vault cannot read it. */
export async function methodIn(app: App, file: TFile): Promise<NoteReading> {
  return readMethodNote(await app.vault.cachedRead(file), file.basename, methodLanguage(app, file) ?? 'nl');
}

/** The first thing that is wrong in a method note, and how many more there are, in a sentence. */
export function methodFaultSentence({ method }: Words, name: string, { faults }: Extract<NoteReading, { done: false }>): string {
  const [first, ...more] = faults;
  if (!first) return '';
  const sentence = method.faults[first.code](first.subject, first.instead);
  return method.faultAt(name, first.line, sentence, more.length);
}
