import { without, type Range } from './range';

/** What is left of a line without the gaps in it; of white space on both sides of a gap one side goes. */
export function keptPieces(source: string, line: Range, gaps: readonly Range[]): Range[] {
  return trim(source, without(line, gaps.map(gap => widen(source, line, gap))));
}

function widen(source: string, line: Range, gap: Range): Range {
  let from = Math.max(gap.from, line.from);
  let to = Math.min(gap.to, line.to);
  // Without white space in front (`a[wie:: b] c`) what follows keeps its own, or two words would grow together.
  const spaceBefore = from === line.from || isSpace(source, from - 1);
  if (!spaceBefore) return { from, to };
  if (to < line.to && isSpace(source, to)) while (to < line.to && isSpace(source, to)) to++;
  else while (from > line.from && isSpace(source, from - 1)) from--;
  return { from, to };
}

/** White space around the words is nothing one edits; between two pieces it is. */
function trim(source: string, pieces: readonly Range[]): Range[] {
  const isWords = ({ from, to }: Range) => /\S/.test(source.slice(from, to));
  const words = pieces.slice(Math.max(0, pieces.findIndex(isWords)), pieces.findLastIndex(isWords) + 1);
  return words.map(({ from, to }, index) => {
    const text = source.slice(from, to);
    return {
      from: index === 0 ? to - text.trimStart().length : from,
      to: index === words.length - 1 ? from + text.trimEnd().length : to,
    };
  });
}

function isSpace(source: string, at: number): boolean {
  return /\s/.test(source[at] ?? '');
}
