import { ItemView } from 'obsidian';
import type { HoverPopover, TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Session } from '../../core/session';
import { mountSheet } from '../../ui/sheet/mount-sheet';
import type { SheetHandle, SheetState } from '../../ui/sheet/sheet-services';
import type { Context } from '../context';
import { onArrival, refreshTitle } from '../panes';
import { enterNextPhase } from '../phases/enter-phase';
import { told } from '../say';
import type { ShowsSession } from '../session/session-at-hand';
import { isRecord } from '../settings/read-settings';
import { SHEET_VIEW } from './open-sheet';
import { sheetServices } from './services';
import { WhenSeen } from './when-seen';

/** The sheet of one session. It keeps nothing of the note: only which note it is, and where one was looking. */
export class SheetView extends ItemView implements ShowsSession {
  // Opening another note must not take the sheet away from its place beside the editor.
  override navigation = false;
  override icon = 'layout-dashboard';
  hoverPopover: HoverPopover | null = null;
  private path = '';
  private file: TFile | undefined;
  private handle: SheetHandle | undefined;
  private looking: SheetState = {};
  /** Where one was looking on the sheets of other meetings. */
  private readonly looks = new Map<string, SheetState>();
  private stopWatching: (() => void) | undefined;
  private readonly whenSeen = new WhenSeen(this.contentEl);

  constructor(leaf: WorkspaceLeaf, private readonly context: Context) {
    super(leaf);
  }

  get sessionFile(): TFile | undefined {
    return this.file;
  }

  override getViewType(): string {
    return SHEET_VIEW;
  }

  override getDisplayText(): string {
    const { words } = this.context;
    return this.file ? words.editor.sheetOf(this.file.basename) : words.editor.sheet;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), file: this.path, looking: this.handle?.state() ?? this.looking };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (isRecord(state)) {
      const path = typeof state['file'] === 'string' ? state['file'] : this.path;
      if (path !== this.path) this.leave(path);
      if (isRecord(state['looking'])) this.looking = state['looking'];
      if (path !== this.path || !this.handle) this.show(path);
    }
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    const { words, app } = this.context;
    this.contentEl.addClass('ambitiegesprek-sheet-view');
    this.addAction('skip-forward', words.commands.nextPhase, ({ detail }) => {
      // The next space would press it again, and so would the second half of a double press.
      this.takeKeyboard();
      if (detail < 2) this.withFile(file => enterNextPhase(this.context, file));
    });
    onArrival(app, this, () => (this.file ? [] : [this.path]), () => { told(this.context, () => { this.show(this.path); }); });
    this.registerEvent(app.workspace.on('active-leaf-change', (leaf) => {
      if (leaf === this.leaf) this.takeKeyboard();
    }));
    this.registerEvent(app.workspace.on('css-change', () => this.handle?.restyled()));
    this.contentEl.onWindowMigrated(() => { told(this.context, () => { this.show(this.path); }); });
    if (this.path === '') this.showMessage(words.editor.sheetEmpty);
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.takeDown();
    return Promise.resolve();
  }

  /** What was selected and looked at belongs to the sheet that it was on. */
  private leave(path: string): void {
    if (this.path === '') return;
    this.looks.set(this.path, this.handle?.state() ?? this.looking);
    this.takeDown();
    this.looking = this.looks.get(path) ?? {};
  }

  private show(path: string): void {
    this.takeDown();
    this.path = path;
    const file = this.app.vault.getFileByPath(path);
    this.file = file ?? undefined;
    if (!file) return this.showGone();
    this.contentEl.empty();
    const services = sheetServices(this.context, this, () => this.file ?? file, this.toolsPlace());
    const handle = mountSheet(this.contentEl, services);
    this.handle = handle;
    handle.restore(this.looking);
    this.stopWatching = this.context.files.watch(file, {
      changed: session => this.draw(handle, session),
      renamed: renamed => this.follow(renamed),
      gone: () => this.lose(),
    });
  }

  private draw(handle: SheetHandle, session: Session): void {
    if (this.contentEl.childElementCount > 0) return handle.update(session);
    this.whenSeen.do(() => {
      handle.update(session);
      if (this.app.workspace.getActiveViewOfType(SheetView) === this) this.takeKeyboard();
    });
  }

  /** The keys of the sheet work without a click on it first; a field on it that one writes in keeps the keyboard. */
  private takeKeyboard(): void {
    const { activeElement } = this.contentEl.doc;
    // The app may have given it to the pane as a whole, which no key of the sheet reaches.
    if (activeElement === this.contentEl || !this.contentEl.contains(activeElement)) this.handle?.focus();
  }

  /** Room for the tools of the sheet in the header of this view. */
  private toolsPlace(): HTMLElement | undefined {
    const header = this.containerEl.querySelector<HTMLElement>('.view-header');
    const there = header?.querySelector<HTMLElement>('.ambitiegesprek-tools-place');
    if (there || !header) return there ?? undefined;
    const place = header.createDiv('ambitiegesprek-tools-place');
    header.prepend(place);
    return place;
  }

  private takeDown(): void {
    if (this.handle) this.looking = this.handle.state();
    // Words that are being typed go into the note before anything is taken away.
    this.handle?.destroy();
    this.handle = undefined;
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.whenSeen.stop();
  }

  private follow(file: TFile): void {
    this.file = file;
    this.path = file.path;
    told(this.context, () => refreshTitle(this.leaf, this.getState()));
    this.app.workspace.requestSaveLayout();
  }

  private lose(): void {
    this.takeDown();
    this.file = undefined;
    this.showGone();
  }

  private showGone(): void {
    const name = this.path.split('/').at(-1)?.replace(/\.md$/, '') ?? this.path;
    const { editor } = this.context.words;
    this.showMessage(this.path === '' ? editor.sheetEmpty : editor.sheetGone(name));
  }

  private showMessage(message: string): void {
    this.contentEl.empty();
    this.contentEl.createEl('p', { cls: 'ambitiegesprek-sheet-message', text: message, attr: { role: 'status' } });
  }

  private withFile(act: (file: TFile) => unknown): void {
    const { file } = this;
    if (file) told(this.context, () => act(file));
  }
}
