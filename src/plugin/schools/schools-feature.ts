import type { Context } from '../context';
import { told } from '../say';
import type { RecordIndex } from '../years/record-index';
import { SCHOOLS_VIEW, SchoolsView } from './schools-view';

/** The facilitator's whole round of schools on one page. */
export function schoolsFeature(context: Context, records: RecordIndex): void {
  const { plugin, app: { workspace }, words: { schools: words } } = context;
  plugin.registerView(SCHOOLS_VIEW, leaf => new SchoolsView(leaf, context, records));
  plugin.addCommand({ id: 'open-schools', name: words.open, icon: 'school', callback: () => { told(context, open); } });

  async function open(): Promise<void> {
    const leaf = workspace.getLeavesOfType(SCHOOLS_VIEW)[0] ?? workspace.getLeaf('tab');
    await leaf.setViewState({ type: SCHOOLS_VIEW, active: true });
    await workspace.revealLeaf(leaf);
  }
}
