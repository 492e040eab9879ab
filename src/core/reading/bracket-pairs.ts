import type { Range } from './range';

const SIGN = /[[\]()\r\n]|\\[^\r\n]?/g;

/** Which bracket of a stretch of text closes which, each kind for itself and on one line; looked through once, when first asked. */
export class BracketPairs {
  private pairs: ReadonlyMap<number, number> | undefined;

  constructor(private readonly text: string, private readonly range: Range) {}

  /** The offset behind the bracket that closes the one at `from`. */
  closing(from: number): number | undefined {
    return (this.pairs ??= this.found()).get(from);
  }

  private found(): Map<number, number> {
    const pairs = new Map<number, number>();
    let [square, round]: [number[], number[]] = [[], []];
    SIGN.lastIndex = this.range.from;
    for (let match = SIGN.exec(this.text); match && match.index < this.range.to; match = SIGN.exec(this.text)) {
      const sign = match[0];
      const opened = sign === ']' ? square.pop() : sign === ')' ? round.pop() : undefined;
      if (opened !== undefined) pairs.set(opened, match.index + 1);
      else if (sign === '[') square.push(match.index);
      else if (sign === '(') round.push(match.index);
      else if (sign === '\n' || sign === '\r') [square, round] = [[], []];
    }
    return pairs;
  }
}
