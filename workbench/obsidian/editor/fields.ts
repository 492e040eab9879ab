import { StateEffect, StateField, type EditorState, type Transaction } from '@codemirror/state';
import { ViewPlugin, type EditorView } from '@codemirror/view';
import type { MarkdownView } from '../views/markdown-view';

function constantField<T>(name: string): StateField<T> {
  return StateField.define<T>({
    create: () => { throw new Error(`${name} is set by the editor that makes the state`); },
    update: (value: T, _transaction: Transaction) => value,
  });
}

export const editorInfoField = constantField<MarkdownView>('editorInfoField');
export const editorViewField = editorInfoField;
export const editorEditorField = constantField<EditorView>('editorEditorField');
export const setLivePreview = StateEffect.define<boolean>();
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, transaction) => transaction.effects.find(effect => effect.is(setLivePreview))?.value as boolean | undefined ?? value,
});

export const livePreviewState = ViewPlugin.fromClass(class {
  mousedown = false;
}, {
  eventHandlers: {
    mousedown() { this.mousedown = true; },
    mouseup() { this.mousedown = false; },
  },
});

export const isLivePreview = (state: EditorState): boolean => state.field(editorLivePreviewField, false) ?? false;
