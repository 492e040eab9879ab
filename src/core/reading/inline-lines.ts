import type { Inline } from '../inline';

/** Cuts a tree at its line breaks; emphasis that reaches over a line break stands on both lines. */
export function splitLines(inlines: readonly Inline[]): Inline[][] {
  let current: Inline[] = [];
  const lines = [current];
  for (const part of inlines) {
    if (part.type === 'break') lines.push(current = []);
    else if ('children' in part) {
      splitLines(part.children).forEach((children, index) => {
        if (index > 0) lines.push(current = []);
        if (children.length > 0) current.push({ ...part, children });
      });
    } else current.push(part);
  }
  return lines;
}
