import { INK_NAMES } from '../../core/drawing';
import { keyMeant, stepMeant } from '../key-press';
import type { KeyPress, MeantKey } from '../key-press';
import type { DrawingEditor } from './drawing-editor';

/** What a key does in the drawing, if anything. Many keyboards type brackets with AltGr or Option. */
export function keyAct(press: KeyPress, editor: DrawingEditor): (() => void) | undefined {
  const meant = keyMeant(press);
  if (!meant) return undefined;
  if (meant.ctrl || meant.meta) return chord(meant, editor);
  if (meant.key === '[') return () => { editor.bolder(-1); };
  if (meant.key === ']') return () => { editor.bolder(1); };
  return meant.alt ? undefined : plainAct(meant, editor);
}

function plainAct({ key, digit, shift }: MeantKey, editor: DrawingEditor): (() => void) | undefined {
  const typed = digit !== undefined && (!shift || key === String(digit));
  const ink = typed ? INK_NAMES[digit - 1] : undefined;
  if (ink) return () => { editor.take({ ink }); };
  return key === 'e' && !shift ? () => { editor.take({ erasing: !editor.tool.erasing }); } : undefined;
}

function chord(meant: MeantKey, editor: DrawingEditor): (() => void) | undefined {
  const step = stepMeant(meant);
  return step && (() => { editor[step](); });
}
