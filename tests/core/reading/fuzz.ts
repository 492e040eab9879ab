import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { ReadYaml } from '../../../src/core/properties';
import { parse as parseNote } from '../../../src/core/reading/parse';
import type { Session } from '../../../src/core/session';
import { readingAids, readYaml } from '../../read';
import { applied, edit, oddNote } from './adversarial';
import { comparable, parseWhole } from './whole';

const MOST_SHOWN = 20;
const PIECE = 1000;

const aids = { ...readingAids, readYaml: remembering(readYaml) };
const parse = (text: string, before?: Session): Session => parseNote(text, aids, before);

/** Reads notes in chunks and whole, each fresh and after an edit; what differs is shown as small as it can be made. Gives how many differed. */
export function fuzz(readings: number, seed: number, tell: (line: string) => void): number {
  let [done, differing] = [0, 0];
  for (let piece = 0; done < readings; piece++) {
    for (const [text, one] of fc.sample(fc.tuple(oddNote, edit), { numRuns: PIECE, seed: seed + piece })) {
      done += 2;
      const before = parse(text);
      const changed = applied(text, one);
      const wrong = differs(before) ? [smallest(text)] : differs(parse(changed, before)) ? [text, changed] : undefined;
      if (wrong && ++differing <= MOST_SHOWN) tell(JSON.stringify(wrong));
    }
    if (done % (20 * PIECE) === 0) tell(`${done} read, ${differing} differ`);
  }
  tell(`seed ${seed}: ${done} readings in chunks, half of them after an edit, held against readings of the whole; ${differing} differ`);
  return differing;
}

function differs(chunked: Session): boolean {
  return !isDeepStrictEqual(comparable(chunked), comparable(parseWhole(chunked.source.text, aids)));
}

/** Line by line, as long as it still differs. */
function smallest(text: string): string {
  const lines = text.split(/(?<=\n|\r(?!\n))/u);
  for (let at = lines.length - 1; at >= 0; at--) {
    const fewer = lines.toSpliced(at, 1);
    if (differs(parse(fewer.join('')))) lines.splice(at, 1);
  }
  return lines.join('');
}

/** YAML is not what is tried here, and there are few heads. */
function remembering(read: ReadYaml): ReadYaml {
  const known = new Map<string, unknown>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}
