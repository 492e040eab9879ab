import { applyEdits, inOrder, type TextEdit } from '../writing/text-edit';

/** A line of a text after edits; `changed` where an edit put something into it. */
export interface ShownLine {
  readonly text: string;
  readonly changed: boolean;
}

/** The lines that edits would change, each group below the heading that it comes to stand under. */
export function changedLines(before: string, edits: readonly TextEdit[]): readonly ShownLine[] {
  const after = applyEdits(before, edits);
  const spans = insertedIn(edits);
  const shown: ShownLine[] = [];
  let heading: string | undefined;
  let from = 0;
  for (const text of after.split('\n')) {
    const to = from + text.length;
    const changed = text.trim() !== '' && spans.some(span => span.from <= to && from < span.to);
    if (changed && heading !== undefined) shown.push({ text: heading, changed: false });
    if (changed) shown.push({ text: text.trimEnd(), changed });
    heading = changed ? undefined : /^#+[ \t]/u.test(text) ? text.trimEnd() : heading;
    from = to + 1;
  }
  return shown;
}

/** Where what was put in stands afterwards. */
function insertedIn(edits: readonly TextEdit[]): { from: number; to: number }[] {
  let shift = 0;
  return inOrder(edits).map(({ from, to, insert }) => {
    // A break at its edge belongs to the line before or after it.
    const edges = [/^[\r\n]*/u, /[\r\n]*$/u].map(edge => edge.exec(insert)?.[0].length ?? 0);
    const span = { from: from + shift + (edges[0] ?? 0), to: from + shift + insert.length - (edges[1] ?? 0) };
    shift += insert.length - (to - from);
    return span;
  });
}
