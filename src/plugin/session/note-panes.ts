import { ViewPlugin } from '@codemirror/view';
import type { EditorView, PluginValue, ViewUpdate } from '@codemirror/view';
import type { Extension, Text } from '@codemirror/state';
import { editorInfoField, MarkdownView } from 'obsidian';
import type { App, Editor, TFile, WorkspaceLeaf } from 'obsidian';

/** How long an act waits for a pane to load its note. */
const PATIENCE_MILLISECONDS = 10_000;
const LOOK_AGAIN_MILLISECONDS = 100;
/** More keys than anybody presses before the app saves. */
const MOST_TEXTS = 500;

/** What CodeMirror calls the ways in which somebody changes a text. */
const BY_HAND = ['input', 'delete', 'move', 'undo', 'redo'];

/** A pane still showed another text when patience ended. */
export class StillLoading extends Error {
  constructor(readonly path: string) {
    super(`${path} is still being loaded`);
  }
}

/** Who wants to know what panes show. */
interface PaneFollower {
  /** A pane that counts for the note shows another text. */
  changed(file: TFile): void;
  /** Somebody changed the text by hand. */
  typed(file: TFile, before: Text, after: Text): void;
  /** Whether anybody wants to know of a note with this text. */
  isWanted(file: TFile, text: Text): boolean;
}

/** What is known of a pane's text. `doubted`: it is the note's, but what others wrote into the file may not be in it yet. */
type Standing = 'loading' | 'doubted' | 'sure';

/** What a pane has shown of a note. */
interface Shown {
  readonly file: TFile;
  standing: Standing;
  /** Since one of them was last seen to be the file's, the newest last. */
  texts: readonly Text[];
  /** The app brought another text since it was doubted. */
  broughtAnew: boolean;
}

/**
 * Which panes hold the text of a note. The app gives a pane its `file` before its editor holds that note's text, so a pane
 * counts for a note only once what it shows, or showed before somebody typed on, was seen to equal the file. When the file
 * changes, a pane still counts, but nothing is written in it until what is in the file is in it, too: its next save would erase that.
 */
export class NotePanes {
  private readonly shown = new WeakMap<MarkdownView, Shown>();
  private readonly looking = new Map<MarkdownView, Promise<void>>();
  /** Counts the changes of files, so that what was read before one proves nothing after it. */
  private changes = 0;
  /** Per note the editor that somebody typed in last: two panes of one note are brought together only when the app saves. */
  private readonly changedLast = new WeakMap<TFile, Editor>();

  constructor(private readonly app: App, private readonly follower: PaneFollower) {}

  /** To be registered with the app: the only way to hear of every text that comes into an editor, loads included. */
  get extension(): Extension {
    return ViewPlugin.define(view => new Listener(view, this));
  }

  /** A whole new text came into the editor: the app loads a note, or this plugin was just switched on. */
  loaded(view: MarkdownView, text: Text): void {
    this.shown.delete(view);
    if (!view.file) return;
    this.shown.set(view, { file: view.file, standing: 'loading', texts: [text], broughtAnew: false });
    if (this.follower.isWanted(view.file, text)) this.lookSoon(view);
  }

  /** The text in the editor changed: `byHand` somebody typed, else the app took over what came from outside, or a plugin wrote. */
  changedIn(view: MarkdownView, text: Text, byHand: boolean): void {
    const { file } = view;
    if (!file) return;
    if (byHand || this.app.workspace.getActiveViewOfType(MarkdownView) === view) this.changedLast.set(file, view.editor);
    const isWanted = this.follower.isWanted(file, text);
    const shown = this.shownOf(view, file);
    const before = shown.texts.at(-1);
    if (byHand && before) this.follower.typed(file, before, text);
    // Of a note that concerns nobody the first text and the last are enough.
    shown.texts = [...isWanted ? shown.texts.slice(-MOST_TEXTS) : shown.texts.slice(0, 1), text];
    if (!byHand) shown.broughtAnew = true;
    if (this.counts(view)) this.follower.changed(file);
    if (shown.standing !== 'sure' && isWanted) this.lookSoon(view);
  }

  /** Somebody wrote the file, maybe the app itself what the pane shows. */
  fileChanged(file: TFile): void {
    this.changes += 1;
    for (const view of this.viewsOf(file.path)) {
      const shown = this.shownOf(view, file);
      if (shown.standing === 'sure') Object.assign(shown, { standing: 'doubted', broughtAnew: false });
      if (shown.standing === 'doubted') this.lookSoon(view);
    }
  }

  /** The editor whose text is the note's, `named` if it is one; none where no pane that edits the note is loaded. */
  editorOf(file: TFile, named?: Editor): Editor | undefined {
    const views = this.editing(file).filter(view => this.counts(view));
    const latest = named ?? this.changedLast.get(file);
    const active = this.app.workspace.getActiveViewOfType(MarkdownView);
    return (views.find(({ editor }) => editor === latest) ?? views.find(view => view === active) ?? views[0])?.editor;
  }

  /** What the panes that count for the note show. */
  textsOf(file: TFile): string[] {
    return this.viewsOf(file.path).filter(view => this.counts(view)).map(({ editor }) => editor.getValue());
  }

  /** Whether an act on the note has to wait: a pane that edits it is being loaded, or the one to write in is behind the file. */
  isBehind(file: TFile, named?: Editor): boolean {
    const views = this.editing(file);
    const editor = this.editorOf(file, named);
    const isDoubted = (view: MarkdownView): boolean => view.editor === editor && this.shown.get(view)?.standing === 'doubted';
    return views.some(view => !this.counts(view) || isDoubted(view));
  }

  /** Waits until an act can be written; rejects with `StillLoading` when that takes too long. */
  async untilCaughtUp(file: TFile, named?: Editor): Promise<void> {
    let patient = true;
    const timeout = window.setTimeout(() => { patient = false; }, PATIENCE_MILLISECONDS);
    try {
      while (this.isBehind(file, named)) {
        if (!patient) throw new StillLoading(file.path);
        await Promise.race([Promise.all(this.editing(file).map(view => this.look(view))), pause()]);
        if (this.isBehind(file, named)) await pause();
      }
    } finally {
      window.clearTimeout(timeout);
    }
  }

  /** An act was written there: what it left is newer than what other panes of the note show. */
  wroteIn(file: TFile, editor: Editor): void {
    this.changedLast.set(file, editor);
  }

  /** The file was written behind the panes: what they show is compared with it before it counts again. */
  wroteBehind(file: TFile): void {
    this.changes += 1;
    // One for reading holds an editor, too, which is shown again as it was.
    for (const view of this.viewsOf(file.path)) this.shownOf(view, file).standing = 'loading';
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
    await Promise.all(this.editing(file).filter(view => view.editor === editor).map(view => this.saveAhead(view, file)));
  }

  /** A pane that was just switched to reading may still hold typing that is not on disk yet. */
  async saveReadingViews(file: TFile): Promise<void> {
    for (const view of this.viewsOf(file.path)) if (view.getMode() === 'preview') await this.saveAhead(view, file);
  }

  /**
   * Saves what is newer than the file. Where the file has what the pane never showed, the save would erase that: the app sees to it
   * in its own time.
   */
  private async saveAhead(view: MarkdownView, file: TFile): Promise<void> {
    if (!this.counts(view)) return;
    const onDisk = normal(await this.app.vault.read(file));
    const hasShown = this.shownOf(view, file).texts.some(text => normal(String(text)) === onDisk);
    if (hasShown && normal(view.editor.getValue()) !== onDisk && this.counts(view)) await view.save();
  }

  private counts(view: MarkdownView): boolean {
    const shown = this.shown.get(view);
    return shown !== undefined && shown.file === view.file && shown.standing !== 'loading';
  }

  /** What is known of the pane for this note; where it was heard of for another one only, that is over. */
  private shownOf(view: MarkdownView, file: TFile): Shown {
    const known = this.shown.get(view);
    if (known?.file === file) return known;
    const shown: Shown = { file, standing: 'loading', texts: [], broughtAnew: false };
    this.shown.set(view, shown);
    return shown;
  }

  // Nobody waits for this one; where it goes wrong the pane goes on not counting, which the next act tells.
  private lookSoon(view: MarkdownView): void {
    this.look(view).catch(() => undefined);
  }

  private look(view: MarkdownView): Promise<void> {
    const under = this.looking.get(view);
    if (under || this.shown.get(view)?.standing === 'sure' && this.counts(view)) return under ?? Promise.resolve();
    const look = this.compare(view).finally(() => this.looking.delete(view));
    this.looking.set(view, look);
    return look;
  }

  private async compare(view: MarkdownView): Promise<void> {
    const { file } = view;
    let [before, onDisk]: [number?, string?] = [];
    while (file && before !== this.changes) {
      before = this.changes;
      onDisk = await this.app.vault.read(file).then(normal, () => undefined);
    }
    const known = this.shown.get(view);
    // It was heard of for another note only: what it shows is that one's, however alike the two may be.
    if (!file || view.file !== file || onDisk === undefined || known && known.file !== file) return;
    const shown = this.shownOf(view, file);
    const text = normal(view.editor.getValue());
    const at = shown.texts.findLastIndex(one => normal(String(one)) === onDisk);
    const hasAll = shown.standing === 'doubted' && shown.broughtAnew && hasLinesOf(text, onDisk);
    if (at < 0 && text !== onDisk && !hasAll) return;
    const wasCounted = this.counts(view);
    shown.texts = text === onDisk ? shown.texts.slice(-1) : shown.texts.slice(Math.max(0, at));
    shown.standing = 'sure';
    if (!wasCounted) this.follower.changed(file);
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

function hasLinesOf(text: string, other: string): boolean {
  const lines = new Set(text.split('\n'));
  return other.split('\n').every(line => lines.has(line));
}

function pause(): Promise<void> {
  return new Promise((resolve) => { window.setTimeout(resolve, LOOK_AGAIN_MILLISECONDS); });
}
