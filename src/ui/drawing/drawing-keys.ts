import { INK_NAMES } from '../../core/drawing';
import type { DrawingDesk } from './drawing-desk';

/** What a key does at the desk, if anything. */
export function keyAct(event: KeyboardEvent, desk: DrawingDesk): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return chord(key, event.shiftKey, desk);
  if (event.altKey) return undefined;
  const ink = INK_NAMES[Number(key) - 1];
  if (ink) return () => { desk.take({ ink }); };
  if (key === '[') return () => { desk.bolder(-1); };
  if (key === ']') return () => { desk.bolder(1); };
  return key === 'e' ? () => { desk.take({ erasing: !desk.tool.erasing }); } : undefined;
}

function chord(key: string, shift: boolean, desk: DrawingDesk): (() => void) | undefined {
  if (key === 'y' || (key === 'z' && shift)) return () => { desk.redo(); };
  return key === 'z' ? () => { desk.undo(); } : undefined;
}
