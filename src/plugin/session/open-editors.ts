import { MarkdownView } from 'obsidian';
import type { App, Editor, TFile, WorkspaceLeaf } from 'obsidian';

/**
 * The editors that show a note. Two panes of one note are two editors, and the app brings their texts together only when
 * it saves: the one that was changed last is the one to follow.
 */
export class OpenEditors {
  private readonly changedLast = new Map<string, Editor>();

  constructor(private readonly app: App) {}

  changed(path: string, editor: Editor): void {
    this.changedLast.set(path, editor);
  }

  renamed(from: string, to: string): void {
    const editor = this.changedLast.get(from);
    this.changedLast.delete(from);
    if (editor) this.changedLast.set(to, editor);
  }

  /** The editor whose text counts; none where the note is shown only for reading, since that holds no text of its own. */
  of(path: string): Editor | undefined {
    const views = this.viewsOf(path).filter(view => view.getMode() === 'source');
    const latest = this.changedLast.get(path);
    const active = this.app.workspace.getActiveViewOfType(MarkdownView);
    const view = views.find(({ editor }) => editor === latest) ?? views.find(one => one === active) ?? views[0];
    if (!view) this.changedLast.delete(path);
    return view?.editor;
  }

  /** The pane to show something in: the active one if it shows the note, else the first, be it one that is not loaded yet. */
  paneOf(path: string): WorkspaceLeaf | undefined {
    const views = this.viewsOf(path);
    const active = this.app.workspace.getActiveViewOfType(MarkdownView);
    return (views.find(view => view === active) ?? views[0])?.leaf ?? this.waitingPaneOf(path);
  }

  /** A pane that was just switched to reading may still hold typing that is not on disk yet. */
  async saveReadingViews(file: TFile): Promise<void> {
    for (const view of this.viewsOf(file.path)) if (view.getMode() === 'preview') await view.save();
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
