import type { Span } from '../../../src/core/session';

/** A text in which stretches stand between ‹ and ›; a ¦ is an offset. */
export function marked(source: string): { text: string; spans: Span[]; at: number | undefined } {
  const spans: Span[] = [];
  let [text, from, at]: [string, number, number | undefined] = ['', 0, undefined];
  for (const sign of source) {
    if (sign === '‹') from = text.length;
    else if (sign === '›') spans.push({ from, to: text.length });
    else if (sign === '¦') at = text.length;
    else text += sign;
  }
  return { text, spans, at };
}
