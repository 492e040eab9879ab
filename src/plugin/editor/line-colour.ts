import type { Colour } from '../../core/session';
import { LIST_MARKER, tags } from '../../core/syntax';

const ITEM = new RegExp(`^[\\s>]*${LIST_MARKER}[ \\t]+\\S`, 'u');
const TAG = /(?:^|\s)#([\p{L}\p{N}_/-]+)/gu;
const FENCE = new RegExp(`^[\\s>]*(?:${LIST_MARKER}\\s+)*(\`{3,}|~{3,})`, 'u');

/** The colour of a line that looks like a sticky note: a list item with a colour tag, the first one counting. */
export function lineColour(line: string): Colour | undefined {
  if (!line.includes('#') || !ITEM.test(line)) return undefined;
  for (const [, tag = ''] of withoutCode(line).matchAll(TAG)) {
    const colour = tagColour(tag);
    if (colour) return colour;
  }
  return undefined;
}

/** `roze/leraar` is still pink. */
export function tagColour(tag: string): Colour | undefined {
  const name = tags.read(tag.split('/', 1)[0] ?? '')?.name;
  return name === 'focus' ? undefined : name;
}

/** Whether a line opens or closes a block of code. */
export function isFence(line: string): boolean {
  return FENCE.test(line);
}

function withoutCode(line: string): string {
  return line.replace(/`[^`]*`/g, code => ' '.repeat(code.length));
}
