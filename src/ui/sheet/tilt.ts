const STEPS = 13;
const MOST = 0.6;

/** The slight angle in degrees at which somebody stuck a note: always the same for the same note, never more than 0.6. */
export function tiltOf(key: string): number {
  let sum = 7;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return ((sum % STEPS) / (STEPS - 1) * 2 - 1) * MOST;
}
