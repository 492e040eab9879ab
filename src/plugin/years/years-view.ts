import { ItemView } from 'obsidian';
import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { meetingsOfSchool } from '../../core/years/chain';
import { yearsOf, type Years } from '../../core/years/years';
import type { YearsHandle, YearsServices } from '../../ui/years/years-services';
import type { Context } from '../context';
import { onCreated, refreshTitle } from '../panes';
import { told } from '../say';
import { isRecord } from '../settings/read-settings';
import { findNoteIn, meetingCards } from './meetings';
import { nameOfSchool, YEARS_VIEW } from './open-years';
import type { RecordIndex } from './record-index';
import { yearsServices } from './years-services';

/** A sync service brings many files at once: they are looked at together. */
const TOGETHER_MILLISECONDS = 150;

/** The page of one school through the years. It reads, and writes nothing. */
export class YearsView extends ItemView {
  override icon = 'chart-gantt';
  private school = { school: '', name: '' };
  private handle: YearsHandle | undefined;
  private waiting: number | undefined;
  /** Counts the lookings, so that a slow one cannot come over a newer one. */
  private looking = 0;

  constructor(leaf: WorkspaceLeaf, private readonly context: Context, private readonly records: RecordIndex) {
    super(leaf);
  }

  override getViewType(): string {
    return YEARS_VIEW;
  }

  override getDisplayText(): string {
    const { view } = this.context.words.years;
    return this.school.name === '' ? view.title : view.titleOf(this.school.name);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.school };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (isRecord(state) && typeof state['school'] === 'string') {
      const { school, name = '' } = state;
      const isOther = school !== this.school.school;
      this.school = { school, name: typeof name === 'string' ? name : '' };
      if (isOther && this.handle) this.lookSoon(0);
    }
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    const { vault, metadataCache, workspace } = this.app;
    const { context, contentEl } = this;
    contentEl.addClass('ambitiegesprek-years-view');
    const { mountYears } = await import('../../ui/years/mount-years');
    const mount = (): void => {
      this.handle?.destroy();
      this.handle = mountYears(contentEl, this.services());
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
    this.registerEvent(vault.on('modify', look));
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

  private services(): YearsServices {
    return yearsServices(this.context, this);
  }

  private lookSoon(milliseconds: number): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => { told(this.context, () => this.look()); }, milliseconds);
  }

  private async look(): Promise<void> {
    this.looking += 1;
    const turn = this.looking;
    const years = await this.readYears(turn);
    if (turn !== this.looking) return;
    const name = nameOfSchool(this.context, this.school.school) ?? this.school.name;
    this.handle?.update({ school: name, years });
    if (name === this.school.name) return;
    this.school = { ...this.school, name };
    await refreshTitle(this.leaf, this.getState());
  }

  private async readYears(turn: number): Promise<Years> {
    const cards = meetingsOfSchool(meetingCards(this.context), this.school.school);
    const files = cards.flatMap(({ path }) => this.app.vault.getFileByPath(path) ?? []);
    const records = await this.records.recordsOf(files, (done, all) => { this.showProgress(turn, done, all); });
    const meetings = cards.flatMap((card) => {
      const record = records.get(card.path);
      return record ? [{ card, record }] : [];
    });
    return yearsOf(meetings, findNoteIn(this.app));
  }

  /** Only while there is nothing better to show. */
  private showProgress(turn: number, done: number, all: number): void {
    if (turn !== this.looking || this.contentEl.querySelector('.ambitiegesprek-years-page')) return;
    this.handle?.update({ school: this.school.name, progress: { done, all } });
  }
}
