import { Events } from 'obsidian';
import type { EventRef } from 'obsidian';
import type { Silence } from '../core/agenda/silence';
import type { Context } from './context';
import { SILENCE } from './kept/kinds';

const CHANGED = 'changed';
const events = new Events();

/** The stretch of writing in silence of a note. Guide and group screen stand in different views, even windows; both look at this one. */
export function silenceOf({ kept }: Pick<Context, 'kept'>, path: string): Silence | undefined {
  return kept.get(SILENCE, path);
}

export function setSilence({ kept }: Pick<Context, 'kept'>, path: string, silence: Silence | undefined): void {
  kept.set(SILENCE, path, silence);
  events.trigger(CHANGED, path);
}

export function onSilence(listener: (path: string) => void): EventRef {
  return events.on(CHANGED, path => { if (typeof path === 'string') listener(path); });
}
