import { ItemView } from 'obsidian';
import type { WorkspaceLeaf } from 'obsidian';
import type { Context } from '../context';
import { onCreated } from '../panes';
import { told } from '../say';
import type { RecordIndex } from './record-index';

/** A sync service brings many files at once: they are looked at together. */
const TOGETHER_MILLISECONDS = 150;

/** A page over many meetings, which looks at all of them anew whenever one changes. It reads, and writes nothing unasked. */
export abstract class IndexView<Handle extends { destroy(): void }> extends ItemView {
  protected handle: Handle | undefined;
  private waiting: number | undefined;
  /** Counts the lookings, so that a slow one cannot come over a newer one. */
  private looking = 0;

  constructor(leaf: WorkspaceLeaf, protected readonly context: Context, protected readonly records: RecordIndex) {
    super(leaf);
  }

  /** Whether the page opens with what was read before: that is painted, and then looked at anew. */
  protected get hasEarlier(): boolean {
    return false;
  }

  /** Puts the page into the window that the view is in. */
  protected abstract mount(): Handle;

  /** Reads, and draws as long as `isLatest`. */
  protected abstract look(isLatest: () => boolean): Promise<void>;

  protected override async onOpen(): Promise<void> {
    const { vault, metadataCache, workspace } = this.app;
    this.handle = this.mount();
    this.contentEl.onWindowMigrated(() => {
      this.handle?.destroy();
      this.handle = this.mount();
      this.lookSoon(0);
    });
    const look = (): void => { this.lookSoon(TOGETHER_MILLISECONDS); };
    // The app tells of these in whatever order, and of some late; each time all is looked at anew.
    this.registerEvent(metadataCache.on('changed', look));
    this.registerEvent(metadataCache.on('resolved', look));
    this.registerEvent(vault.on('modify', look));
    this.registerEvent(vault.on('rename', look));
    this.registerEvent(vault.on('delete', look));
    this.registerEvent(this.context.copies.onChange(look));
    onCreated(this.app, this, look);
    workspace.onLayoutReady(() => { this.lookSoon(this.hasEarlier ? TOGETHER_MILLISECONDS : 0); });
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.looking += 1;
    window.clearTimeout(this.waiting);
    this.handle?.destroy();
    this.handle = undefined;
    return Promise.resolve();
  }

  protected lookSoon(milliseconds: number): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => { told(this.context, () => this.lookNow()); }, milliseconds);
  }

  private lookNow(): Promise<void> {
    this.looking += 1;
    const turn = this.looking;
    return this.look(() => turn === this.looking);
  }
}
