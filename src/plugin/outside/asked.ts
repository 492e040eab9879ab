import type { Context } from '../context';

/** What was asked from outside the app, by name, as it was typed. A name without a value has the value `true`. */
export type Params = Readonly<Record<string, string>>;

/** Something that was asked from outside the app and cannot be done; its message tells what to ask instead. */
export class Unclear extends Error {}

/** What a parameter says, without white space around it; undefined where it says nothing. */
export function said(params: Params, name: string): string | undefined {
  const text = params[name]?.trim();
  return text === undefined || text === '' ? undefined : text;
}

export function required(context: Context, params: Params, name: string): string {
  const text = said(params, name);
  if (text !== undefined) return text;
  throw new Unclear(context.words.outside.lacks(name));
}

/** One of a few words, as `read` knows them, in capitals or not; absent where nothing was said. */
export function oneOf<Name extends string>(
  context: Context, params: Params, name: string, names: readonly Name[],
  read = (text: string): Name | undefined => names.find(one => one === text),
): Name | undefined {
  const text = said(params, name);
  if (text === undefined) return undefined;
  const found = read(text.toLowerCase());
  if (found !== undefined && names.includes(found)) return found;
  throw new Unclear(context.words.outside.notOneOf(name, text, names.join(', ')));
}

// The app takes these for itself, whatever they are asked of; whether it hands them on as well it does not promise.
const OF_THE_APP = ['vault', 'copy', '--copy', 'hash', 'x-success', 'x-error'];

/** The first name that is none of `names`: a slip of the pen would else do something other than what was meant. */
export function unknownName(params: Params, names: readonly string[]): string | undefined {
  return Object.keys(params).find(name => !names.includes(name) && params[name] !== undefined && !OF_THE_APP.includes(name));
}
