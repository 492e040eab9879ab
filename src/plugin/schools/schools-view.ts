import type { SchoolsHandle } from '../../ui/schools/schools-services';
import { localDate } from '../local-time';
import { IndexView } from '../years/index-view';
import { schoolsServices } from './schools-services';
import { readRound } from './vault-schools';

export const SCHOOLS_VIEW = 'ambitiegesprek-schools';

/** The page of all schools. */
export class SchoolsView extends IndexView<SchoolsHandle> {
  override icon = 'school';

  override getViewType(): string {
    return SCHOOLS_VIEW;
  }

  override getDisplayText(): string {
    return this.context.words.schools.title;
  }

  protected override async loadPage(): Promise<() => SchoolsHandle> {
    this.contentEl.addClass('ambitiegesprek-schools-view');
    const { mountSchools } = await import('../../ui/schools/mount-schools');
    return () => mountSchools(this.contentEl, schoolsServices(this.context));
  }

  protected override async look(isLatest: () => boolean): Promise<void> {
    const rows = await readRound(this.context, this.records, localDate(new Date()), (done, all) => {
      const isShown = this.contentEl.querySelector('table') !== null;
      if (isLatest() && !isShown) this.handle?.update({ progress: { done, all } });
    });
    if (isLatest()) this.handle?.update({ rows });
  }
}
