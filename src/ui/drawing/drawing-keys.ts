import { INK_NAMES } from '../../core/drawing';
import { keyMeant } from '../key-press';
import type { KeyPress, MeantKey } from '../key-press';
import type { DrawingDesk } from './drawing-desk';

/** What a key does at the desk, if anything. Many keyboards type brackets with AltGr or Option. */
export function keyAct(press: KeyPress, desk: DrawingDesk): (() => void) | undefined {
  const meant = keyMeant(press);
  if (!meant) return undefined;
  if (meant.ctrl || meant.meta) return chord(meant, desk);
  if (meant.key === '[') return () => { desk.bolder(-1); };
  if (meant.key === ']') return () => { desk.bolder(1); };
  return meant.alt ? undefined : plainAct(meant, desk);
}

function plainAct({ key, digit, shift }: MeantKey, desk: DrawingDesk): (() => void) | undefined {
  const typed = digit !== undefined && (!shift || key === String(digit));
  const ink = typed ? INK_NAMES[digit - 1] : undefined;
  if (ink) return () => { desk.take({ ink }); };
  return key === 'e' && !shift ? () => { desk.take({ erasing: !desk.tool.erasing }); } : undefined;
}

function chord({ key, shift }: MeantKey, desk: DrawingDesk): (() => void) | undefined {
  if ((key === 'y' && !shift) || (key === 'z' && shift)) return () => { desk.redo(); };
  return key === 'z' ? () => { desk.undo(); } : undefined;
}
