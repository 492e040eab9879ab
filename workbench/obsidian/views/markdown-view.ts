import { EditorState, StateEffect, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { openSearchPanel } from '@codemirror/search';
import type { ViewStateResult } from 'obsidian';
import { Editor } from '../editor/editor';
import { editorExtensions, ownStyles } from '../editor/extensions';
import { setLivePreview } from '../editor/fields';
import { setIcon } from '../interface/icons';
import type { Menu } from '../interface/menu';
import { MarkdownPreviewView } from '../markdown/markdown-preview-view';
import { resolveSubpath } from '../vault/links';
import type { TFile } from '../vault/abstract-file';
import { weather } from '../weather';
import { say } from '../words';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { changeBetween } from './change-between';
import { TextFileView } from './text-file-view';

type Mode = 'source' | 'preview';
interface MarkdownState { mode?: Mode; source?: boolean }
interface Ephemeral { line?: number; subpath?: string; cursor?: { from: { line: number; ch: number }; to?: { line: number; ch: number } }; scroll?: number; focus?: boolean }

export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover = null;
  private readonly sourceEl: HTMLElement;
  private readonly modeEl: HTMLElement;
  private mode: Mode = 'source';
  private isSource = false;
  private usesCrlf = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv('markdown-source-view mod-cm6 cm-s-obsidian');
    this.editor = new Editor(new EditorView({ parent: this.sourceEl, extensions: ownStyles }));
    this.previewMode = this.addChild(new MarkdownPreviewView(this, this.contentEl));
    this.modeEl = this.addAction('book-open', say('reading'), () => void this.setMode(this.mode === 'source' ? 'preview' : 'source'));
    this.resetState('');
    this.showMode();
  }

  get currentMode(): { get: () => string } { return this.mode === 'preview' ? this.previewMode : { get: () => this.getViewData() }; }
  getViewType(): string { return 'markdown'; }
  getMode(): Mode { return this.mode; }
  getViewData(): string { return this.editor.getValue(); }
  override canAcceptExtension(extension: string): boolean { return extension === 'md'; }
  override getState(): Record<string, unknown> { return { ...super.getState(), mode: this.mode, source: this.isSource }; }
  showSearch(): void { openSearchPanel(this.editor.cm); }
  override onResize(): void { this.editor.cm.requestMeasure(); }
  override focus(): void { if (this.mode === 'source') this.editor.focus(); else this.previewMode.containerEl.focus(); }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const { mode, source } = (state ?? {}) as MarkdownState;
    await super.setState(state, result);
    if (source !== undefined && source !== this.isSource) this.setSource(source);
    if (mode && mode !== this.mode) await this.setMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor('anchor'), to: this.editor.getCursor('head') }, scroll: this.editor.getScrollInfo().top };
  }

  override setEphemeralState(state: unknown): void {
    const { line, subpath, cursor, scroll, focus } = (state ?? {}) as Ephemeral;
    if (cursor) this.editor.setSelection(cursor.from, cursor.to);
    if (scroll !== undefined) this.editor.scrollTo(null, scroll);
    const target = subpath ? this.lineOf(subpath) : line;
    if (target !== undefined) this.showLine(target);
    if (focus) this.focus();
  }

  // Only what differs is replaced: caret, folds and undo stay with the text around them.
  setViewData(data: string, clear: boolean): void {
    this.usesCrlf = data.includes('\r\n') && !/[^\r]\n/.test(data);
    const text = data.replace(/\r\n?/g, '\n');
    if (clear) this.resetState(text);
    else this.applyOutside(changeBetween(this.editor.getValue(), text));
    if (this.mode === 'preview') this.previewMode.rerender();
  }

  // Between two notes the editor may be empty, or still hold the one before.
  clear(): void {
    this.previewMode.clear();
    if (weather.strikes('emptied')) this.resetState('');
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    if (this.mode === 'preview') this.previewMode.rerender();
  }

  protected override textToWrite(): string {
    return this.usesCrlf ? this.getViewData().replace(/\n/g, '\r\n') : this.getViewData();
  }

  async setMode(mode: Mode): Promise<void> {
    this.mode = mode;
    this.showMode();
    if (mode === 'preview') this.previewMode.rerender();
    this.app.workspace.layoutChanged();
  }

  setSource(isSource: boolean): void {
    this.isSource = isSource;
    this.reconfigure();
    this.showMode();
    this.app.workspace.layoutChanged();
  }

  toggleSource(): void { this.setSource(!this.isSource); }

  /** Takes over extensions that plugins registered since; text, caret and undo stay. */
  reconfigure(): void {
    const extensions = editorExtensions(this, !this.isSource, () => this.editor.cm);
    this.editor.cm.dispatch({ effects: StateEffect.reconfigure.of(extensions) });
    this.editor.cm.dispatch({ effects: setLivePreview.of(!this.isSource) });
  }

  override onPaneMenu(menu: Menu, source: string): void {
    menu.addItem(item => item.setSection('pane').setTitle(say('reading')).setIcon('book-open').setChecked(this.mode === 'preview').onClick(() => void this.setMode(this.mode === 'preview' ? 'source' : 'preview')));
    menu.addItem(item => item.setSection('pane').setTitle(say('sourceMode')).setIcon('code').setChecked(this.isSource).onClick(() => this.toggleSource()));
    super.onPaneMenu(menu, source);
  }

  protected override async onClose(): Promise<void> {
    await super.onClose();
    this.editor.cm.destroy();
  }

  private resetState(text: string): void {
    this.editor.cm.setState(EditorState.create({ doc: text, extensions: editorExtensions(this, !this.isSource, () => this.editor.cm) }));
    this.editor.cm.scrollDOM.scrollTop = 0;
  }

  private applyOutside(change: ChangeSpec | null): void {
    if (change) this.editor.cm.dispatch({ changes: change, userEvent: 'set' });
  }

  private showMode(): void {
    this.sourceEl.toggle(this.mode === 'source');
    this.sourceEl.toggleClass('is-live-preview', !this.isSource);
    this.previewMode.containerEl.toggle(this.mode === 'preview');
    setIcon(this.modeEl, this.mode === 'source' ? 'book-open' : 'pencil');
    this.modeEl.setAttribute('aria-label', say(this.mode === 'source' ? 'reading' : 'editing'));
    this.containerEl.dataset.mode = this.mode;
  }

  private lineOf(subpath: string): number | undefined {
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    const found = cache ? resolveSubpath(cache, subpath) as { start: { line: number } } | null : null;
    return found?.start.line;
  }

  private showLine(line: number): void {
    const position = { line, ch: 0 };
    this.editor.setCursor(position);
    this.editor.scrollIntoView({ from: position, to: position }, true);
  }
}
