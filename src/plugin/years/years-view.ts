import type { TFile, ViewStateResult } from 'obsidian';
import { meetingsOfSchool } from '../../core/years/chain';
import type { MeetingCard } from '../../core/years/meeting-card';
import { yearsOf, type Years } from '../../core/years/years';
import { mountYears } from '../../ui/years/mount-years';
import type { YearsHandle } from '../../ui/years/years-services';
import { refreshTitle } from '../panes';
import { isRecord } from '../settings/read-settings';
import { IndexView } from './index-view';
import { findNoteIn, listMeetings, whichSchool } from './meetings';
import { nameOfSchool, YEARS_VIEW } from './open-years';
import { Slices } from './slices';
import { yearsServices } from './years-services';

/** The page of one school through the years. */
export class YearsView extends IndexView<YearsHandle> {
  override icon = 'chart-gantt';
  private school = { school: '', name: '' };
  /** The meetings that were shown last: a school whose own note is renamed, or lists another name, is known by them. */
  private shown: readonly TFile[] = [];

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
      if (isOther) this.shown = [];
      if (isOther && this.handle) this.lookSoon(0);
    }
    await super.setState(state, result);
  }

  protected override mount(): YearsHandle {
    this.contentEl.addClass('ambitiegesprek-years-view');
    return mountYears(this.contentEl, yearsServices(this.context, this));
  }

  protected override async look(isLatest: () => boolean): Promise<void> {
    const slices = new Slices();
    const cards = await listMeetings(this.context, slices);
    if (!isLatest()) return;
    const school = this.schoolNow(cards);
    const years = await this.readYears(meetingsOfSchool(cards, school), isLatest, slices);
    if (!isLatest()) return;
    const name = nameOfSchool(this.context, school) ?? this.school.name;
    this.handle?.update({ school: name, years });
    if (name === this.school.name && school === this.school.school) return;
    this.school = { school, name };
    await refreshTitle(this.leaf, this.getState());
  }

  private schoolNow(cards: readonly MeetingCard[]): string {
    const { school: { school }, shown } = this;
    const same = (card: MeetingCard): boolean => card.school === school;
    if (cards.some(same)) return school;
    const moved = cards.find(({ path, school: other }) => other !== '' && shown.some(file => file.path === path));
    return moved?.school ?? whichSchool(this.context)(school);
  }

  private async readYears(cards: readonly MeetingCard[], isLatest: () => boolean, slices: Slices): Promise<Years> {
    const files = cards.flatMap(({ path }) => this.app.vault.getFileByPath(path) ?? []);
    if (files.length > 0) this.shown = files;
    const records = await this.records.recordsOf(files, (done, all) => { if (isLatest()) this.showProgress(done, all); }, slices);
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
