import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { parse } from '../../read';
import { applied, edit, oddNote } from './adversarial';
import { comparable, parseWhole } from './whole';

const MOST_SHOWN = 20;
const PIECE = 1000;

/** Reads notes in chunks and whole, each fresh and after an edit; what differs is shown as small as it can be made. Gives how many differed. */
export function fuzz(readings: number, seed: number, tell: (line: string) => void): number {
  let [done, differing] = [0, 0];
  for (let piece = 0; done < readings; piece++) {
    const texts = fc.sample(fc.tuple(oddNote, edit), { numRuns: PIECE, seed: seed + piece });
    for (const [text, one] of texts) {
      done += 2;
      const changed = applied(text, one);
      const wrong = differs(text, undefined) ? [text] : differs(changed, text) ? [text, changed] : undefined;
      if (wrong && ++differing <= MOST_SHOWN) tell(JSON.stringify(wrong.length === 1 ? smallest(text) : wrong));
    }
    if (done % (100 * PIECE) === 0) tell(`${done} read, ${differing} differ`);
  }
  tell(`seed ${seed}: ${done} readings in chunks, half of them after an edit, held against readings of the whole; ${differing} differ`);
  return differing;
}

function differs(text: string, before: string | undefined): boolean {
  const [chunked, whole] = [parse(text, before === undefined ? undefined : parse(before)), parseWhole(text)].map(comparable);
  return !isDeepStrictEqual(chunked, whole);
}

/** Line by line, as long as it still differs. */
function smallest(text: string): string {
  const lines = text.split(/(?<=\n|\r(?!\n))/u);
  for (let at = lines.length - 1; at >= 0; at--) {
    const fewer = lines.toSpliced(at, 1);
    if (differs(fewer.join(''), undefined)) lines.splice(at, 1);
  }
  return lines.join('');
}
