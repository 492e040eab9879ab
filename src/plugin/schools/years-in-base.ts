import { BasesView } from 'obsidian';
import type { Plugin, QueryController, TFile } from 'obsidian';
import type { MeetingCard } from '../../core/years/meeting-card';
import { yearsOf } from '../../core/years/years';
import { mountYears } from '../../ui/years/mount-years';
import type { YearsHandle } from '../../ui/years/years-services';
import type { Context } from '../context';
import { told } from '../say';
import { whenIndexed } from '../when-indexed';
import { findNoteIn, listMeetings } from '../years/meetings';
import { nameOfSchool } from '../years/open-years';
import type { RecordIndex } from '../years/record-index';
import { Slices } from '../years/slices';
import { yearsServices } from '../years/years-services';

/** How a `.base` file names the view; never renamed. */
export const YEARS_IN_BASE = 'ambitiegesprek-years';

/** The years as a view of Bases: of every school of which the query finds a meeting. Where the app has no Bases nothing happens. */
export function yearsInBase(context: Context, records: RecordIndex): void {
  const { plugin, words: { years: { view } } } = context;
  const host: Partial<Pick<Plugin, 'registerBasesView'>> = plugin;
  host.registerBasesView?.(YEARS_IN_BASE, {
    name: view.title, icon: 'chart-gantt',
    factory: (controller, containerEl) => yearsView(controller, new YearsPages(context, records, containerEl)),
  });
}

/** The class is made where it is asked for: an app without Bases has nothing that it could extend. */
function yearsView(controller: QueryController, pages: YearsPages): BasesView {
  class YearsInBaseView extends BasesView {
    override type = YEARS_IN_BASE;

    // What the app declares is for subclasses only.
    constructor(asked: QueryController) {
      super(asked);
    }

    override onDataUpdated(): void {
      pages.show(this.data.data.map(({ file }) => file));
    }

    override onunload(): void {
      pages.destroy();
    }
  }
  return new YearsInBaseView(controller);
}

/** A page of the years for each school, below one another. */
class YearsPages {
  private readonly el: HTMLElement;
  private readonly pages = new Map<string, { readonly handle: YearsHandle; readonly el: HTMLElement }>();
  /** Counts the showings, so that a slow one cannot come over a newer one. */
  private showing = 0;
  private files: readonly TFile[] = [];
  private readonly stopFollowing: () => void;

  constructor(private readonly context: Context, private readonly records: RecordIndex, containerEl: HTMLElement) {
    this.el = containerEl.createDiv();
    // Which notes are meetings, and of which school, the app may know only after the query has found them.
    this.stopFollowing = whenIndexed(context.app, () => { this.show(this.files); });
  }

  /** Draws the schools whose meetings are among the files, with these meetings; the pages of other schools go. */
  show(files: readonly TFile[]): void {
    this.files = files;
    this.showing += 1;
    const turn = this.showing;
    told(this.context, () => this.draw(files, () => turn === this.showing));
  }

  destroy(): void {
    this.stopFollowing();
    this.showing += 1;
    for (const school of [...this.pages.keys()]) this.remove(school);
    this.el.remove();
  }

  private async draw(files: readonly TFile[], isLatest: () => boolean): Promise<void> {
    const { context: { app } } = this;
    const paths = new Set(files.map(({ path }) => path));
    const slices = new Slices();
    const schools = bySchool((await listMeetings(this.context, slices)).filter(({ path }) => paths.has(path)));
    const records = await this.records.recordsOf(files.filter(file => this.context.index.isIndexedSession(file)), undefined, slices);
    for (const [school, cards] of [...schools].sort(([a], [b]) => a.localeCompare(b))) {
      if (!isLatest()) return;
      const meetings = cards.flatMap((card) => {
        const record = records.get(card.path);
        return record ? [{ card, record }] : [];
      });
      const name = nameOfSchool(this.context, school) ?? school;
      this.pageOf(school).update({ school: name, years: yearsOf(meetings, findNoteIn(app)) });
      await slices.rest();
    }
    if (!isLatest()) return;
    for (const school of [...this.pages.keys()].filter(one => !schools.has(one))) this.remove(school);
  }

  private pageOf(school: string): YearsHandle {
    const known = this.pages.get(school);
    if (known) return known.handle;
    const el = this.el.createDiv({ cls: 'ambitiegesprek-years-view' });
    const handle = mountYears(el, yearsServices(this.context, { containerEl: el }));
    this.pages.set(school, { handle, el });
    return handle;
  }

  private remove(school: string): void {
    const page = this.pages.get(school);
    page?.handle.destroy();
    page?.el.remove();
    this.pages.delete(school);
  }
}

/** Meetings of no school are left out: what belongs together cannot be told. */
function bySchool(cards: readonly MeetingCard[]): Map<string, MeetingCard[]> {
  const schools = new Map<string, MeetingCard[]>();
  for (const card of cards) {
    if (card.school !== '') schools.set(card.school, [...schools.get(card.school) ?? [], card]);
  }
  return schools;
}
