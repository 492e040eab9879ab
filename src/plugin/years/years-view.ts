import type { ViewStateResult } from 'obsidian';
import { meetingsOfSchool } from '../../core/years/chain';
import { yearsOf, type Years } from '../../core/years/years';
import type { YearsHandle } from '../../ui/years/years-services';
import { refreshTitle } from '../panes';
import { isRecord } from '../settings/read-settings';
import { IndexView } from './index-view';
import { findNoteIn, meetingCards } from './meetings';
import { nameOfSchool, YEARS_VIEW } from './open-years';
import { yearsServices } from './years-services';

/** The page of one school through the years. */
export class YearsView extends IndexView<YearsHandle> {
  override icon = 'chart-gantt';
  private school = { school: '', name: '' };

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

  protected override async loadPage(): Promise<() => YearsHandle> {
    this.contentEl.addClass('ambitiegesprek-years-view');
    const { mountYears } = await import('../../ui/years/mount-years');
    return () => mountYears(this.contentEl, yearsServices(this.context, this));
  }

  protected override async look(isLatest: () => boolean): Promise<void> {
    const years = await this.readYears(isLatest);
    if (!isLatest()) return;
    const name = nameOfSchool(this.context, this.school.school) ?? this.school.name;
    this.handle?.update({ school: name, years });
    if (name === this.school.name) return;
    this.school = { ...this.school, name };
    await refreshTitle(this.leaf, this.getState());
  }

  private async readYears(isLatest: () => boolean): Promise<Years> {
    const cards = meetingsOfSchool(meetingCards(this.context), this.school.school);
    const files = cards.flatMap(({ path }) => this.app.vault.getFileByPath(path) ?? []);
    const records = await this.records.recordsOf(files, (done, all) => { if (isLatest()) this.showProgress(done, all); });
    const meetings = cards.flatMap((card) => {
      const record = records.get(card.path);
      return record ? [{ card, record }] : [];
    });
    return yearsOf(meetings, findNoteIn(this.app));
  }

  /** Only while there is nothing better to show. */
  private showProgress(done: number, all: number): void {
    if (this.contentEl.querySelector('.ambitiegesprek-years-page')) return;
    this.handle?.update({ school: this.school.name, progress: { done, all } });
  }
}
