import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { likelySession } from '../session/session-at-hand';

/** Something that was asked from outside the app and cannot be done; its message tells what to ask instead. */
export class Unclear extends Error {}

/** The session that a name, a path or a link text means; without one that in sight, or the one that was led last. */
export function namedSession(context: Context, named: string | undefined): TFile {
  const { app: { vault, metadataCache }, index, words: { outside } } = context;
  if (named === undefined) {
    const likely = likelySession(context);
    if (likely) return likely;
    throw new Unclear(outside.whichNote);
  }
  const file = vault.getFileByPath(named) ?? vault.getFileByPath(`${named}.md`) ?? metadataCache.getFirstLinkpathDest(named, '');
  if (index.isSession(file)) return file;
  throw new Unclear(file ? outside.noSession(named) : outside.noSuchNote(named));
}

/** What a parameter says, without white space around it; undefined where it says nothing. */
export function said(params: Readonly<Record<string, string>>, name: string): string | undefined {
  const text = params[name]?.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** One of a few words, in either language; absent where nothing was said. */
export function oneOf<Name extends string>(
  context: Context, name: string, text: string | undefined, names: readonly Name[], read: (text: string) => Name | undefined,
): Name | undefined {
  if (text === undefined) return undefined;
  const found = read(text);
  if (found !== undefined && names.includes(found)) return found;
  throw new Unclear(context.words.outside.notOneOf(name, text, names.join(', ')));
}

export function required(context: Context, params: Readonly<Record<string, string>>, name: string): string {
  const text = said(params, name);
  if (text !== undefined) return text;
  throw new Unclear(context.words.outside.lacks(name));
}
