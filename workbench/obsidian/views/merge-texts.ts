type Hunk = { from: number; to: number; lines: string[] };

/** Line-based differences as replacements in `base`, by the longest common subsequence of what is not shared at both ends. */
function hunks(base: string[], other: string[]): Hunk[] {
  let start = 0;
  while (start < base.length && start < other.length && base[start] === other[start]) start++;
  let end = 0;
  while (end < base.length - start && end < other.length - start && base[base.length - 1 - end] === other[other.length - 1 - end]) end++;
  return middleHunks(base.slice(start, base.length - end), other.slice(start, other.length - end), start);
}

function commonLengths(a: string[], b: string[]): Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const best = a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      table[row]?.fill(best, column, column + 1);
    }
  }
  return table;
}

const TABLE_LIMIT = 4_000_000;

function middleHunks(a: string[], b: string[], offset: number): Hunk[] {
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > TABLE_LIMIT) return [{ from: offset, to: offset + a.length, lines: b }];
  const table = commonLengths(a, b);
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  const found: Hunk[] = [];
  for (let row = 0, column = 0; row < a.length || column < b.length;) {
    if (row < a.length && column < b.length && a[row] === b[column]) { row++; column++; continue; }
    const hunk: Hunk = { from: offset + row, to: offset + row, lines: [] };
    while ((row < a.length || column < b.length) && !(row < a.length && column < b.length && a[row] === b[column])) {
      if (column >= b.length || (row < a.length && at(row + 1, column) >= at(row, column + 1))) row++;
      else hunk.lines.push(b[column++] ?? '');
    }
    found.push({ ...hunk, to: offset + row });
  }
  return found;
}

const isSame = (a: Hunk, b: Hunk): boolean => a.from === b.from && a.to === b.to && a.lines.join('\n') === b.lines.join('\n');
const touches = (a: Hunk, b: Hunk): boolean => a.from <= b.to && b.from <= a.to;

// Where both sides changed the same lines, both versions stay, ours first.
function combine(ours: Hunk, theirs: Hunk, base: string[]): Hunk {
  const from = Math.min(ours.from, theirs.from);
  const to = Math.max(ours.to, theirs.to);
  const whole = (hunk: Hunk) => [...base.slice(from, hunk.from), ...hunk.lines, ...base.slice(hunk.to, to)];
  const mine = whole(ours);
  return { from, to, lines: [...mine, ...whole(theirs).filter(line => !mine.includes(line))] };
}

function mergeHunks(ours: Hunk[], theirs: Hunk[], base: string[]): Hunk[] {
  const merged: Hunk[] = [];
  const waiting = [...ours.map(hunk => ({ hunk, own: true })), ...theirs.map(hunk => ({ hunk, own: false }))].sort((a, b) => a.hunk.from - b.hunk.from);
  let lastOwn = true;
  waiting.forEach(({ hunk, own }) => {
    const last = merged.at(-1);
    if (!last || !touches(last, hunk) || own === lastOwn) merged.push(hunk);
    else if (!isSame(last, hunk)) merged.splice(-1, 1, own ? combine(hunk, last, base) : combine(last, hunk, base));
    lastOwn = own;
  });
  return merged;
}

/** Three-way merge by lines. What one side added or changed is in the result; conflicts keep both. */
export function mergeTexts(base: string, ours: string, theirs: string): string {
  if (ours === base || ours === theirs) return theirs;
  if (theirs === base) return ours;
  const lines = base.split('\n');
  const merged = mergeHunks(hunks(lines, ours.split('\n')), hunks(lines, theirs.split('\n')), lines);
  const parts: string[] = [];
  let at = 0;
  merged.forEach(hunk => {
    parts.push(...lines.slice(at, hunk.from), ...hunk.lines);
    at = Math.max(at, hunk.to);
  });
  return [...parts, ...lines.slice(at)].join('\n');
}
