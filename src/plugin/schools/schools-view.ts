import type { WorkspaceLeaf } from 'obsidian';
import { mountSchools } from '../../ui/schools/mount-schools';
import type { SchoolsHandle } from '../../ui/schools/schools-services';
import type { Context } from '../context';
import { IndexView } from '../years/index-view';
import type { RecordIndex } from '../years/record-index';
import type { Round } from './round';
import { schoolsServices } from './schools-services';

export const SCHOOLS_VIEW = 'ambitiegesprek-schools';

/** The page of all schools. */
export class SchoolsView extends IndexView<SchoolsHandle> {
  override icon = 'school';

  constructor(leaf: WorkspaceLeaf, context: Context, records: RecordIndex, private readonly round: Round) {
    super(leaf, context, records);
  }

  override getViewType(): string {
    return SCHOOLS_VIEW;
  }

  override getDisplayText(): string {
    return this.context.words.schools.title;
  }

  protected override get hasEarlier(): boolean {
    return this.round.latest !== undefined;
  }

  /** What was read last is drawn at once; what changed since comes with the first look. */
  protected override mount(): SchoolsHandle {
    this.contentEl.addClass('ambitiegesprek-schools-view');
    const handle = mountSchools(this.contentEl, schoolsServices(this.context));
    if (this.round.latest) handle.update({ rows: this.round.latest });
    return handle;
  }

  protected override async look(isLatest: () => boolean): Promise<void> {
    const rows = await this.round.read((done, all) => {
      const isShown = this.contentEl.querySelector('table') !== null;
      if (isLatest() && !isShown) this.handle?.update({ progress: { done, all } });
    });
    if (isLatest()) this.handle?.update({ rows });
  }
}
