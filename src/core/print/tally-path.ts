/** The height of a stroke of a tally, in units of its path. */
export const TALLY_HIGH = 100;
const STEP = 28;
const FIVE = 133;

/** No two strokes of a hand are quite alike, but the same tally always is. */
export function tallyPath(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor(at / 5) * FIVE;
    if (at % 5 === 4) return `M${start - 4} ${TALLY_HIGH - 24}L${start + 3 * STEP + 16} 22`;
    const x = start + (at % 5) * STEP + 4;
    return `M${x + (at * 7) % 5} ${6 + (at * 5) % 4}L${x + (at * 3) % 4} ${TALLY_HIGH - 5 - (at * 11) % 6}`;
  }).join('');
}
