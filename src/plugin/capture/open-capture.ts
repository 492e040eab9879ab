import type { TFile } from 'obsidian';
import type { Colour } from '../../core/session';
import type { Context } from '../context';
import { CaptureWindow } from './capture-window';

// One bar at a time, whatever window it is in: two would argue about the draft.
const open = new WeakMap<Context, CaptureWindow>();

/** Shows the bar for a session in the active window, in the colour of the phase or this one, or brings back the one that is open. */
export function openCapture(context: Context, file: TFile, colour?: Colour): void {
  const there = open.get(context);
  if (there?.shows(file)) return there.focus();
  there?.close();
  const bar = new CaptureWindow(context, file, () => {
    if (open.get(context) === bar) open.delete(context);
  }, colour);
  open.set(context, bar);
}

export function closeCapture(context: Context): void {
  open.get(context)?.close();
}
