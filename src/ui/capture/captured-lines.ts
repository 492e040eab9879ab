/** The notes in what somebody typed or pasted: one per line that has words, without the marker of a list it came from. */
export function capturedLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/^\s*(?:[-*+•–]\s+(?:\[.\]\s+)?|\d+[.)]\s+)?/u, '').trim())
    .filter(line => line !== '');
}
