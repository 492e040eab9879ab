import { newSessionText, type SessionDetails, sessionFromTemplate } from '../../core/new-session';
import { parse } from '../../core/reading/parse';
import type { Context } from '../context';
import { warn } from '../say';
import { occasionIn } from '../new-session/session-path';
import { noteLanguage } from '../session/note-language';
import { READING_AIDS } from '../session/reading-aids';
import { lacksOf, templateWords } from './template-words';
import { wordsOfMethodNote } from '../method/method-notes';

/** The text of a new session: the user's own template where there is one, else that of the method. */
export async function templateFor(context: Context, details: SessionDetails): Promise<string> {
  if (details.method !== undefined) return methodNoteTemplate(context, details, details.method);
  return await ownTemplate(context, details) ?? methodTemplate(context, details);
}

/** A session takes its method along, in the language in which that was written. Rejects with what is wrong with it. */
async function methodNoteTemplate(context: Context, details: SessionDetails, link: string): Promise<string> {
  const { words, language, kind } = await wordsOfMethodNote(context, link, '');
  return newSessionText({ ...details, ...kind !== 'ambition' && { kind } }, words, language);
}

function methodTemplate(context: Context, details: SessionDetails): string {
  const language = noteLanguage(context);
  return newSessionText(details, templateWords(context, language, details.kind), language);
}

async function ownTemplate(context: Context, details: SessionDetails): Promise<string | undefined> {
  const { app: { vault }, settings, words } = context;
  const path = settings.current.template;
  if (path === '') return undefined;
  const file = vault.getFileByPath(path);
  const text = file ? await vault.cachedRead(file).catch(() => undefined) : undefined;
  if (text === undefined) {
    warn(words.dialogs.templateGone(path));
    return undefined;
  }
  const filled = sessionFromTemplate(text, { ...details, occasion: occasionIn(context, details) }, READING_AIDS);
  if (filled === undefined) {
    warn(words.dialogs.templateUnreadable(path));
    return undefined;
  }
  // A template is of one kind of conversation; the others have that of the method.
  if (!isOfKind(filled, details)) return undefined;
  const lacks = lacksOf(text, words);
  if (lacks !== '') warn(words.dialogs.templateLacks(path, lacks));
  return filled;
}

function isOfKind(text: string, { kind = 'ambition' }: SessionDetails): boolean {
  const { properties } = parse(text, READING_AIDS);
  return (properties.kind ?? 'ambition') === kind;
}
