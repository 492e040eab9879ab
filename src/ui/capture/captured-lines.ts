import { pastedLines } from '../../core/writing/words';

/** The notes in what somebody typed or pasted: one per line that has words. */
export function capturedLines(text: string): string[] {
  return pastedLines([text]);
}
