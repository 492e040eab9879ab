import type { EditorState } from '@codemirror/state';

/** The target of the wikilink around an offset. */
export function linkAt(state: EditorState, offset: number): string | null {
  const line = state.doc.lineAt(offset);
  const column = offset - line.from;
  for (const match of line.text.matchAll(/!?\[\[([^\]|\n]+)(?:\|[^\]\n]*)?\]\]/g)) {
    if (match.index <= column && column <= match.index + match[0].length) return match[1] ?? null;
  }
  return null;
}
