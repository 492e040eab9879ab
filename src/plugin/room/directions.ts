import { Events } from 'obsidian';
import type { EventRef } from 'obsidian';
import type { StageDirection } from '../../core/stage/direction';
import type { Context } from '../context';
import { DIRECTION } from '../kept/kinds';

const CHANGED = 'changed';
const events = new Events();
const NONE: StageDirection = {};

/** What the screen of the group was asked to show of a note. Guide and screen stand in different windows; both look at this one. */
export function directionOf({ kept }: Pick<Context, 'kept'>, path: string): StageDirection {
  return kept.get(DIRECTION, path) ?? NONE;
}

/** It outlives both windows, and a reload. */
export function setDirection({ kept }: Pick<Context, 'kept'>, path: string, direction: StageDirection): void {
  kept.set(DIRECTION, path, Object.keys(direction).length === 0 ? undefined : direction);
  events.trigger(CHANGED, path);
}

export function onDirection(listener: (path: string) => void): EventRef {
  return events.on(CHANGED, path => { if (typeof path === 'string') listener(path); });
}
