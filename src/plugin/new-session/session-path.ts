import { normalizePath } from 'obsidian';
import { type SessionDetails, sessionFileName } from '../../core/new-session';
import { wordsIn } from '../../i18n/words';
import type { Context } from '../context';
import { freePath } from '../new-file';
import { methodFile } from '../method/method-notes';
import { noteLanguage } from '../session/note-language';

type Named = Pick<Context, 'app' | 'settings' | 'language'>;

/** The path that a new session gets in that folder: after the pattern of the settings. */
export function sessionPath(context: Named, folder: string, details: SessionDetails): string {
  const name = sessionFileName(context.settings.current.fileName, { ...details, occasion: occasionIn(context, details) });
  return freePath(context.app.vault, normalizePath(folder.trim() === '' ? name : `${folder}/${name}`), 'md');
}

/** What the conversation is called: by the title of its method's note, else by its kind, in the language of the note. */
export function occasionIn(context: Named, { kind = 'ambition', method }: Pick<SessionDetails, 'kind' | 'method'>): string {
  const { app: { metadataCache } } = context;
  const file = method === undefined ? undefined : methodFile(context.app, method, '');
  const title = file && metadataCache.getFileCache(file)?.headings?.find(({ level }) => level === 1)?.heading;
  return title ?? file?.basename ?? wordsIn(noteLanguage(context)).dialogs.kinds[kind];
}
