import type { StageFace, StageMeasure, Weight } from './picture';

export const LEADING = { big: 1.08, display: 1.13, text: 1.17 } as const;

/** Large letters stand closer together, in em. */
export const TRACKING = { display: -0.02, text: -0.01 } as const;

const DISPLAY_FROM = 44;
const BISECTIONS = 12;
/** Words that fit with less than this to spare may not fit in another browser. */
const SLACK = 1.004;

export function faceOf(size: number, weight: Weight): StageFace {
  return { weight, display: size >= DISPLAY_FROM };
}

export function trackingOf({ display }: StageFace): number {
  return display ? TRACKING.display : TRACKING.text;
}

/** Words in one face, measured once: how they break at any width, in em. */
export class Setting {
  private readonly words: readonly string[];
  private readonly widths: readonly number[];
  private readonly space: number;
  /** The least width for one line, two, three … as far as asked. */
  private readonly least: number[] = [];

  constructor(text: string, face: StageFace, measure: StageMeasure) {
    const wide = (words: string): number => measure(words, face) + [...words].length * trackingOf(face);
    this.words = text.split(/\s+/u).filter(word => word !== '');
    this.widths = this.words.map(word => wide(word) * SLACK);
    this.space = wide(' ');
  }

  /** Of the longest word. */
  get narrowest(): number {
    return Math.max(0, ...this.widths);
  }

  get widthOnOneLine(): number {
    return this.widths.reduce((sum, width) => sum + width, 0) + Math.max(0, this.words.length - 1) * this.space;
  }

  /** The number of lines; infinite where a word would have to be broken. */
  linesAt(width: number): number {
    if (this.words.length === 0) return 0;
    if (width < this.narrowest) return Number.POSITIVE_INFINITY;
    let lines = 1;
    while (this.leastFor(lines) > width) lines += 1;
    return lines;
  }

  /** The lines at this width, as even as they can be. A word that is wider than that is broken where it has to. */
  brokenAt(width: number): readonly string[] {
    const lines = this.linesAt(width);
    if (lines === 0) return [];
    return Number.isFinite(lines) ? this.greedy(this.leastFor(lines) + 1e-6) : this.forced(width);
  }

  /** The least width at which it has no more lines than this. */
  leastFor(lines: number): number {
    return (this.least[lines] ??= this.narrowestFor(lines));
  }

  private narrowestFor(lines: number): number {
    let low = this.narrowest;
    let high = this.widthOnOneLine;
    if (this.greedy(low).length <= lines) return low;
    for (let step = 0; step < BISECTIONS; step++) {
      const middle = (low + high) / 2;
      if (this.greedy(middle).length <= lines) high = middle;
      else low = middle;
    }
    return high;
  }

  private greedy(width: number): string[] {
    const lines: string[] = [];
    let used = Number.POSITIVE_INFINITY;
    this.words.forEach((word, index) => {
      const wide = this.widths[index] ?? 0;
      if (used + this.space + wide <= width + 1e-9) {
        lines[lines.length - 1] += ` ${word}`;
        used += this.space + wide;
      } else {
        lines.push(word);
        used = wide;
      }
    });
    return lines;
  }

  private forced(width: number): string[] {
    const pieces = this.words.flatMap((word, index) => {
      const letters = [...word];
      const each = (this.widths[index] ?? 0) / letters.length;
      // Letters differ in width: wide ones take up to twice the mean.
      const fit = (this.widths[index] ?? 0) <= width ? letters.length : Math.max(1, Math.floor(width / each / 2));
      return Array.from({ length: Math.ceil(letters.length / fit) }, (_, at) => letters.slice(at * fit, (at + 1) * fit).join(''));
    });
    return pieces;
  }
}

/** Sets words, and remembers those that it has measured. */
export class Typesetter {
  private readonly known = new Map<string, Setting>();

  constructor(private readonly measure: StageMeasure) {}

  setting(text: string, face: StageFace): Setting {
    const key = `${face.weight}${face.display} ${text}`;
    const known = this.known.get(key) ?? new Setting(text, face, this.measure);
    this.known.set(key, known);
    return known;
  }

  /** Infinite where a word would have to be broken. */
  lines(text: string, size: number, weight: Weight, width: number): number {
    return this.setting(text, faceOf(size, weight)).linesAt(width / size);
  }

  broken(text: string, size: number, weight: Weight, width: number): readonly string[] {
    return this.setting(text, faceOf(size, weight)).brokenAt(width / size);
  }

  width(text: string, size: number, weight: Weight): number {
    return this.setting(text, faceOf(size, weight)).widthOnOneLine * size;
  }
}

/** However much somebody wrote, it stays whole: where it does not fit at the least size that one should read, it gets smaller. */
const SMALLEST = 8;

/** The largest whole size from `most` down at which it fits. */
export function fitSize(most: number, fits: (size: number) => boolean, least: number = SMALLEST): number {
  if (fits(most)) return most;
  let low = least;
  let high = most;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
