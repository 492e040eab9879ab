import type { Editor as EditorType } from 'obsidian';
import { EditorView } from '@codemirror/view';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { applyEdits, type TextEdit } from '../../src/core/writing/text-edit';
import { showInEditor, writeInEditor } from '../../src/plugin/session/editor-writing';
import { Editor } from '../../workbench/obsidian/editor/editor';

const TEXT = 'Een zin\n- Zingen #geel\n';

it('an editor is left with the text that the edits make, also where several stand at one place', () => {
  const places = fc.array(fc.tuple(fc.constantFrom(0, 3, 8, 23), fc.nat(2), fc.constantFrom('', 'a', 'b\n', '- c')), { maxLength: 4 });
  fc.assert(fc.property(places, (all) => {
    let at = 0;
    const edits: TextEdit[] = [...all].sort((a, b) => a[0] - b[0]).map(([place, length, insert]) => {
      const from = Math.max(place, at);
      at = Math.min(from + length, TEXT.length);
      return { from, to: at, insert };
    });
    const cm = new EditorView({ doc: TEXT });
    writeInEditor(new Editor(cm) as unknown as EditorType, TEXT, edits);
    expect(cm.state.doc.toString()).toBe(applyEdits(TEXT, edits));
  }));
});

it('an editor is not touched where there is nothing to write, and shows a place by the caret and in its middle', () => {
  const calls = vi.fn();
  const editor = { offsetToPos: (offset: number) => ({ line: 0, ch: offset }), transaction: calls, setCursor: calls, scrollIntoView: calls } as unknown as EditorType;
  writeInEditor(editor, TEXT, [{ from: 3, to: 3, insert: '' }]);
  expect(calls).not.toHaveBeenCalled();
  showInEditor(editor, 8);
  const place = { line: 0, ch: 8 };
  expect(calls.mock.calls).toEqual([[place], [{ from: place, to: place }, true]]);
});
