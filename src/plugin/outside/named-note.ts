import { getLinkpath, normalizePath } from 'obsidian';
import type { TFile } from 'obsidian';
import { linkedFrom } from '../../core/link';
import type { Context } from '../context';
import { methodLanguage } from '../method/method-notes';
import { likelySession } from '../session/session-at-hand';
import { Unclear } from './asked';

/** The session that a name, a path or a link means; without one that in sight, or the one that was led last. */
export function namedSession(context: Context, named: string | undefined): TFile {
  const { index, words: { outside } } = context;
  if (named !== undefined) return namedNote(context, named, file => index.isSession(file), outside.noSession);
  const likely = likelySession(context);
  if (likely) return likely;
  throw new Unclear(outside.whichNote);
}

/** The note of a method. */
export function namedMethod(context: Context, named: string): TFile {
  return namedNote(context, named, file => methodLanguage(context.app, file) !== undefined, context.words.outside.noMethod);
}

/** How a new note links to another. */
export function linkTextTo({ app: { metadataCache } }: Context, file: TFile): string {
  return metadataCache.fileToLinktext(file, '', true);
}

function namedNote(context: Context, named: string, isMeant: (file: TFile) => boolean, otherwise: (named: string) => string): TFile {
  const { app: { vault, metadataCache }, words: { outside } } = context;
  const path = normalizePath(getLinkpath(linkedFrom(named) ?? named));
  const exact = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
  const namesakes = exact ? [] : vault.getMarkdownFiles().filter(file => isNamed(file, path) && isMeant(file));
  // The app would take one of them, and nobody would know which.
  if (namesakes.length > 1) throw new Unclear(outside.several(named, namesakes.map(file => file.path).join(', ')));
  const file = exact ?? namesakes[0] ?? metadataCache.getFirstLinkpathDest(path, '');
  if (file && isMeant(file)) return file;
  throw new Unclear(file ? otherwise(named) : outside.noSuchNote(named));
}

/** Whether a note has this name, wherever it is; macOS and Windows hold capitals for no difference. */
function isNamed({ basename, name }: TFile, sought: string): boolean {
  return [basename, name].some(one => one.toLowerCase() === sought.toLowerCase());
}
