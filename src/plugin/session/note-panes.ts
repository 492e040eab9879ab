import { ViewPlugin } from '@codemirror/view';
import type { EditorView, PluginValue, ViewUpdate } from '@codemirror/view';
import type { Extension, Text } from '@codemirror/state';
import { editorInfoField, MarkdownView } from 'obsidian';
import type { App, Editor, TFile, WorkspaceLeaf } from 'obsidian';

/** How long an act waits for a pane to load its note. */
const PATIENCE_MILLISECONDS = 10_000;
const LOOK_AGAIN_MILLISECONDS = 100;

/** What CodeMirror calls the ways in which somebody changes a text. */
const BY_HAND = ['input', 'delete', 'move', 'undo', 'redo'];

/** A pane still showed another text when patience ended. */
export class StillLoading extends Error {
  constructor(readonly path: string) {
    super(`${path} is still being loaded`);
  }
}

/** The note for which a pane was last heard of, and what it has shown until one of these texts was seen to be the note's. */
interface Heard {
  readonly file: TFile;
  texts: readonly Text[];
}

/**
 * Which panes hold the text of a note. The app gives a pane its `file` before its editor holds that note's text, so a pane
 * counts for a note only once what it shows, or showed before somebody typed on, was seen to equal the file.
 */
export class NotePanes {
  private readonly counted = new WeakMap<MarkdownView, TFile>();
  private readonly heard = new WeakMap<MarkdownView, Heard>();
  private readonly looking = new Map<MarkdownView, Promise<void>>();
  /** Counts the doubts, so that what was read before one proves nothing after it. */
  private doubts = 0;
  /** Per note the editor that somebody typed in last: two panes of one note are brought together only when the app saves. */
  private readonly changedLast = new WeakMap<TFile, Editor>();

  /** `changed` is told of each new text of a pane that counts; `isWanted`, whether anybody wants to know of a note's text. */
  constructor(
    private readonly app: App,
    private readonly changed: (file: TFile) => void,
    private readonly isWanted: (file: TFile, text: Text) => boolean,
  ) {}

  /** To be registered with the app: the only way to hear of every text that comes into an editor, loads included. */
  get extension(): Extension {
    return ViewPlugin.define(view => new Listener(view, this));
  }

  /** A whole new text came into the editor: the app loads a note, or this plugin was just switched on. */
  loaded(view: MarkdownView, text: Text): void {
    const { file } = view;
    this.counted.delete(view);
    if (!file) return;
    this.heard.set(view, { file, texts: [text] });
    if (this.isWanted(file, text)) this.lookSoon(view);
  }

  /** The text in the editor changed: `byHand` somebody typed, else the app took over what came from outside, or a plugin wrote. */
  changedIn(view: MarkdownView, text: Text, byHand: boolean): void {
    const { file } = view;
    if (!file) return;
    if (byHand || this.app.workspace.getActiveViewOfType(MarkdownView) === view) this.changedLast.set(file, view.editor);
    if (this.counts(view)) return this.changed(file);
    const heard = this.heard.get(view);
    const texts = heard?.file === file ? heard.texts : [];
    // While nobody reads the file to compare, the first text and the last are enough.
    this.heard.set(view, { file, texts: [...this.looking.has(view) ? texts : texts.slice(0, 1), text] });
    if (this.isWanted(file, text)) this.lookSoon(view);
  }

  /** The editor whose text is the note's, `named` if it is one; none where no pane that edits the note is loaded. */
  editorOf(file: TFile, named?: Editor): Editor | undefined {
    const views = this.editing(file).filter(view => this.counts(view));
    const latest = named ?? this.changedLast.get(file);
    const active = this.app.workspace.getActiveViewOfType(MarkdownView);
    return (views.find(({ editor }) => editor === latest) ?? views.find(view => view === active) ?? views[0])?.editor;
  }

  isLoading(file: TFile): boolean {
    return this.editing(file).some(view => !this.counts(view));
  }

  /** Waits until every pane that edits the note holds its text; rejects with `StillLoading` when that takes too long. */
  async whenLoaded(file: TFile): Promise<void> {
    let patient = true;
    const timeout = window.setTimeout(() => { patient = false; }, PATIENCE_MILLISECONDS);
    try {
      while (this.isLoading(file)) {
        if (!patient) throw new StillLoading(file.path);
        await Promise.race([Promise.all(this.editing(file).map(view => this.look(view))), pause()]);
        if (this.isLoading(file)) await pause();
      }
    } finally {
      window.clearTimeout(timeout);
    }
  }

  /** An act was written there: what it left is newer than what other panes of the note show. */
  wroteIn(file: TFile, editor: Editor): void {
    this.changedLast.set(file, editor);
  }

  /** What the panes show may be older than the file for a moment: each is compared with it before it counts again. */
  doubt(file: TFile): void {
    this.doubts += 1;
    // One for reading holds an editor, too, which is shown again as it was.
    for (const view of this.viewsOf(file.path)) this.counted.delete(view);
  }

  /** Compares the panes of a note that do not count yet with the file. */
  lookAtAll(file: TFile): void {
    for (const view of this.editing(file)) this.lookSoon(view);
  }

  /** The pane to show something in: the active one if it shows the note, else the first, be it one that is not loaded yet. */
  paneOf(path: string): WorkspaceLeaf | undefined {
    const views = this.viewsOf(path);
    const active = this.app.workspace.getActiveViewOfType(MarkdownView);
    return (views.find(view => view === active) ?? views[0])?.leaf ?? this.waitingPaneOf(path);
  }

  /** Asks the app to write what the editor holds to disk now: two seconds are long when a battery dies. */
  async save(file: TFile, editor: Editor): Promise<void> {
    await this.editing(file).find(view => view.editor === editor && this.counts(view))?.save();
  }

  /** A pane that was just switched to reading may still hold typing that is not on disk yet. */
  async saveReadingViews(file: TFile): Promise<void> {
    for (const view of this.viewsOf(file.path)) if (view.getMode() === 'preview' && this.counts(view)) await view.save();
  }

  private counts(view: MarkdownView): boolean {
    return view.file !== null && this.counted.get(view) === view.file;
  }

  // Nobody waits for this one; where it goes wrong the pane goes on not counting, which the next act tells.
  private lookSoon(view: MarkdownView): void {
    this.look(view).catch(() => undefined);
  }

  private look(view: MarkdownView): Promise<void> {
    const under = this.looking.get(view);
    if (under || this.counts(view)) return under ?? Promise.resolve();
    const look = this.compare(view).finally(() => this.looking.delete(view));
    this.looking.set(view, look);
    return look;
  }

  private async compare(view: MarkdownView): Promise<void> {
    const { file } = view;
    if (!file) return;
    const { doubts } = this;
    const onDisk = await this.app.vault.read(file).then(normal, () => undefined);
    if (view.file !== file || doubts !== this.doubts || onDisk === undefined) return;
    const heard = this.heard.get(view);
    // It was heard of for another note only: what it shows is that one's, however alike the two may be.
    if (heard && heard.file !== file) return;
    if (![view.editor.getValue(), ...(heard?.texts ?? []).map(String)].some(text => normal(text) === onDisk)) return;
    if (heard) this.heard.set(view, { file, texts: [] });
    this.counted.set(view, file);
    this.changed(file);
  }

  // Only a pane in which one edits holds a text of its own; one for reading shows what it was given.
  private editing(file: TFile): MarkdownView[] {
    return this.viewsOf(file.path).filter(view => view.getMode() === 'source');
  }

  // After a start the tabs in the background know which note they will show, and have no view of it.
  private waitingPaneOf(path: string): WorkspaceLeaf | undefined {
    const panes: WorkspaceLeaf[] = [];
    this.app.workspace.iterateAllLeaves(leaf => {
      const { type, state } = leaf.getViewState();
      if (type === 'markdown' && state?.['file'] === path) panes.push(leaf);
    });
    return panes[0];
  }

  private viewsOf(path: string): MarkdownView[] {
    const views: MarkdownView[] = [];
    this.app.workspace.iterateAllLeaves(leaf => {
      if (leaf.view instanceof MarkdownView && leaf.view.file?.path === path) views.push(leaf.view);
    });
    return views;
  }
}

/** Setting a whole state calls no update listener, but makes this anew; everything else comes as an update. */
class Listener implements PluginValue {
  constructor(view: EditorView, private readonly panes: NotePanes) {
    const pane = paneOf(view);
    if (pane) panes.loaded(pane, view.state.doc);
  }

  update({ docChanged, transactions, view }: ViewUpdate): void {
    const pane = docChanged && paneOf(view);
    if (pane) this.panes.changedIn(pane, view.state.doc, transactions.some(one => BY_HAND.some(event => one.isUserEvent(event))));
  }
}

function paneOf({ state }: EditorView): MarkdownView | undefined {
  const info = state.field(editorInfoField, false);
  return info instanceof MarkdownView ? info : undefined;
}

/** Editors hold neither the file's line ends nor its byte-order mark. */
function normal(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function pause(): Promise<void> {
  return new Promise((resolve) => { window.setTimeout(resolve, LOOK_AGAIN_MILLISECONDS); });
}
