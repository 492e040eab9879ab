import { ItemView } from 'obsidian';
import type { WorkspaceLeaf } from 'obsidian';
import type { SchoolsHandle } from '../../ui/schools/schools-services';
import type { Context } from '../context';
import { localDate } from '../local-time';
import { onCreated } from '../panes';
import { told } from '../say';
import type { RecordIndex } from '../years/record-index';
import { schoolsServices } from './schools-services';
import { readRound } from './vault-schools';

export const SCHOOLS_VIEW = 'ambitiegesprek-schools';

/** A sync service brings many files at once: they are looked at together. */
const TOGETHER_MILLISECONDS = 150;

/** The page of all schools. It reads, and writes nothing unasked. */
export class SchoolsView extends ItemView {
  override icon = 'school';
  private handle: SchoolsHandle | undefined;
  private waiting: number | undefined;
  private isDrawn = false;
  /** Counts the lookings, so that a slow one cannot come over a newer one. */
  private looking = 0;

  constructor(leaf: WorkspaceLeaf, private readonly context: Context, private readonly records: RecordIndex) {
    super(leaf);
  }

  override getViewType(): string {
    return SCHOOLS_VIEW;
  }

  override getDisplayText(): string {
    return this.context.words.schools.title;
  }

  protected override async onOpen(): Promise<void> {
    const { vault, metadataCache, workspace } = this.app;
    const { context, contentEl } = this;
    contentEl.addClass('ambitiegesprek-schools-view');
    const { mountSchools } = await import('../../ui/schools/mount-schools');
    const mount = (): void => {
      this.handle?.destroy();
      this.isDrawn = false;
      this.handle = mountSchools(contentEl, schoolsServices(context));
    };
    mount();
    contentEl.onWindowMigrated(() => {
      mount();
      this.lookSoon(0);
    });
    const look = (): void => { this.lookSoon(TOGETHER_MILLISECONDS); };
    // The app tells of these in whatever order, and of some late; each time all is looked at anew.
    this.registerEvent(metadataCache.on('changed', look));
    this.registerEvent(metadataCache.on('resolved', look));
    this.registerEvent(vault.on('rename', look));
    this.registerEvent(vault.on('delete', look));
    this.registerEvent(context.copies.onChange(look));
    onCreated(this.app, this, look);
    workspace.onLayoutReady(() => { this.lookSoon(0); });
  }

  protected override onClose(): Promise<void> {
    this.looking += 1;
    window.clearTimeout(this.waiting);
    this.handle?.destroy();
    this.handle = undefined;
    return Promise.resolve();
  }

  private lookSoon(milliseconds: number): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => { told(this.context, () => this.look()); }, milliseconds);
  }

  private async look(): Promise<void> {
    this.looking += 1;
    const turn = this.looking;
    const today = localDate(new Date());
    const rows = await readRound(this.context, this.records, today, (done, all) => {
      if (turn === this.looking && !this.isDrawn) this.handle?.update({ progress: { done, all } });
    });
    if (turn !== this.looking) return;
    this.isDrawn = true;
    this.handle?.update({ rows });
  }
}
