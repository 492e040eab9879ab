import type { Intent, Verb } from '../../../src/core/operations';
import type { Destination } from '../../../src/core/operations/placing';
import type { Colour } from '../../../src/core/session';
import type { Pointable } from '../../../src/core/target';
import { named } from './text-of';

type Intents = { readonly [V in Verb]: Extract<Intent, { verb: V }> };

/** What somebody does on a note, with the things named by their words: `A`, or `cluster: A` where several say the same. */
export type Act = (text: string) => Intent;

/** Where to, by words. */
export interface To {
  readonly into?: string;
  readonly before?: string;
}

export const add = (words: string | readonly string[], more: Partial<Pick<Intents['add-notes'], 'colour'>> & To = {}): Act => text =>
  ({ verb: 'add-notes', lines: [words].flat(), colour: more.colour ?? 'pink', to: place(text, more) });
export const move = (things: string | readonly string[], to: To = {}): Act => text => ({ verb: 'move', targets: targets(text, things), to: place(text, to) });
export const remove = (...things: readonly string[]): Act => text => ({ verb: 'remove', targets: targets(text, things) });
export const recolour = (things: string | readonly string[], colour: Intents['recolour']['colour']): Act => text => ({ verb: 'recolour', targets: targets(text, things), colour });
export const cluster = (word: string, things: string | readonly string[] = [], into?: string): Act => text =>
  ({ verb: 'new-cluster', word, notes: targets(text, things), ...(into === undefined ? {} : { into: target(text, into) }) });
export const split = (from: string, things: string | readonly string[], word: string): Act => text =>
  ({ verb: 'split-cluster', cluster: target(text, from), notes: targets(text, things), word });
export const merge = (...things: readonly string[]): Act => text => ({ verb: 'merge-clusters', targets: targets(text, things) });
export const moveCluster = (thing: string, to: To = {}): Act => text => ({ verb: 'move-cluster', cluster: target(text, thing), to: place(text, to) });
export const choose = (things: string | readonly string[], words: string, instead?: string): Act => text =>
  ({ verb: 'choose', clusters: targets(text, things), words, ...(instead === undefined ? {} : { instead: target(text, instead) }) });
export const unchoose = (thing: string): Act => text => ({ verb: 'unchoose', ambition: target(text, thing) });
export const tag = (lines: number | readonly number[], colour: Colour | 'none' = 'yellow'): Act => () =>
  ({ verb: 'tag-lines', lines: [lines].flat(), colour: colour === 'none' ? undefined : colour });

/** Any other verb; `target` is named by its words. */
export const on = <V extends Verb>(verb: V, thing: string, more: object): Act => text => ({ verb, target: target(text, thing), ...more }) as Intent;
export const just = (intent: Intent): Act => () => intent;

function place(text: string, { into, before }: To): Destination {
  return { ...(into === undefined ? {} : { into: target(text, into) }), ...(before === undefined ? {} : { before: target(text, before) }) };
}

function targets(text: string, things: string | readonly string[]): ReturnType<typeof named>[] {
  return [things].flat().map(thing => target(text, thing));
}

function target(text: string, thing: string): ReturnType<typeof named> {
  const [, kind, words] = /^(ambition|cluster|note|step|expectation): ?(.*)$/u.exec(thing) ?? [];
  const found = named(text, (words ?? thing).replace(/^gone /u, ''), kind as Pointable['kind'] | undefined);
  return thing.startsWith('gone ') ? { ...found, source: found.source.replace(/\S+$/u, 'weg'), single: false } : found;
}
