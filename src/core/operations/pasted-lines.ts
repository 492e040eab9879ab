/** A dash or dot before words is how people type a list; nobody means it as a word. */
const BULLET = /^(?:[-*•–]\s+(?:\[.\](?:\s+|$))?|\[.\]\s+)/u;
/** `2026. was goed` or `> 50 % doet mee` are words, unless they come in a list of such lines. */
const MARKER = /^(?:>\s*)*(?:(?:[-*+•–]|\d{1,9}[.)])\s+)?(?:\[.\](?:\s+|$))?/u;

/** The words of each typed or pasted line that has any, without the list that they were pasted from. */
export function pastedLines(lines: readonly string[]): string[] {
  const filled = lines.map(line => line.trim()).filter(line => line !== '');
  const marked = filled.filter(line => (MARKER.exec(line)?.[0] ?? '') !== '');
  const marker = filled.length > 1 && marked.length > filled.length / 2 ? MARKER : BULLET;
  return filled.map(line => line.replace(marker, '').trim()).filter(line => line !== '');
}
