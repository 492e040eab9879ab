import { RangeSetBuilder } from '@codemirror/state';
import type { Extension, Text } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, PluginValue, ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { Colour } from '../../core/session';
import type { SessionIndex } from '../session/session-index';
import { isFence, lineColour } from './line-colour';

const PAPER: Readonly<Record<Colour, Decoration>> = {
  yellow: paper('yellow'),
  pink: paper('pink'),
  green: paper('green'),
  large: paper('large'),
};

/**
 * Makes coloured lines of sessions look like sticky notes, in source mode and live preview: only what is in view, and no
 * line changes its height.
 */
export function noteLines(index: SessionIndex): Extension {
  return ViewPlugin.define(view => new NoteLines(view, index), { decorations: plugin => plugin.decorations });
}

class NoteLines implements PluginValue {
  decorations: DecorationSet;
  private wasSession: boolean;
  private readonly stop: () => void;

  constructor(view: EditorView, private readonly index: SessionIndex) {
    this.wasSession = this.isSession(view);
    this.decorations = this.draw(view);
    // The app reads the properties after the note is shown, and no change of the text tells of it.
    this.stop = index.onIndexed(() => {
      if (this.isSession(view) !== this.wasSession) view.dispatch({});
    });
  }

  destroy(): void {
    this.stop();
  }

  update({ docChanged, viewportChanged, view }: ViewUpdate): void {
    const isSession = this.isSession(view);
    if (!docChanged && !viewportChanged && isSession === this.wasSession) return;
    this.wasSession = isSession;
    this.decorations = this.draw(view);
  }

  private isSession({ state }: EditorView): boolean {
    return this.index.isIndexedSession(state.field(editorInfoField, false)?.file);
  }

  private draw({ state, visibleRanges }: EditorView): DecorationSet {
    if (!this.wasSession) return Decoration.none;
    const builder = new RangeSetBuilder<Decoration>();
    for (const { from, to } of visibleRanges) drawLines(builder, state.doc, from, to);
    return builder.finish();
  }
}

function drawLines(builder: RangeSetBuilder<Decoration>, doc: Text, from: number, to: number): void {
  const last = doc.lineAt(to).number;
  let number = doc.lineAt(from).number;
  let inCode = startsInCode(doc, number);
  for (const text of doc.iterLines(number, last + 1)) {
    if (isFence(text)) inCode = !inCode;
    const colour = inCode ? undefined : lineColour(text);
    if (colour) builder.add(doc.line(number).from, doc.line(number).from, PAPER[colour]);
    number += 1;
  }
}

// What is in view may begin in the middle of a block of code.
function startsInCode(doc: Text, line: number): boolean {
  let inCode = false;
  if (line > 1) for (const text of doc.iterLines(1, line)) if (isFence(text)) inCode = !inCode;
  return inCode;
}

function paper(colour: Colour): Decoration {
  return Decoration.line({ class: `ambitiegesprek-line ambitiegesprek-line-${colour}` });
}
