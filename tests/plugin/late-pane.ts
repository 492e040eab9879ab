import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Editor as EditorType } from 'obsidian';
import { editorInfoField, MarkdownView, type Plugin, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { Editor } from '../../workbench/obsidian/editor/editor';
import type { Desk } from './desk';

/**
 * A pane as slow as one on a synced disk: `give` sets its file, and what it shows stays until `load`. Over a real CodeMirror, so
 * that a load makes a new state, which no update listener hears of.
 */
export class LatePane {
  readonly editor: EditorType;
  readonly view: MarkdownView;
  private readonly cm = new EditorView();
  saves = 0;

  constructor(private readonly desk: Desk) {
    const leaf = WorkspaceLeaf.create2__(desk.app);
    this.view = MarkdownView.create2__(leaf);
    leaf.view = this.view as never;
    const editor = new Editor(this.cm);
    this.editor = editor as unknown as EditorType;
    Object.assign(this.view, { editor, save: () => this.save() });
    this.show('');
    desk.app.workspace.setActiveLeaf(leaf);
  }

  get text(): string {
    return this.editor.getValue();
  }

  give(path: string): this {
    this.view.file = this.desk.file(path) as never;
    return this;
  }

  /** The note's text arrives, by default as it is on disk. */
  load(text = this.onDisk()): this {
    this.show(text);
    return this;
  }

  /** Somebody types in front of a word. */
  type(words: string, before: string): this {
    const at = this.text.indexOf(before);
    this.cm.dispatch({ changes: { from: at, insert: words }, userEvent: 'input.type' });
    return this;
  }

  /** Somebody takes words out. */
  erase(words: string): this {
    const from = this.text.indexOf(words);
    this.cm.dispatch({ changes: { from, to: from + words.length }, userEvent: 'delete.selection' });
    return this;
  }

  /** The app takes over what came from outside. */
  takeOver(text: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: text } });
  }

  /** The app’s own undo or redo makes this of the text. */
  step(direction: 'undo' | 'redo', text: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: text }, userEvent: direction });
  }

  private show(text: string): void {
    const { editorExtensions__ } = this.desk.plugin as unknown as Plugin;
    const extensions = [editorInfoField.init(() => this.view as never), ...editorExtensions__ as unknown as Extension[]];
    this.cm.setState(EditorState.create({ doc: text, extensions }));
  }

  private async save(): Promise<void> {
    this.saves += 1;
    await this.desk.app.vault.modify(this.view.file as never, this.text);
  }

  private onDisk(): string {
    return this.desk.app.vault.readSync__(this.view.file as never);
  }
}
