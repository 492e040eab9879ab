/** The app's own YAML: from text to plain values; it throws where the text is no YAML. What a value is, it alone decides. */
export type ReadYaml = (text: string) => unknown;

/** Deeper than this no property is, and readers of YAML end the process on a few thousand brackets. */
const DEEPEST = 50;

const BREAK = /\r\n?|\n/;
const SAYS_NOTHING = /^[ \t]*(?:#|$)/;
const MARKER = /(?:^|[ \t])[-?:](?=[ \t]|$)|:(?=[ \t])/g;

/** What a text alone says, or undefined where it is no YAML or too deep to be handed over. */
export function readAlone(readYaml: ReadYaml, text: string): { readonly value: unknown } | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    return { value: readYaml(text.replace(/\r\n?/g, '\n')) };
  } catch {
    return undefined;
  }
}

export function isTooDeep(text: string): boolean {
  return depthOf(text) > DEEPEST;
}

/** How deep things lie in each other at most. It counts more rather than less: brackets in quotes too. */
function depthOf(text: string): number {
  const indents: number[] = [];
  let brackets = 0;
  let deepest = 0;
  for (const line of text.split(BREAK)) {
    if (SAYS_NOTHING.test(line)) continue;
    const indent = line.search(/[^ \t]/);
    if (brackets === 0) while (indent < (indents.at(-1) ?? -1)) indents.pop();
    if (brackets === 0 && indents.at(-1) !== indent) indents.push(indent);
    const levels = indents.length + (brackets === 0 ? markersIn(line) : 0);
    for (const sign of line) {
      if (sign === '[' || sign === '{') brackets += 1;
      deepest = Math.max(deepest, levels + brackets);
      if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
    }
  }
  return deepest;
}

/** Dashes, question marks and colons in front of any bracket: each may begin a level of its own. */
function markersIn(line: string): number {
  return line.split(/[[{]/, 1)[0]?.match(MARKER)?.length ?? 0;
}

/** A value in one manner of writing, to compare it by; undefined where it has none, since it holds itself. */
export function spelled(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_, one: unknown) => (isFinite(one) ? one : { number: String(one) })) ?? 'nothing';
  } catch {
    return undefined;
  }
}

/** JSON has no infinity, and would call it nothing. */
function isFinite(value: unknown): boolean {
  return typeof value !== 'number' || Number.isFinite(value);
}

export function isSame(one: unknown, other: unknown): boolean {
  const written = spelled(one);
  return written !== undefined && written === spelled(other);
}

/** The entries of a map of YAML, nothing at all being an empty one; undefined for what is no map. */
export function entriesOf(value: unknown): (readonly [name: string, value: unknown])[] | undefined {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : undefined;
}
